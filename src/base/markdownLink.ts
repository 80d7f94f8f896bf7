import { escapeMarkdown } from './markdownText.ts';
import { plainLine } from './plainLine.ts';

/** `[label](url)` on one line; the label is plain text of a stranger. */
export function markdownLink(label: string, url: string): string {
  return `[${escapeMarkdown(plainLine(label)) || 'link'}](${linkDestination(url)})`;
}

/** Percent-encodes what would end a link's destination or its line. Source: CommonMark 0.31 §6.3. */
function linkDestination(url: string): string {
  return plainLine(url).replace(/[\s()<>"`\\\p{Cc}]/gu, (character) =>
    character === '(' ? '%28' : character === ')' ? '%29' : encodeURIComponent(character),
  );
}
