import { type Message, message } from '../../base/message.ts';
import { shortened } from '../../base/shortened.ts';
import { type Clause, clausesOf, topicsOf } from './clauses.ts';
import { denialsIn, turnedDenials } from './denials.ts';
import { figuresIn } from './figures.ts';
import { isPossibleName } from './plainWords.ts';
import type { Sources } from './sources.ts';
import { stemsOf, wordsOf } from './stemsOf.ts';
import { spansIn } from './timeSpans.ts';
import { type Token, tokensOf, withoutLiterals } from './tokens.ts';
import { outweighs } from './weightyWords.ts';

/**
 * What a line that would be written makes more of than its sources do, though each word of it is an everyday one: a larger
 * part in the work, a wider reach, more certainty, praise, a cause, a pace; and what it denies or no longer denies.
 */
export function checkWeight(line: string, sources: Sources): readonly Message[] {
  const tokens = tokensOf(withoutLiterals(line.normalize('NFC'), (literal) => sources.literals.has(literal)));
  const { taken } = figuresIn(tokens);
  const heavy = [
    ...clausesOf(tokens).flatMap((clause) => heavyWords(tokens, clause, taken, sources)),
    ...spansIn(tokens, taken).filter((span) => !sources.spans.has(span)),
  ];
  return [
    ...[...new Set(heavy)].map((word) =>
      message('“{word}” says more than the entry and its evidence do.', { word: shortened(word) }),
    ),
    ...turned(tokens, sources),
    ...tokens.flatMap((token, index) => namedAfter(tokens[index - 1], token, sources)),
  ];
}

function heavyWords(
  tokens: readonly Token[],
  clause: Clause,
  taken: ReadonlySet<number>,
  sources: Sources,
): readonly string[] {
  const topics = topicsOf(tokens, clause, () => false);
  return tokens.slice(clause.start, clause.end).flatMap(({ text }, offset) => {
    const index = clause.start + offset;
    // “Any more” is an end, and “how fast” may be slow.
    const before = tokens[index - 1]?.text ?? '';
    if (taken.has(index) || /^how$/i.test(before) || (text === 'more' && /^(?:any|no|once)$/i.test(before)))
      return [];
    // What several did together is nobody's own.
    const isOnes = (word: string) => sources.isShared && /^I(?:['’].+)?$/.test(word);
    return wordsOf(text).filter((word) => isOnes(word) || outweighs(word, topics, sources));
  });
}

function turned(tokens: readonly Token[], { denials }: Sources): readonly Message[] {
  const { added, lost } = turnedDenials(denialsIn(tokens), denials);
  const asSaid = (stem: string) => tokens.find(({ text }) => stemsOf(text).includes(stem))?.text ?? stem;
  return [
    ...added.map((stem) =>
      message('It says “not”, “no” or the like of “{word}”, which the entry and its evidence do not.', {
        word: shortened(asSaid(stem)),
      }),
    ),
    ...lost.map((stem) =>
      message('The entry and its evidence say “not”, “no” or the like of “{word}”; this does not.', {
        word: shortened(asSaid(stem)),
      }),
    ),
  ];
}

/** As in “reviewed by mark” and “rewritten in go”: an everyday word, where a name stands. */
function namedAfter(before: Token | undefined, { text }: Token, { words }: Sources): readonly Message[] {
  const isNamed = before && !before.closes && /^(?:by|with|in|using)$/i.test(before.text);
  if (!isNamed || !isPossibleName(text) || words.has(text)) return [];
  return [message('“{word}” reads like a name that is not in the entry or its evidence.', { word: text })];
}
