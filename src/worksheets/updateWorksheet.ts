import { commonNewline, contentEnd } from '../base/lines.ts';
import { plainText } from '../base/markdown/plainText.ts';
import { insertionAt, type TextEdit } from '../base/textEdit.ts';
import { fillSection } from './fillSection.ts';
import type { GeneratedBefore, GeneratedRecord } from './generated.ts';
import { type ReportResults, renderHead, renderSection } from './renderWorksheet.ts';
import { type SectionSpan, sectionSpans } from './sectionSpans.ts';
import type { Worksheet, WorksheetSection } from './worksheet.ts';

/** What was generated, before it is known when and for which file. */
export type NewRecord = Omit<GeneratedRecord, 'at' | 'file'>;

/** Changes of a worksheet's text, and what to remember of them. */
export interface WorksheetUpdate {
  readonly edits: readonly TextEdit[];
  readonly records: readonly NewRecord[];
}

/** A worksheet, its text as it stands, and what is to stand in it. */
export interface UpdateInput {
  readonly worksheet: Worksheet;
  /** Empty for a new file. */
  readonly text: string;
  readonly before: GeneratedBefore;
  /** By section. */
  readonly results: ReadonlyMap<string, ReportResults>;
}

/**
 * Brings a worksheet up to date: adds sections and items that were never there, and replaces blocks that stand as they
 * were written. Whatever the user wrote, changed or deleted stays so, byte for byte.
 */
export function updateWorksheet(input: UpdateInput): WorksheetUpdate {
  const { worksheet, text, before, results } = input;
  const newline = commonNewline(text);
  const present = sectionSpans(text);
  const resultsOf = ({ id }: WorksheetSection): ReportResults => results.get(id) ?? new Map();
  const found = worksheet.sections.map((section) => ({ section, at: findSection(section, before, present) }));
  const isKnown = before.headings.size > 0 || found.some(({ at }) => at !== null);
  const isNew = ({ id }: WorksheetSection) =>
    isKnown ? before.headings.size > 0 && !before.headings.has(id) : true;

  const edits: TextEdit[] = [];
  const records: NewRecord[] = [];
  const added: string[] = text.trim() === '' ? [renderHead(worksheet)] : [];
  for (const { section, at } of found) {
    if (at === null && isNew(section)) added.push(renderSection(section, worksheet, resultsOf(section)));
    const own = resultsOf(section);
    const filling = at && fillSection({ section, at, text, newline, before, results: own });
    edits.push(...(filling?.edits ?? []));
    records.push(...recordsOf(section, own, before, at !== null || isNew(section)));
    for (const { report, key, text: words } of filling?.reworded ?? [])
      records.push(recordOf(section, report, key, words));
  }
  if (added.length > 0) edits.push(atTheEnd(text, added.join('\n').replaceAll('\n', newline), newline));
  return { edits, records };
}

/** By the heading that was written, or the one that would be. */
function findSection(
  { id, heading }: WorksheetSection,
  before: GeneratedBefore,
  present: readonly SectionSpan[],
): SectionSpan | null {
  const wanted = [before.headings.get(id), heading].flatMap((each) =>
    each === undefined ? [] : plainText(each),
  );
  return present.find((each) => wanted.includes(each.heading)) ?? null;
}

/** Behind all there is, an empty line between; an empty text gets nothing in front. */
function atTheEnd(text: string, added: string, newline: string): TextEdit {
  const end = contentEnd(text, 0, text.length);
  if (end === 0) return insertionAt(text.length, added);
  const newlines = text.slice(end).match(/\r\n|\r|\n/g)?.length ?? 0;
  return insertionAt(text.length, newline.repeat(Math.max(0, 2 - newlines)) + added);
}

/** What is new about a section: that it was written, and what it was filled with. */
function recordsOf(
  section: WorksheetSection,
  results: ReportResults,
  before: GeneratedBefore,
  isWritten: boolean,
): readonly NewRecord[] {
  const heading = before.headings.has(section.id) ? [] : [recordOf(section, null, null, section.heading)];
  if (!isWritten) return heading;
  const filled = [...results].flatMap(([report, result]) => {
    if (result.kind === 'block') {
      return before.block(section.id, report) === result.markdown
        ? []
        : [recordOf(section, report, null, result.markdown)];
    }
    const fresh = result.items.filter(({ key }) => before.item(section.id, report, key) === null);
    return fresh.map(({ key, markdown }) => recordOf(section, report, key, markdown));
  });
  return [...heading, ...filled];
}

function recordOf(
  { id }: WorksheetSection,
  report: string | null,
  key: string | null,
  text: string,
): NewRecord {
  return { section: id, report, key, text };
}
