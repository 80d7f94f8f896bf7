import { themeReport } from '../entries/themeReport.ts';
import { THEMES } from '../entries/themes.ts';
import type { Report } from '../worksheet.ts';

/** Work that holds a team together and that reviews tend to overlook. */
export const glueEntries: Report = themeReport(THEMES.glue, {
  empty: '(evidence needed: whom did you help, teach, unblock or bring together, and what came of it?)',
});
