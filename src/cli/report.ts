import { join } from 'node:path';
import { createJournal } from '../adapters/files/journal.ts';
import { createLevelStore } from '../adapters/files/levelStore.ts';
import { ownFile } from '../adapters/files/ownContent.ts';
import { createProfileFile } from '../adapters/files/profileFile.ts';
import { discoverRepositories } from '../adapters/git/discoverRepositories.ts';
import type { JournalEntry } from '../base/journalEntry.ts';
import { type ReviewPeriod, reviewPeriodOf } from '../base/reviewPeriod.ts';
import { currentDecisions } from '../brag/suggestions/decisions.ts';
import { BUILT_IN_GLUE_STEPS } from '../content/glueSteps.ts';
import { BUILT_IN_RUBRIC } from '../content/rubric.ts';
import { parseRubric } from '../levels/parseRubric.ts';
import { nextLevelOf } from '../overview/nextLevel.ts';
import type { NextLevel } from '../overview/overview.ts';
import { periodOverview } from '../overview/periodOverview.ts';
import { redactOverview } from '../overview/redact/redactOverview.ts';
import type { Redaction } from '../overview/redact/redactor.ts';
import { overviewHtml } from '../overview/render/html.ts';
import { overviewMarkdown } from '../overview/render/markdown.ts';
import { type Report, reportOf } from '../overview/render/report.ts';
import { collectWork, repositoryFolders } from './collectWork.ts';
import { CYCLE_HELP, cycleOption } from './cycleOption.ts';
import type { CliIo } from './io.ts';
import { journalOption } from './journalOption.ts';
import { choiceOption, parseOptions, usageError, withDefaultValues } from './options.ts';
import { periodNamed } from './periodOption.ts';

/** What `staffward report --help` prints. */
export const REPORT_HELP = `Draws the picture of a period: what you did week by week, glue work, projects, and what is missing.

Usage: staffward report [--period NAME] [OPTION ...]

  --period NAME      2026-Q4, 2026-H2, 2026, 2026-11, 2026-W47, or the name of a brag document (default: this review period)
  --cycle CYCLE      ${CYCLE_HELP}
  --format FORMAT    markdown or html, a page that stands alone and loads nothing (default: markdown)
  --repo DIR         a repository, or a folder of repositories; may be repeated (default: this folder, if it has any)
  --author ADDRESS   whose work: an address or a name, instead of git's user.email; may be repeated
  --journal DIR      the folder of your brag documents (default: $STAFFWARD_JOURNAL, else ~/brag)
  --redact WHAT      what to take out, separated by commas: projects, people, links, or gaps,
                     which is what is missing and what it asks of you
  --project NAME     that project alone

Names that are taken out are those of repositories and their owners, of reviewers and co-authors, mentions and addresses.
Whoever else you wrote about stands there still: read it before you send it.

Exit codes: 0 done, 2 wrong usage, or a journal or repository that could not be read (the others are still counted).
`;

const OPTIONS = {
  period: { type: 'string' },
  cycle: { type: 'string' },
  format: { type: 'string', default: 'markdown' },
  repo: { type: 'string', multiple: true },
  author: { type: 'string', multiple: true, default: [] as string[] },
  journal: { type: 'string' },
  redact: { type: 'string', multiple: true, default: [] as string[] },
  project: { type: 'string' },
} as const;

const FORMATS: Readonly<Record<string, (report: Report) => string>> = {
  markdown: overviewMarkdown,
  html: overviewHtml,
};

/** Runs `staffward report`; resolves to the exit code. */
export async function runReport(args: readonly string[], io: CliIo): Promise<number> {
  const options = parseOptions(withDefaultValues(args, ['--period'], ''), OPTIONS, 'report');
  const format = choiceOption(options.format, Object.keys(FORMATS), '--format', 'report');
  const left = redactOption(options.redact);
  const journal = createJournal({ folder: journalOption(options.journal, io) });
  const entries = await journal.readEntries();
  const current = reviewPeriodOf(io.today, cycleOption(options.cycle, io, 'report'));
  const period = periodOption(options.period ?? '', entries, current);
  const folders = options.repo ? await repositoryFolders(options.repo, io) : await repositoriesHere(io);
  const work = await collectWork({ folders, period, authors: options.author }, io);
  if (work.failures > 0 && work.failures === folders.length) return 2;
  const overview = periodOverview({
    period,
    today: io.today,
    entries,
    suggestions: work.suggestions,
    decisions: currentDecisions(await journal.readDecisions()),
    coverage: await readNextLevel(journal.folder, entries),
    glueSteps: BUILT_IN_GLUE_STEPS,
    filter: options.project === undefined ? null : { project: options.project },
  });
  const report = reportOf(redactOverview(overview, left), { day: io.today, gaps: !left.gaps });
  io.stdout.write(FORMATS[format]?.(report) ?? '');
  if (overview.marks.length === 0) io.stderr.write(`Nothing of yours was found in ${period.name}.\n`);
  return work.failures > 0 ? 2 : 0;
}

function redactOption(given: readonly string[]): Redaction & { readonly gaps: boolean } {
  const wanted = given.flatMap((text) => text.split(',')).map((name) => name.trim());
  for (const name of wanted)
    choiceOption(name, ['projects', 'people', 'links', 'gaps'], '--redact', 'report');
  return {
    projects: wanted.includes('projects'),
    people: wanted.includes('people'),
    links: wanted.includes('links'),
    gaps: wanted.includes('gaps'),
  };
}

function periodOption(name: string, entries: readonly JournalEntry[], current: ReviewPeriod): ReviewPeriod {
  const period = name === '' ? current : periodNamed(name, entries);
  if (period) return period;
  throw usageError(
    `--period takes a period such as ${current.name}, 2026-11 or the name of a brag document with dated entries, not ${JSON.stringify(name)}.`,
    'report',
  );
}

/** A folder without a repository is no mistake unless it was named: the journal is enough for a report. */
async function repositoriesHere({ cwd, env, signal, stderr }: CliIo): Promise<readonly string[]> {
  const folders = await discoverRepositories({ folders: [cwd], environment: env, signal });
  if (folders.length === 0)
    stderr.write('No repository here: what has no entry is not counted. See --repo.\n');
  return folders;
}

/** By the user's own rubric, else by ours; a file that holds none is passed over. */
async function readNextLevel(folder: string, entries: readonly JournalEntry[]): Promise<NextLevel | null> {
  const [own, { profile }, links] = await Promise.all([
    ownFile(join(folder, 'content', 'rubric.yml')),
    createProfileFile(folder).read(),
    createLevelStore(folder).readLinks(),
  ]);
  const rubric = (own && parseRubric(own.text).rubric) ?? BUILT_IN_RUBRIC;
  return nextLevelOf({ rubric, profile, entries, links });
}
