/** A word, number, name or identifier of a text, without the punctuation around it. */
export interface Token {
  readonly text: string;
  /** Whether a sentence or a clause begins with it, so that a capital letter says nothing. */
  readonly opens: boolean;
  /** Whether a clause ends with it. */
  readonly closes: boolean;
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
  // Dashes, arrows and ellipses stand between words even without space.
  for (const [chunk] of text.matchAll(/[^\s–—…→⇒]+|[–—…→⇒\n]/gu)) {
    let start = 0;
    let end = chunk.length;
    while (start < end && AROUND.has(chunk[start] ?? '')) start++;
    while (end > start && AROUND.has(chunk[end - 1] ?? '')) end--;
    const word = /^[–—…→⇒\n]$/.test(chunk) ? '' : chunk.slice(start, end);
    const after = chunk.slice(end);
    if (word !== '') {
      const begins = opens || /["“„«(]/.test(chunk.slice(0, start));
      tokens.push({ text: word, opens: begins, closes: /[.,;:!?)]/.test(after) });
    }
    opens = word === '' ? opens || /[.:;!?–—…→⇒\n]/.test(chunk) : /[.:;!?]/.test(after);
  }
  return tokens;
}
