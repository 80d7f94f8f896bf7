import { contentEnd, lineEnd, lineStart } from '../base/lines.ts';
import { insertionAt, type TextEdit } from '../base/textEdit.ts';
import type { GeneratedBefore } from './generated.ts';
import type { ReportResults } from './renderWorksheet.ts';
import type { SectionSpan } from './sectionSpans.ts';
import type { ReportResult, WorksheetSection } from './worksheet.ts';

/** A section that stands in the text, and what its reports gave. */
export interface FillInput {
  readonly section: WorksheetSection;
  readonly at: SectionSpan;
  readonly text: string;
  readonly newline: string;
  readonly before: GeneratedBefore;
  readonly results: ReportResults;
}

/** Edits that put what is new into a section. They do not overlap, and stay inside it. */
export function fillEdits(input: FillInput): readonly TextEdit[] {
  const reports = new Set(input.section.parts.flatMap((part) => (part.kind === 'fill' ? [part.report] : [])));
  return [...reports].flatMap((report) => {
    const result = input.results.get(report);
    if (!result) return [];
    return result.kind === 'block'
      ? blockEdits(report, result.markdown, input)
      : itemEdits(report, result, input);
  });
}

/** A block is replaced where it stands as it was written; changed by the user, it is theirs. */
function blockEdits(report: string, markdown: string, input: FillInput): readonly TextEdit[] {
  const { section, newline, before } = input;
  const written = before.block(section.id, report);
  if (written === markdown || written === null) return [];
  const span = linesOf(written, input);
  return span ? [{ span, newText: markdown.replaceAll('\n', newline) }] : [];
}

/** New items stand below those that are there, or in place of the words that said there were none. */
function itemEdits(
  report: string,
  { items, empty }: Extract<ReportResult, { kind: 'items' }>,
  input: FillInput,
): readonly TextEdit[] {
  const { section, at, text, newline, before } = input;
  const places = items.map(({ markdown }) => linesOf(markdown, input));
  const isThere = (index: number) => (places[index] ?? null) !== null;
  const fresh = items.filter(({ key }, index) => !isThere(index) && !before.hasItem(section.id, report, key));
  if (fresh.length === 0) return [];
  const markdown = fresh
    .map((item) => item.markdown)
    .join('\n')
    .replaceAll('\n', newline);
  const nothing = empty === '' ? null : linesOf(empty, input);
  if (nothing) return [{ span: nothing, newText: markdown }];
  const last = Math.max(...places.map((place) => place?.end ?? -1));
  if (last >= 0) return [insertionAt(last, newline + markdown)];
  const end = contentEnd(text, at.span.start, at.span.end);
  const lastLine = text.slice(lineStart(text, end), end);
  return [insertionAt(end, newline.repeat(LIST_ITEM.test(lastLine) ? 1 : 2) + markdown)];
}

const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** Where whole lines of a section are exactly `markdown`; `null` when they are not. */
function linesOf(markdown: string, { at, text, newline }: FillInput): { start: number; end: number } | null {
  const wanted = markdown.replaceAll('\n', newline);
  for (let from = at.span.start; ; from++) {
    const start = text.indexOf(wanted, from);
    const end = start + wanted.length;
    if (start < 0 || end > at.span.end) return null;
    if (lineStart(text, start) === start && lineEnd(text, end) === end) return { start, end };
    from = start;
  }
}
