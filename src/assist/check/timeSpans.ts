import type { Token } from './tokens.ts';

const UNIT = /^(?:second|minute|hour|day|night|week|month|quarter|year|decade)$/i;
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['annually', 'year'],
]);

/** Spans of time that a text names without a number: `a week` for a rate, `within a week` for a length, `weeks` for some. */
export function spansIn(tokens: readonly Token[], taken: ReadonlySet<number>): readonly string[] {
  return tokens.flatMap(({ text }, index) => {
    if (taken.has(index)) return [];
    const lower = text.toLowerCase();
    const adverb = ADVERBS.get(lower);
    if (adverb !== undefined) return [`a ${adverb}`];
    const unit = /(?:^|\/)(\p{L}+)$/u.exec(lower)?.[1] ?? '';
    if (UNIT.test(unit.replace(/s$/, '')) && unit.endsWith('s')) return [unit];
    const isOne = /\//.test(lower) || /^(?:an?|per|each|every)$/i.test(tokens[index - 1]?.text ?? '');
    if (!isOne || !UNIT.test(unit)) return [];
    const isLength = /^(?:in|within|after|for|took|takes|over)$/i.test(tokens[index - 2]?.text ?? '');
    return [isLength ? `within a ${unit}` : `a ${unit}`];
  });
}
