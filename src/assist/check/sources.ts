import { type Quantity, quantitiesIn } from './quantities.ts';
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
  readonly quantities: ReadonlyMap<string, readonly Quantity[]>;
  /** Every character. */
  readonly characters: ReadonlySet<string>;
}

/** Reads the texts that an answer may repeat. */
export function readSources(texts: readonly string[]): Sources {
  const text = texts.join('\n').normalize('NFC');
  const tokens = tokensOf(text);
  const words = new Set(tokens.flatMap((token) => wordsOf(token.text)));
  const quantities = new Map<string, Quantity[]>();
  for (const quantity of quantitiesIn(tokens).quantities) {
    quantities.set(quantity.key, [...(quantities.get(quantity.key) ?? []), quantity]);
  }
  return {
    literals: new Set(literalsIn(text)),
    tokens: new Set(tokens.map((token) => token.text)),
    words,
    stems: new Set([...words].map(wordStem)),
    quantities,
    characters: new Set(text),
  };
}

/** The words of a compound such as `read/write` or `follow-up`. An apostrophe belongs to its word. */
export function wordsOf(token: string): readonly string[] {
  return token.split(/(?!['’])[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}
