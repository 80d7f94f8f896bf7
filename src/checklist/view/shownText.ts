import { plainLine } from '../../base/plainLine.ts';

/**
 * A note as it is shown: its lines without the marks that hide or reorder text, and without blank lines at either
 * end. It is still plain text, for a text node only.
 */
export function shownText(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(plainLine)
    .join('\n')
    .trim();
}
