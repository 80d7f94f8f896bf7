import { headline, listItem, needed } from '../entries/entryMarkdown.ts';
import { reviewReport } from '../entries/reviewReport.ts';
import { PLANS } from '../entries/sections.ts';
import type { Report } from '../worksheet.ts';

/** What the brag document says one wants to do next. */
export const reviewPlans: Report = reviewReport(
  ({ section }) => section === PLANS,
  (entry) => listItem(headline(entry)),
  needed('what do you want to work on next, and why that?'),
);
