import { contentEnd, lineEnd, lineStart } from '../base/lines.ts';
import type { Span } from '../base/span.ts';
import { insertionAt, type TextEdit } from '../base/textEdit.ts';
import type { GeneratedBefore } from './generated.ts';
import type { ReportResults } from './renderWorksheet.ts';
import type { SectionSpan } from './sectionSpans.ts';
import type { ReportItem, ReportResult, WorksheetSection } from './worksheet.ts';

/** A section that stands in the text, and what its reports gave. */
export interface FillInput {
  readonly section: WorksheetSection;
  readonly at: SectionSpan;
  readonly text: string;
  readonly newline: string;
  readonly before: GeneratedBefore;
  readonly results: ReportResults;
}

/** What changes in a section, and how items stand there whose words have changed since they were written. */
export interface Filling {
  readonly edits: readonly TextEdit[];
  readonly reworded: readonly Reworded[];
}

/** An item in its new words; empty for one that is the user's from now on. */
export interface Reworded {
  readonly report: string;
  readonly key: string;
  readonly text: string;
}

/** Puts what is new into a section. The edits do not overlap, and stay inside it. */
export function fillSection(input: FillInput): Filling {
  const reports = new Set(input.section.parts.flatMap((part) => (part.kind === 'fill' ? [part.report] : [])));
  const edits: TextEdit[] = [];
  const reworded: Reworded[] = [];
  for (const report of reports) {
    const result = input.results.get(report);
    if (result?.kind === 'block') edits.push(...blockEdits(report, result.markdown, input));
    if (result?.kind !== 'items') continue;
    const other = result.items.filter((item) => isReworded(report, item, input));
    // An entry whose key another one had, such as a deleted one, stands there already: it is followed there from now on.
    const known = other.filter((item) => isWritten(report, item, input));
    for (const { key, markdown } of known) reworded.push({ report, key, text: markdown });
    const changed = other.filter((item) => !known.includes(item));
    const places = changed.map((item) => placeOf(report, item, result.items, input));
    for (const [index, { key, markdown }] of changed.entries()) {
      const span = places[index] ?? null;
      const isFree = span !== null && ![...edits, ...others(places, index)].some(overlaps(span));
      if (isFree) edits.push({ span, newText: markdown.replaceAll('\n', input.newline) });
      reworded.push({ report, key, text: isFree ? markdown : '' });
    }
    edits.push(...itemEdits(report, result, places, input));
  }
  return { edits, reworded };
}

/** A block is replaced where it stands as it was written; changed by the user, it is theirs. */
function blockEdits(report: string, markdown: string, input: FillInput): readonly TextEdit[] {
  const { section, newline, before } = input;
  const written = before.block(section.id, report);
  if (written === markdown || written === null) return [];
  const span = linesOf(written, input);
  return span ? [{ span, newText: markdown.replaceAll('\n', newline) }] : [];
}

/** Whether an item was written in other words, and is not the user's. */
function isReworded(report: string, { key, markdown }: ReportItem, { section, before }: FillInput): boolean {
  const written = before.item(section.id, report, key);
  return written !== null && written !== '' && written !== markdown;
}

/** Whether the words of an item were written, under whatever key. */
function isWritten(report: string, { markdown }: ReportItem, input: FillInput): boolean {
  return input.before.hasItem(input.section.id, report, markdown);
}

/** Where an item stands once and whole, as it was written, and as no part of another; `null` for nowhere. */
function placeOf(
  report: string,
  { key }: ReportItem,
  items: readonly ReportItem[],
  input: FillInput,
): Span | null {
  const written = input.before.item(input.section.id, report, key) ?? '';
  const [span, ...more] = allLinesOf(written, input);
  if (!span || more.length > 0) return null;
  const standing = items.flatMap(({ markdown }) => allLinesOf(markdown, input));
  return standing.some((each) => overlaps(span)({ span: each })) ? null : span;
}

function others(places: readonly (Span | null)[], index: number): readonly { readonly span: Span }[] {
  return places.flatMap((span, each) => (span === null || each === index ? [] : [{ span }]));
}

function overlaps(span: Span): (other: { readonly span: Span }) => boolean {
  return (other) => span.start < other.span.end && other.span.start < span.end;
}

/** New items stand below those that are there, or in place of the words that said there were none. */
function itemEdits(
  report: string,
  { items, empty }: Extract<ReportResult, { kind: 'items' }>,
  reworded: readonly (Span | null)[],
  input: FillInput,
): readonly TextEdit[] {
  const { section, at, text, newline, before } = input;
  const places = items.map(({ markdown }) => linesOf(markdown, input));
  const isThere = (index: number) => (places[index] ?? null) !== null;
  const fresh = items.filter(
    (item, index) =>
      !isThere(index) &&
      before.item(section.id, report, item.key) === null &&
      !isWritten(report, item, input),
  );
  if (fresh.length === 0) return [];
  const markdown = fresh
    .map((item) => item.markdown)
    .join('\n')
    .replaceAll('\n', newline);
  const nothing = empty === '' ? null : linesOf(empty, input);
  if (nothing) return [{ span: nothing, newText: markdown }];
  const last = Math.max(...[...places, ...reworded].map((place) => place?.end ?? -1));
  if (last >= 0) return [insertionAt(last, newline + markdown)];
  const end = contentEnd(text, at.span.start, at.span.end);
  const lastLine = text.slice(lineStart(text, end), end);
  return [insertionAt(end, newline.repeat(LIST_ITEM.test(lastLine) ? 1 : 2) + markdown)];
}

const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** Where whole lines of a section are exactly `markdown` for the first time; `null` when they are nowhere. */
function linesOf(markdown: string, input: FillInput): Span | null {
  return allLinesOf(markdown, input)[0] ?? null;
}

/** Everywhere whole lines of a section are exactly `markdown`. */
function allLinesOf(markdown: string, { at, text, newline }: FillInput): readonly Span[] {
  const wanted = markdown.replaceAll('\n', newline);
  const spans: Span[] = [];
  for (let from = at.span.start; ; ) {
    const start = text.indexOf(wanted, from);
    const end = start + wanted.length;
    if (start < 0 || end > at.span.end) return spans;
    const isWhole = lineStart(text, start) === start && lineEnd(text, end) === end;
    if (isWhole) spans.push({ start, end });
    from = isWhole ? Math.max(end, start + 1) : start + 1;
  }
}
