import { isoWeekOf } from '../base/isoWeek.ts';
import type { ReviewPeriod } from '../base/reviewPeriod.ts';
import type { Worksheet } from './worksheet.ts';

/** Where a worksheet stands, and the days that it is about. */
export interface WorksheetPlace {
  /** Path in the journal, with `/`. */
  readonly path: string;
  /** First and last day, ISO dates. */
  readonly from: string;
  readonly to: string;
}

/** The file of `worksheet` on the ISO date `day`, in the review period that holds it. */
export function worksheetPlace(
  { id, file }: Pick<Worksheet, 'id' | 'file'>,
  day: string,
  period: ReviewPeriod,
): WorksheetPlace {
  const week = isoWeekOf(day);
  switch (file) {
    case 'perWeek':
      // The weekly summary is what the folder is named for.
      return {
        path: id === 'weekly-summary' ? `weekly/${week.name}.md` : `worksheets/${id}-${week.name}.md`,
        from: week.from,
        to: week.to,
      };
    case 'perMonth':
      return {
        path: `worksheets/${id}-${day.slice(0, 7)}.md`,
        from: `${day.slice(0, 7)}-01`,
        to: day,
      };
    case 'perReviewPeriod':
      return { path: `worksheets/${id}-${period.name}.md`, from: period.from, to: period.to };
    case 'perYear': {
      const year = day.slice(0, 4);
      return { path: `worksheets/${id}-${year}.md`, from: `${year}-01-01`, to: day };
    }
    case 'perDay':
      return { path: `worksheets/${id}-${day}.md`, from: period.from, to: day };
    case 'one':
      return { path: `worksheets/${id}.md`, from: period.from, to: period.to };
  }
}
