import { themeReport } from '../entries/themeReport.ts';
import { THEMES } from '../entries/themes.ts';
import type { Report } from '../worksheet.ts';

/** Work that people outside of one's own team felt. */
export const packetInfluence: Report = themeReport(THEMES.influence, {
  empty: '(evidence needed: which decision, design or tool of yours do other teams rely on?)',
});
