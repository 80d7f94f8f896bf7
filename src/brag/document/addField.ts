import { lineEnd, newlineAfter } from '../../base/lines.ts';
import { insertionAt, type TextEdit } from '../../base/textEdit.ts';
import type { Entry } from './bragDocument.ts';
import { styleOf } from './style.ts';

/** Adds a nested item such as `Impact: …` to an entry, in its style, below the line that holds `position`. */
export function addFieldBelow(text: string, entry: Entry, position: number, field: string): TextEdit {
  const style = styleOf(text, [entry], true);
  const end = lineEnd(text, position);
  const line = `${style.fieldIndent}${style.fieldMarker}${field}`;
  const newline = newlineAfter(text, end);
  return newline === ''
    ? insertionAt(end, `${style.newline}${line}`)
    : insertionAt(end + newline.length, `${line}${newline}`);
}

/** Where an entry's last field ends, else the entry itself. */
export function lastFieldEnd(entry: Entry): number {
  return entry.nestedItems.at(-1)?.end ?? entry.span.end;
}
