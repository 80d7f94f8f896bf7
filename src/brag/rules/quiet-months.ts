import { bodyStart } from '../../base/markdown/frontMatterSpan.ts';
import { message } from '../../base/message.ts';
import type { Span } from '../../base/span.ts';
import type { BragDocument } from '../document/bragDocument.ts';
import type { BragRule } from './rule.ts';

/** Wants every month of the review period that is over to have an entry. */
export const quietMonths: BragRule = {
  id: 'quiet-months',
  summary: message('Every month of the review period has an entry.'),
  check({ text, path, document }, { today }) {
    const dated = document.entries.flatMap(({ dates }) => (dates ? [dates] : []));
    // Entries without dates may belong to any month.
    if (dated.length * 2 <= document.entries.length) return [];
    const busy = new Set(dated.flatMap(({ from, to }) => monthsBetween(monthOf(from), monthOf(to))));
    const known = [...busy].sort((a, b) => a - b);
    const period = monthsOfPeriod(path) ?? { first: known[0] ?? 0, last: known.at(-1) ?? 0 };
    const over = monthOf(today) - 1;
    const quiet = monthsBetween(period.first, Math.min(period.last, over)).filter(
      (month) => !busy.has(month),
    );
    if (quiet.length === 0 || !known.some((month) => period.first <= month && month <= period.last))
      return [];
    return [
      {
        span: titleSpan(text, document),
        message: message(
          'No entry tells of {months}, and by the review nobody remembers. Look through your commits and your calendar of that time, and add what mattered.',
          { months: listed(quiet) },
        ),
        fixes: [],
      },
    ];
  },
};

/** Months are counted from year 0, so that they can be compared and stepped through. */
type Month = number;

function monthOf(day: string): Month {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** Fifty years: no review lasts longer, and dates may be anything. */
const MAX_MONTHS = 600;

function monthsBetween(first: Month, last: Month): readonly Month[] {
  const count = Math.max(0, Math.min(last - first + 1, MAX_MONTHS));
  return Array.from({ length: count }, (_, index) => first + index);
}

/**
 * First and last month of a journal file by its name (`2026-Q4.md`); `null` for other names, and for fiscal years,
 * whose beginning the name does not tell.
 */
function monthsOfPeriod(path: string | null): { readonly first: Month; readonly last: Month } | null {
  const match = /(?:^|\/)(\d{4})(?:-(?:Q([1-4])|H([12])))?\.md$/i.exec(path ?? '');
  if (!match) return null;
  const [, year, quarter, half] = match;
  const length = quarter ? 3 : half ? 6 : 12;
  const first = Number(year) * 12 + (Number(quarter ?? half ?? 1) - 1) * length;
  return { first, last: first + length - 1 };
}

/** The first heading, else the first line with text. */
function titleSpan(text: string, { sections }: BragDocument): Span {
  const start = bodyStart(text);
  const section = sections[0]?.heading;
  const title = /^ {0,3}#{1,6}[ \t][^\r\n]*/m.exec(text.slice(start, section?.start));
  if (title) return { start: start + title.index, end: start + title.index + title[0].length };
  if (section)
    return {
      start: section.start,
      end: section.start + text.slice(section.start, section.end).search(/[\r\n]|$/),
    };
  const line = /[^\r\n]*\S[^\r\n]*/.exec(text.slice(start));
  return { start: start + (line?.index ?? 0), end: start + (line?.index ?? 0) + (line?.[0].length ?? 0) };
}

const MAX_LISTED = 6;
const NAMES = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `October, November 2026 and January 2027`; of many the first ones. */
function listed(months: readonly Month[]): string {
  const shown = months.slice(0, MAX_LISTED);
  const names = shown.map((month, index) => {
    const year = Math.floor(month / 12);
    const next = shown[index + 1];
    const isLastOfYear = next === undefined || Math.floor(next / 12) !== year;
    return `${NAMES[month % 12]}${isLastOfYear ? ` ${year}` : ''}`;
  });
  if (months.length > shown.length) names.push(`${months.length - shown.length} more months`);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
