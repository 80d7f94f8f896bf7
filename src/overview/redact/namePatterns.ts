/** What may stand between the parts of a name: `acme/pay-client`, `Pay Client`, `pay_client`. */
const SEPARATOR = String.raw`[\s._\-/+]`;
/** A shorter name is part of too many words: it has to stand on its own, and to keep its separators. */
const DISTINCT = 5;

/** The parts of a name. */
export function partsOf(name: string): readonly string[] {
  return name.split(new RegExp(`${SEPARATOR}+`, 'u')).filter((part) => part !== '');
}

/** What all spellings of a name have in common. */
export function nameKey(name: string): string {
  return partsOf(name.normalize('NFC')).join('').toLowerCase() || name;
}

/** Finds any of the names in whatever case and with whatever separators; the longest first. `null` without a name. */
export function namePattern(names: readonly string[]): RegExp | null {
  const sources = names.toSorted((a, b) => b.length - a.length).map(spellings);
  return sources.length === 0 ? null : new RegExp(sources.join('|'), 'giu');
}

function spellings(name: string): string {
  const parts = partsOf(name.normalize('NFC'));
  if (parts.length === 0) return escaped(name);
  const isDistinct = parts.join('').length >= DISTINCT;
  const source = parts.map(escaped).join(`${SEPARATOR}{${isDistinct ? 0 : 1},3}`);
  return isDistinct ? source : String.raw`(?<![\p{L}\p{N}])${source}(?![\p{L}\p{N}])`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** `@ada`, but no package such as `@types/node`; and addresses of mail. Each part is bounded. */
export const MENTION =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}|(?<![\p{L}\p{N}._/-])@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,37}[\p{L}\p{N}])?(?![\p{L}\p{N}/])/giu;

/** Addresses of pages, with or without a scheme: `https://acme.com`, `acme.com/wiki`. Each part is bounded. */
export const ADDRESS =
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"]{1,2000}|(?<![\p{L}\p{N}.@-])(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?::\d{1,5})?\/[^\s<>"]{0,2000}/giu;

/** Whoever encodes a name more often than this hides it from himself. */
const MAX_ROUNDS = 5;

/** The text without percent-encoding, however often it was encoded; what is none stays. */
export function decodedFully(text: string): string {
  let current = text;
  for (let round = 0; round < MAX_ROUNDS && current.includes('%'); round++) {
    const next = current.replace(/(?:%[\da-f]{2})+/gi, decoded);
    if (next === current) break;
    current = next;
  }
  return current;
}

function decoded(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return bytes;
  }
}
