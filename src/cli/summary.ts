import { createJournal } from '../adapters/files/journal.ts';
import { isoWeekOf, parseIsoWeek } from '../base/isoWeek.ts';
import type { JournalEntry } from '../base/journalEntry.ts';
import { formatMessage } from '../base/message.ts';
import { parseReviewPeriod, type ReviewPeriod, reviewPeriodOf } from '../base/reviewPeriod.ts';
import { periodEntries } from '../worksheets/entries/periodEntries.ts';
import { periodSummary } from '../worksheets/periodSummary.ts';
import { type SummaryBullet, weeklySummary } from '../worksheets/weeklySummary.ts';
import { CYCLE_HELP, cycleOption } from './cycleOption.ts';
import type { CliIo } from './io.ts';
import { journalOption } from './journalOption.ts';
import { choiceOption, parseOptions, usageError, withDefaultValues } from './options.ts';
import { printableJson } from './printable.ts';

/** What `staffward summary --help` prints. */
export const SUMMARY_HELP = `Sums up what came of your work, from the entries of your journal.

Usage: staffward summary [--week [WEEK] | --period [NAME]] [OPTION ...]

  --week WEEK        the best five entries of a week such as 2026-W47, ready to send (default: this week)
  --period NAME      all entries of a review period such as 2026-Q4, 2026-H2 or 2026, by section, or those of the
                     brag document with that name (default: the current one)
  --cycle CYCLE      ${CYCLE_HELP}
  --journal DIR      the folder of your brag documents (default: $STAFFWARD_JOURNAL, else ~/brag)
  --format FORMAT    markdown or json (default: markdown)

An entry belongs to the days that its last day lies in. What an entry does not tell is asked for, and named on stderr.

JSON: {version, period: {name, from, to}, bullets: [{text, title, section, warning}]}; section only for a period.

Exit codes: 0 done, 2 wrong usage or a journal that could not be read.
`;

const OPTIONS = {
  week: { type: 'string' },
  period: { type: 'string' },
  cycle: { type: 'string' },
  journal: { type: 'string' },
  format: { type: 'string', default: 'markdown' },
} as const;

/** Stands for an option's value that was left out. */
const DEFAULT = '';

/** Runs `staffward summary`; resolves to the exit code. */
export async function runSummary(args: readonly string[], io: CliIo): Promise<number> {
  const options = parseOptions(withDefaultValues(args, ['--week', '--period'], DEFAULT), OPTIONS, 'summary');
  if (options.week !== undefined && options.period !== undefined) {
    throw usageError('--week and --period exclude each other.', 'summary');
  }
  const format = choiceOption(options.format, ['markdown', 'json'], '--format', 'summary');
  const current = reviewPeriodOf(io.today, cycleOption(options.cycle, io, 'summary'));
  const journal = createJournal({ folder: journalOption(options.journal, io) });
  const entries = await journal.readEntries();
  const summary =
    options.period === undefined
      ? ofWeek(entries, options.week ?? DEFAULT, io.today)
      : ofPeriod(entries, options.period, current);
  print(summary, format, journal.folder, io);
  return 0;
}

interface Summary {
  /** `from` and `to` are `null` when only the document is known. */
  readonly period: { readonly name: string; readonly from: string | null; readonly to: string | null };
  readonly bullets: readonly SummaryBullet[];
  readonly markdown: string;
}

function ofWeek(entries: readonly JournalEntry[], name: string, today: string): Summary {
  const week = name === DEFAULT ? isoWeekOf(today) : parseIsoWeek(name);
  if (week) return { period: week, ...weeklySummary({ entries, from: week.from, to: week.to }) };
  throw usageError(
    `--week takes a week such as ${isoWeekOf(today).name}, not ${JSON.stringify(name)}.`,
    'summary',
  );
}

function ofPeriod(entries: readonly JournalEntry[], name: string, current: ReviewPeriod): Summary {
  const period = name === DEFAULT || name === current.name ? current : parseReviewPeriod(name);
  if (period) return { period, ...periodSummary(periodEntries(entries, period)) };
  const own = entries.filter(({ document }) => document === name);
  if (own.length > 0) return { period: { name, from: null, to: null }, ...periodSummary(own) };
  throw usageError(
    `--period takes a review period such as ${current.name} or the name of a brag document with entries, not ${JSON.stringify(name)}.`,
    'summary',
  );
}

function print({ period, bullets, markdown }: Summary, format: string, folder: string, io: CliIo): void {
  const { name, from, to } = period;
  if (format === 'json') {
    const told = bullets.map(({ warning, ...bullet }) => ({
      ...bullet,
      warning: warning && formatMessage(warning),
    }));
    io.stdout.write(`${printableJson({ version: 1, period: { name, from, to }, bullets: told })}\n`);
    return;
  }
  io.stdout.write(markdown);
  if (bullets.length === 0) io.stderr.write(`No entries of ${name} in ${folder}.\n`);
  for (const { warning } of bullets) if (warning) io.stderr.write(`Note: ${formatMessage(warning)}\n`);
}
