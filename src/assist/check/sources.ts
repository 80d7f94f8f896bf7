import { groupBy } from '../../base/groupBy.ts';
import { type Denials, denialsIn } from './denials.ts';
import { type Changes, changesOf, type Figure, figuresIn } from './figures.ts';
import { wordsOf } from './stemsOf.ts';
import { spansIn } from './timeSpans.ts';
import { literalsIn, tokensOf } from './tokens.ts';
import { wordStem } from './wordStem.ts';

/** What the entry and its evidence say, as the checker looks it up. */
export interface Sources {
  readonly literals: ReadonlySet<string>;
  /** Whole tokens, as written. */
  readonly tokens: ReadonlySet<string>;
  /** Words as written, parts of compounds among them. */
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** By key. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  readonly changes: Changes;
  readonly denials: Denials;
  /** Named without a number. */
  readonly spans: ReadonlySet<string>;
  /** Whether they tell what “we” did, and not what “I” did. */
  readonly isShared: boolean;
  /** Every character. */
  readonly characters: ReadonlySet<string>;
}

/** Reads the texts that an answer may repeat. */
export function readSources(texts: readonly string[]): Sources {
  // What is still to be told says nothing.
  const text = texts
    .join('\n')
    .normalize('NFC')
    .replace(/\(evidence needed:[^()\r\n]*\)/gi, '');
  const tokens = tokensOf(text);
  const words = new Set(tokens.flatMap((token) => wordsOf(token.text)));
  const found = figuresIn(tokens);
  return {
    literals: new Set(literalsIn(text)),
    tokens: new Set(tokens.map((token) => token.text)),
    words,
    stems: new Set([...words].map(wordStem)),
    figures: groupBy(found.figures, ({ key }) => key),
    changes: changesOf(found.figures),
    denials: denialsIn(tokens),
    spans: new Set(spansIn(tokens, found.taken)),
    isShared: [...words].some((word) => /^(?:we|our|us)$/i.test(word)) && !words.has('I'),
    characters: new Set(text),
  };
}
