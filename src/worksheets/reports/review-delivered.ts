import { needed } from '../entries/entryMarkdown.ts';
import { reviewReport } from '../entries/reviewReport.ts';
import { isProject } from '../entries/sections.ts';
import { storyItem } from '../entries/storyItems.ts';
import type { Report } from '../worksheet.ts';

/** What was built, designed and kept running. */
export const reviewDelivered: Report = reviewReport(
  isProject,
  storyItem,
  needed('what did you finish in this period, and what came of it?'),
);
