import { needed } from '../entries/entryMarkdown.ts';
import { weeklySummary } from '../weeklySummary.ts';
import type { Report } from '../worksheet.ts';

/** The bullets of the week, as long as nobody edited them. */
export const weeklySummaryReport: Report = (source) => ({
  kind: 'block',
  markdown: weeklySummary(source).markdown.trimEnd() || needed('what changed this week?'),
});
