import { needed } from '../entries/entryMarkdown.ts';
import { reviewReport } from '../entries/reviewReport.ts';
import { MENTORING } from '../entries/sections.ts';
import { outcomeItem } from '../entries/storyItems.ts';
import type { Report } from '../worksheet.ts';

/** What others can do because of it. */
export const reviewOthers: Report = reviewReport(
  ({ section }) => section === MENTORING,
  outcomeItem,
  needed('whom did you help, and what can they do now?'),
);
