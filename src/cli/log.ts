import { createJournal } from '../adapters/files/journal.ts';
import { enclosingRepository } from '../adapters/files/journalFolder.ts';
import { type ReviewCycle, reviewPeriodOf } from '../base/reviewPeriod.ts';
import { UserError } from '../base/userError.ts';
import type { NewEntry } from '../brag/document/entry.ts';
import { evidenceFromText } from '../brag/document/evidenceFromText.ts';
import { insertEntry } from '../brag/document/insert.ts';
import { renderEntry } from '../brag/document/render.ts';
import { SECTIONS, type Section } from '../brag/sections.ts';
import { CYCLE_HELP, cycleOption } from './cycleOption.ts';
import { dateOption } from './dateOptions.ts';
import { type CliIo, printUserError } from './io.ts';
import { journalOption } from './journalOption.ts';
import { parseOptions, usageError } from './options.ts';

/** What `staffward log --help` prints. */
export const LOG_HELP = `Adds an entry to the brag document of the review period.

Usage: staffward log --title TITLE [OPTION ...]

  --title TITLE      what you did, in one line
  --section SECTION  where it belongs; the first letters are enough (default: Projects):
                     ${SECTIONS.join(', ')}
  --problem TEXT     what hurt, and whom
  --role TEXT        what you did yourself
  --impact TEXT      what changed, in a number
  --skills TEXT      what it shows
  --evidence WHAT    a web address, a commit hash or a few words; may be repeated
  --date DATE        the day, such as 2026-11-20 (default: today); or:
  --from DATE        the first day
  --to DATE          the last day; the document is that of its review period
  --cycle CYCLE      ${CYCLE_HELP}
  --journal DIR      the folder of your brag documents (default: $STAFFWARD_JOURNAL, else ~/brag)

What you leave out stands in the entry as a question. Evidence that is there already is not added again.

Exit codes: 0 done, 2 wrong usage or a document that could not be written.
`;

const OPTIONS = {
  title: { type: 'string' },
  section: { type: 'string', default: 'Projects' },
  problem: { type: 'string' },
  role: { type: 'string' },
  impact: { type: 'string' },
  skills: { type: 'string' },
  evidence: { type: 'string', multiple: true, default: [] as string[] },
  date: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  cycle: { type: 'string' },
  journal: { type: 'string' },
} as const;

/** Runs `staffward log`; resolves to the exit code. */
export async function runLog(args: readonly string[], io: CliIo): Promise<number> {
  const options = parseOptions(args, OPTIONS, 'log');
  const title = (options.title ?? '').trim();
  if (title === '') throw usageError('An entry needs a title: --title "What you did".', 'log');
  const entry: NewEntry = {
    section: sectionOption(options.section),
    title,
    ...daysOption(options, io.today),
    problem: options.problem ?? null,
    role: options.role ?? null,
    impact: options.impact ?? null,
    skills: options.skills ?? null,
    evidence: options.evidence.flatMap((text) => evidenceFromText(text) ?? []),
  };
  const cycle = cycleOption(options.cycle, io, 'log');
  return writeEntry(entry, journalOption(options.journal, io), cycle, io);
}

async function writeEntry(entry: NewEntry, folder: string, cycle: ReviewCycle, io: CliIo): Promise<number> {
  const journal = createJournal({ folder });
  const period = reviewPeriodOf(entry.to ?? entry.from ?? io.today, cycle);
  const path = journal.documentPath(period);
  const text = renderEntry(entry);
  const repository = await enclosingRepository(folder);
  if (repository !== null) {
    io.stderr.write(
      `Note: ${folder} lies in the repository ${repository}; a commit there could publish it.\n`,
    );
  }
  try {
    const isAdded = await journal.editDocument(period, (current) => insertEntry(current, entry), io.signal);
    io.stdout.write(
      isAdded
        ? `Added to ${path}, section ${entry.section}:\n\n${text}\n`
        : `${path} has this evidence already; nothing was added.\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    printUserError(error, io);
    io.stderr.write(`The entry that was not written:\n\n${text}\n`);
    return 2;
  }
}

/** The section with that name, or the only one whose name starts like that. */
function sectionOption(text: string): Section {
  const wanted = text.trim().toLowerCase();
  const exact = SECTIONS.find((section) => section.toLowerCase() === wanted);
  const [only, ...others] = SECTIONS.filter((section) => section.toLowerCase().startsWith(wanted));
  const section = exact ?? (wanted !== '' && others.length === 0 ? only : undefined);
  if (section) return section;
  throw usageError(`--section is one of ${SECTIONS.join(', ')}, not ${JSON.stringify(text)}.`, 'log');
}

interface DayOptions {
  readonly date?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The days that were given; without any it is today, as in the editor. */
function daysOption(options: DayOptions, today: string): Pick<NewEntry, 'from' | 'to'> {
  const date = dateOption(options.date, '--date', 'log');
  const from = dateOption(options.from, '--from', 'log');
  const to = dateOption(options.to, '--to', 'log');
  if (date !== null && (from !== null || to !== null)) {
    throw usageError('--date stands for one day; leave it out with --from and --to.', 'log');
  }
  if (from !== null && to !== null && from > to) {
    throw usageError(`--from ${from} is later than --to ${to}.`, 'log');
  }
  if (from !== null || to !== null) return { from, to };
  return { from: date ?? today, to: date ?? today };
}
