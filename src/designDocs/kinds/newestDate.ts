import type { FrontMatter } from '../markdown/frontMatter.ts';

/** The newest date among the fields of front matter, ISO; `null` when there is none. */
export function newestDate({ fields }: FrontMatter): string | null {
  const dates = fields.flatMap(({ value }) => isoDate(value) ?? []);
  return dates.reduce<string | null>(
    (newest, date) => (newest !== null && newest > date ? newest : date),
    null,
  );
}

/** `2024-03-09`, `2024/3/9`, with a time or without; nothing else may stand there. */
const DATE = /^((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.+Z -]*)?$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isoDate(value: string): string | null {
  const [, year = '', month = '', day = ''] = DATE.exec(value.trim()) ?? [];
  const days = DAYS[Number(month) - 1] ?? 0;
  if (Number(day) < 1 || Number(day) > days) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
