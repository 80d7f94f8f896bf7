import { themeReport } from '../entries/themeReport.ts';
import { THEMES } from '../entries/themes.ts';
import type { Report } from '../worksheet.ts';

/** Work that made others better at theirs. */
export const packetMentoring: Report = themeReport(THEMES.multiplier, {
  empty: '(evidence needed: who can do something now because you taught them or made it easier?)',
});
