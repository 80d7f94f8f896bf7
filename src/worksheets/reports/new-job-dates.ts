import { Temporal } from 'temporal-polyfill';
import { needed } from '../entries/entryMarkdown.ts';
import { markdownTable } from '../markdownTable.ts';
import type { Report } from '../worksheet.ts';

const DAYS = [1, 30, 60, 90];

/** The dates of the first, thirtieth, sixtieth and ninetieth day in the job. */
export const newJobDates: Report = ({ profile: { startDate } }) => {
  if (startDate === null) {
    return { kind: 'block', markdown: needed('when is your first day? Set `startDate` in profile.yml') };
  }
  const first = Temporal.PlainDate.from(startDate);
  const rows = DAYS.map((day) => [`${day}`, first.add({ days: day - 1 }).toString()]);
  return { kind: 'block', markdown: markdownTable(['Day', 'Date'], rows) };
};
