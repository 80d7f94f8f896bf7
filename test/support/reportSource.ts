import type { JournalEntry } from '../../src/base/journalEntry.ts';
import { EMPTY_PROFILE } from '../../src/profile/profile.ts';
import { REPORTS } from '../../src/worksheets/reports.ts';
import type { ReportResult, ReportSource } from '../../src/worksheets/worksheet.ts';

/** What a report is made from on 23 November 2026, in the last quarter of the year, in a new worksheet. */
export function reportSource(
  entries: readonly JournalEntry[],
  changes: Partial<ReportSource> = {},
): ReportSource {
  return {
    entries,
    profile: EMPTY_PROFILE,
    today: '2026-11-23',
    from: '2026-10-01',
    to: '2026-12-31',
    signals: [],
    text: '',
    ...changes,
  };
}

/** What the report of that name gives. */
export function report(name: string, source: ReportSource): ReportResult {
  const found = REPORTS[name];
  if (!found) throw new Error(`there is no report ${name}`);
  return found(source);
}

/** The same as it stands in a new worksheet. */
export function reportText(name: string, source: ReportSource): string {
  const result = report(name, source);
  if (result.kind === 'block') return result.markdown;
  return result.items.map(({ markdown }) => markdown).join('\n') || result.empty;
}
