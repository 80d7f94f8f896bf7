import { stemsOf } from './stemsOf.ts';

/** A word, number, name or identifier of a text, without the punctuation around it. */
export interface Token {
  readonly text: string;
  /** Of its words. */
  readonly stems: readonly string[];
  /** Whether a sentence or a clause begins with it, so that a capital letter says nothing. */
  readonly opens: boolean;
  /** Whether a sentence or a line begins with it; none does inside brackets or after an arrow. */
  readonly begins: boolean;
  /** Whether a clause ends with it. */
  readonly closes: boolean;
  /** Whether an arrow stands before it, as in 2% → 0.1%. */
  readonly afterArrow: boolean;
}

const CODE_OR_LINK =
  /`[^`\n]{1,500}`|!?\[[^\]\n]{0,500}\](?:\([^)\s]{0,2000}\)|\[[^\]\n]{0,200}\])|<?(?:[a-z][a-z0-9+.-]{1,20}:\/\/|mailto:|www\.)[^\s<>"`]{1,2000}>?/giu;

/** Code spans, links and addresses as they are written. */
export function literalsIn(text: string): readonly string[] {
  return [...text.matchAll(CODE_OR_LINK)].map(([literal]) => withoutStop(literal));
}

/** The text with each literal that `isKnown` blanked out. */
export function withoutLiterals(text: string, isKnown: (literal: string) => boolean): string {
  return text.replace(CODE_OR_LINK, (literal) => {
    const name = withoutStop(literal);
    return isKnown(name) ? ` ${literal.slice(name.length)} ` : literal;
  });
}

/** A sentence goes on after an address. */
function withoutStop(literal: string): string {
  return /[)\]`>]$/.test(literal) ? literal : literal.replace(/[.,;:!?'"*_]+$/, '');
}

/** Marks that may stand around a word. Signs and units of numbers, `#` and `@` belong to it. */
const AROUND = new Set('.,;:!?\'"’‘“”„«»()[]{}*_~|`-');

/** The tokens of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let opens = true;
  let afterArrow = false;
  // Dashes, arrows and ellipses stand between words even without space.
  for (const [chunk] of text.matchAll(/[^\s–—…→⇒]+|[–—…→⇒\n]/gu)) {
    let start = 0;
    let end = chunk.length;
    while (start < end && AROUND.has(chunk[start] ?? '') && !/^-\d/.test(chunk.slice(start))) start++;
    while (end > start && AROUND.has(chunk[end - 1] ?? '')) end--;
    const isArrow = /^(?:[→⇒]|[-=]+>)$/.test(chunk);
    const word = isArrow || /^[–—…\n]$/.test(chunk) ? '' : chunk.slice(start, end);
    const after = chunk.slice(end);
    if (word !== '') {
      const isFirst = opens || /["“„«(]/.test(chunk.slice(0, start));
      tokens.push({
        text: word,
        stems: stemsOf(word),
        opens: isFirst,
        begins: opens && !afterArrow,
        closes: /[.,;:!?)]/.test(after),
        afterArrow,
      });
    }
    const last = tokens.at(-1);
    // A line or a dash ends what stands before it.
    if (/^[–—…\n]$/.test(chunk) && last && !last.closes) tokens.splice(-1, 1, { ...last, closes: true });
    afterArrow = isArrow || (afterArrow && word === '');
    opens = word === '' ? opens || /[.:;!?–—…→⇒\n]/.test(chunk) : /[.:;!?]/.test(after);
  }
  return tokens;
}
