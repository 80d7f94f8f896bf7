import { message } from '../../base/message.ts';
import { applyTextEdits, insertionAt, type TextEdit } from '../../base/textEdit.ts';
import { UserError } from '../../base/userError.ts';
import { addFieldBelow, lastFieldEnd } from './addField.ts';
import type { Entry, EntryField } from './bragDocument.ts';
import type { EvidenceLink } from './entry.ts';
import { holdsEvidence } from './find.ts';
import { parseBragDocument } from './parse.ts';
import { renderDates, renderEvidence } from './render.ts';

/** What an existing entry takes over from a suggestion. */
export interface MergedEvidence {
  readonly evidence: readonly EvidenceLink[];
  /** First and last day, ISO dates, `null` when unknown. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Edits that add evidence to an entry of `text`: links that it lacks at the end of its `Evidence:` field,
 * which is created when missing, and its dates widened when it has some. Nothing else changes; an entry that
 * holds all the evidence is left as it is. Throws a `UserError` for an entry that is nothing but open code.
 */
export function addEvidence(text: string, entry: Entry, added: MergedEvidence): TextEdit[] {
  const missing = added.evidence.filter((link) => !holdsEvidence(entry, link));
  if (missing.length === 0) return [];
  const links = renderEvidence(missing);
  const field = entry.fields.find(({ name }) => name === 'evidence');
  const candidates = [
    ...(field ? [extendField(text, entry, field, links)] : []),
    addFieldBelow(text, entry, lastFieldEnd(entry), `Evidence: ${links}`),
    addFieldBelow(text, entry, entry.head.end, `Evidence: ${links}`),
  ];
  for (const candidate of candidates) {
    const edits = [...widenDates(entry, added), candidate];
    if (isHeldAfter(text, edits, entry, missing)) return edits;
  }
  throw new UserError(
    'entry-takes-no-evidence',
    message('The entry "{title}" has no place for evidence: a code block in it is not closed.', {
      title: entry.title,
    }),
    message('Close the code block, or add the links by hand: {links}', { links }),
  );
}

/** Whether the entry at the same place holds `links` once the edits are made, and no entry has got lost. */
function isHeldAfter(
  text: string,
  edits: readonly TextEdit[],
  { marker }: Entry,
  links: readonly EvidenceLink[],
): boolean {
  const { entries } = parseBragDocument(applyTextEdits(text, edits));
  const merged = entries.find(({ span }) => span.start === marker.start);
  return (
    merged !== undefined &&
    links.every((link) => holdsEvidence(merged, link)) &&
    entries.length === parseBragDocument(text).entries.length
  );
}

function extendField(text: string, entry: Entry, { value }: EntryField, links: string): TextEdit {
  const isQuestion = entry.placeholders.some(({ start, end }) => start === value.start && end === value.end);
  if (isQuestion) return { span: value, newText: links };
  const isEmpty = value.start === value.end;
  const separator = isEmpty ? (/[ \t]/.test(text[value.end - 1] ?? '') ? '' : ' ') : ', ';
  return insertionAt(value.end, `${separator}${links}`);
}

function widenDates({ dates }: Entry, { from, to }: MergedEvidence): TextEdit[] {
  if (!dates) return [];
  const days = [dates.from, dates.to, from, to].filter((day) => day !== null).sort();
  const [first, last] = [days[0] ?? dates.from, days.at(-1) ?? dates.to];
  if (first === dates.from && last === dates.to) return [];
  return [{ span: dates.span, newText: renderDates(first, last) ?? '' }];
}
