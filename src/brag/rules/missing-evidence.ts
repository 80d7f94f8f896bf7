import { message } from '../../base/message.ts';
import type { Entry } from '../document/bragDocument.ts';
import { linkedEvidence } from '../document/linkedEvidence.ts';
import type { Section } from '../sections.ts';
import { askForField } from './askForField.ts';
import { firstLineOf, isWork } from './entryLines.ts';
import type { BragFinding, BragRule } from './rule.ts';

/** Wants each entry about work that leaves traces to show one. */
export const missingEvidence: BragRule = {
  id: 'missing-evidence',
  summary: message('An entry links what shows the work: a pull request, a commit, a document.'),
  check: ({ text, document }) =>
    document.entries
      .filter((entry) => leavesTraces(entry) && isWork(text, entry) && !showsEvidence(text, entry))
      .map((entry) => findingOf(text, entry)),
};

/** Mentoring is seen by people; there is often nothing to link. */
const TRACED: ReadonlySet<Section> = new Set([
  'Projects',
  'Design and Architecture',
  'Operational Excellence',
]);

function leavesTraces({ section }: Entry): boolean {
  return section !== null && TRACED.has(section);
}

/** A link of any sort, a number or key in a tracker, or whatever stands in the evidence field besides our question. */
function showsEvidence(text: string, entry: Entry): boolean {
  if (linkedEvidence(entry).length > 0) return true;
  if (REFERENCE.test(text.slice(entry.span.start, entry.span.end))) return true;
  const field = entry.fields.find(({ name }) => name === 'evidence');
  return field !== undefined && !isQuestion(text.slice(field.value.start, field.value.end));
}

const REFERENCE =
  /\]\([^\s()]|\][ \t]?\[[^\][\n]{1,200}\]|<[^\s<>@]{1,200}@[^\s<>]{1,200}>|(?<![\p{L}\p{N}_&])(?:[#!]\d{1,12}|[A-Z][A-Z0-9]{1,9}-\d{1,9})\b/u;

function isQuestion(value: string): boolean {
  return /^\s*(?:\(evidence needed:[^()\n]*\)\s*)?$/i.test(value);
}

function findingOf(text: string, entry: Entry): BragFinding {
  const field = entry.fields.find(({ name }) => name === 'evidence');
  const span = !field ? entry.head : field.value.start === field.value.end ? field.span : field.value;
  return {
    span: firstLineOf(text, span),
    message: message(
      'Nothing here shows the work, so a reader has to take your word for it, and so will you in a year. Link a pull request, a commit, a document or a dashboard.',
    ),
    fixes: field
      ? []
      : askForField(text, entry, { name: 'evidence', title: message('Add a line for the evidence') }),
  };
}
