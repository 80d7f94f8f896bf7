import { needed } from '../entries/entryMarkdown.ts';
import { reviewReport } from '../entries/reviewReport.ts';
import { LEARNING } from '../entries/sections.ts';
import { outcomeItem } from '../entries/storyItems.ts';
import type { Report } from '../worksheet.ts';

/** What was learned. */
export const reviewLearned: Report = reviewReport(
  ({ section }) => section === LEARNING,
  outcomeItem,
  needed('what did you learn, and where did you use it?'),
);
