/**
 * Text of strangers (commit messages, file names) as one harmless line: control characters and the marks
 * that reorder or hide text are removed, white space becomes single spaces, broken surrogates U+FFFD.
 * Source of the marks: CVE-2021-42574 ("Trojan Source") and Unicode UAX #9.
 */
export function plainLine(text: string): string {
  return text
    .replace(REORDERING_OR_HIDDEN, '')
    .replace(CONTROL_OR_SPACE, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}

/** Bidirectional marks, zero-width spaces and joiners that no emoji or script needs, byte order mark, tags. */
const REORDERING_OR_HIDDEN =
  /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u00ad\u{e0001}\u{e0020}-\u{e007f}]/gu;

const CONTROL_OR_SPACE = /[\s\p{Cc}\u2028\u2029]+/gu;
