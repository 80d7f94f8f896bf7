import type { Fix } from '../../base/finding.ts';
import { lineStart } from '../../base/lines.ts';
import type { Message } from '../../base/message.ts';
import { applyTextEdits, type TextEdit } from '../../base/textEdit.ts';
import { addFieldBelow, lastFieldEnd } from '../document/addField.ts';
import type { Entry, FieldName } from '../document/bragDocument.ts';
import { parseBragDocument } from '../document/parse.ts';
import { QUESTIONS } from '../document/render.ts';

/** The fields that rules ask for, as they are written. */
const LABELS = { impact: 'Impact', evidence: 'Evidence' } as const satisfies Partial<
  Record<FieldName, string>
>;

/**
 * A fix that gives an entry a field with a question to answer; none where the new line would not become a field, as
 * below an open code block.
 */
export function askForField(
  text: string,
  entry: Entry,
  { name, title }: { readonly name: keyof typeof LABELS; readonly title: Message },
): readonly Fix[] {
  const field = `${LABELS[name]}: ${QUESTIONS[name]}`;
  const edit = [lastFieldEnd(entry), entry.head.end]
    .map((position) => addFieldBelow(text, entry, position, field))
    .find((candidate) => isFieldAfter(text, entry, candidate, name));
  return edit ? [{ title, edits: [edit], preferred: false }] : [];
}

/** Whether the entry, by itself, has the field once the edit is made. */
function isFieldAfter(
  text: string,
  { span }: Entry,
  { span: place, newText }: TextEdit,
  name: FieldName,
): boolean {
  const start = lineStart(text, span.start);
  const alone = text.slice(start, Math.max(span.end, place.end));
  const at = place.start - start;
  const edited = applyTextEdits(alone, [{ span: { start: at, end: at }, newText }]);
  return parseBragDocument(edited).entries[0]?.fields.some((field) => field.name === name) ?? false;
}
