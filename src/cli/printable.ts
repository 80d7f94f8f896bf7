/**
 * Text of strangers on a terminal, character for character: control characters, lone surrogates and marks that
 * reorder or hide text become visible escapes. Source of the marks: CVE-2021-42574 ("Trojan Source").
 */
export function printable(text: string): string {
  return text.replace(
    HARMFUL,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`,
  );
}

/** JSON that is just as harmless on a terminal; it means the same. */
export function printableJson(value: unknown): string {
  // In JSON's own syntax only line feeds and spaces stand outside of strings.
  return JSON.stringify(value, null, 2).replace(HARMFUL_IN_JSON, (character) =>
    Array.from({ length: character.length }, (_, index) => {
      const unit = character.charCodeAt(index).toString(16).padStart(4, '0');
      return `\\u${unit}`;
    }).join(''),
  );
}

const HARMFUL =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u00ad\u{e0001}\u{e0020}-\u{e007f}]/gu;

const HARMFUL_IN_JSON =
  /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u00ad\u{e0001}\u{e0020}-\u{e007f}]/gu;
