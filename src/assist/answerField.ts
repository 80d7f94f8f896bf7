import { closedLine } from '../base/closedLine.ts';
import { plainLine } from '../base/plainLine.ts';
import { insertionAt, type TextEdit } from '../base/textEdit.ts';
import { addFieldBelow, lastFieldEnd } from '../brag/document/addField.ts';
import type { Entry, FieldName } from '../brag/document/bragDocument.ts';
import { parseBragDocument } from '../brag/document/parse.ts';
import { entryName, tellField } from '../brag/document/tellField.ts';

/** A field that tells a part of an impact story. */
export type AnswerableField = Exclude<FieldName, 'evidence'>;

const FIELDS = [
  ['problem', 'Problem'],
  ['role', 'My role'],
  ['impact', 'Impact'],
  ['skills', 'Skills'],
] as const satisfies readonly (readonly [AnswerableField, string])[];

/** The fields that an answer can go to, those that still ask for one first. */
export function answerableFields(
  entry: Entry,
): readonly { readonly field: AnswerableField; readonly isOpen: boolean }[] {
  return FIELDS.map(([field]) => ({ field, isOpen: isOpen(entry, field) })).toSorted(
    (a, b) => Number(b.isOpen) - Number(a.isOpen),
  );
}

/**
 * Writes what the user said into a field of an entry, found again in `text` by its title and evidence: in place of an
 * open question, else after what the field says, else as a field of its own. No edit when the entry is gone.
 */
export function answerEdits(
  text: string,
  entry: Entry,
  field: AnswerableField,
  said: string,
): readonly TextEdit[] {
  const name = entryName(entry);
  const asked = tellField(text, name, field, said);
  if (asked.length > 0) return asked;
  const wanted = JSON.stringify(name);
  const found = parseBragDocument(text).entries.find((each) => JSON.stringify(entryName(each)) === wanted);
  if (!found) return [];
  const answer = closedLine(plainLine(said));
  const value = found.fields.find((each) => each.name === field)?.value;
  if (!value) {
    const label = FIELDS.find(([name]) => name === field)?.[1] ?? '';
    return [addFieldBelow(text, found, lastFieldEnd(found), `${label}: ${answer}`)];
  }
  const before = text.slice(value.start, value.end);
  return [insertionAt(value.end, `${separatorAfter(before, text[value.end - 1] ?? '')}${answer}`)];
}

function separatorAfter(said: string, last: string): string {
  if (said === '') return /[ \t]/.test(last) ? '' : ' ';
  return /[.!?…。]$/.test(said) ? ' ' : '. ';
}

function isOpen({ fields, placeholders }: Entry, name: AnswerableField): boolean {
  const value = fields.find((field) => field.name === name)?.value;
  return !value || placeholders.some(({ start, end }) => value.start <= start && end <= value.end);
}
