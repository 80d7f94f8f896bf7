import type { Span } from '../../base/span.ts';
import { STATUS_WORDS } from './data/statusWords.ts';
import type { StatusState } from './documentKind.ts';

/** A status and the words that say so. */
export interface StatusWords {
  readonly state: StatusState;
  readonly span: Span;
}

/**
 * The status that the beginning of a text states; `null` when it states none or offers several to choose from.
 * Of a history (`Proposed`, then `Accepted`) the furthest counts.
 */
export function statusWordsIn(text: string, { start, end }: Span): StatusWords | null {
  const source = withoutHidden(text.slice(start, Math.min(end, start + MAX_VALUE)));
  const found = new Map<StatusState, Span>();
  for (const match of source.toLowerCase().matchAll(PHRASES)) {
    const state = STATES.get(match[0].replace(/\s+/g, ' ')) ?? 'unknown';
    if (state === 'unknown' || found.has(state)) continue;
    found.set(state, { start: start + match.index, end: start + match.index + match[0].length });
  }
  const states = [...found.keys()];
  if (states.length >= TOO_MANY || (states.length > 1 && CHOICE.test(source))) return null;
  const [state] = states.sort((a, b) => ORDER.indexOf(b) - ORDER.indexOf(a));
  const span = state && found.get(state);
  return state && span ? { state, span } : null;
}

const MAX_VALUE = 300;
/** A template names so many, a document's history hardly. */
const TOO_MANY = 4;
const CHOICE = /[{[<][^\]}>]*\|[^\]}>]*[}\]>]|\w \| \w.* \| |\?/;
const ORDER: readonly StatusState[] = [
  'unknown',
  'draft',
  'proposed',
  'accepted',
  'implemented',
  'rejected',
  'superseded',
];

const STATES: ReadonlyMap<string, StatusState> = new Map(
  (Object.entries(STATUS_WORDS) as [StatusState, readonly string[]][]).flatMap(([state, phrases]) =>
    phrases.map((phrase): [string, StatusState] => [phrase, state]),
  ),
);

const WORDLESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Longest first, so that `not accepted` is not read as `accepted`. */
const PHRASES = ((): RegExp => {
  const phrases = [...STATES.keys()].sort((a, b) => b.length - a.length);
  const wordless = phrases.filter((phrase) => WORDLESS.test(phrase));
  const worded = phrases
    .filter((phrase) => !WORDLESS.test(phrase))
    .map((phrase) => phrase.replaceAll(' ', '[\\s-]+'));
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${worded.join('|')})(?![\\p{L}\\p{N}])|${wordless.join('|')}`,
    'gu',
  );
})();

/** Comments, struck-out words and link targets made blank, at the same length. */
function withoutHidden(source: string): string {
  return source.replace(/<!--[\s\S]*?(?:-->|$)|~~[^~]*~~|\]\([^()\s]*\)|<https?:[^<>]*>/g, (hidden) =>
    ' '.repeat(hidden.length),
  );
}
