import { freePeriod, type ReviewCycle, type ReviewPeriod, reviewPeriodOf } from '../base/reviewPeriod.ts';
import { collectWork, repositoryFolders } from './collectWork.ts';
import { CYCLE_HELP, cycleOption } from './cycleOption.ts';
import { rangeOptions } from './dateOptions.ts';
import type { CliIo } from './io.ts';
import { choiceOption, parseOptions } from './options.ts';
import { SUGGEST_FORMATS } from './suggestFormats.ts';

/** What `staffward suggest --help` prints. */
export const SUGGEST_HELP = `Suggests brag-document entries from git history, best first, with the reason beside each.

Usage: staffward suggest [OPTION ...]

  --repo DIR         a repository, or a folder of repositories; may be repeated (default: this folder)
  --since DATE       first author day, such as 2026-10-01 (default: that of the current review period)
  --until DATE       last author day (default: today)
  --cycle CYCLE      ${CYCLE_HELP}
  --all              the whole history
  --author ADDRESS   whose work: an address or a name, instead of git's user.email; may be repeated
  --format FORMAT    text, markdown or json (default: text)

Exit codes: 0 done, 2 wrong usage or a repository that could not be read (the others are still printed).
`;

const OPTIONS = {
  repo: { type: 'string', multiple: true },
  since: { type: 'string' },
  until: { type: 'string' },
  all: { type: 'boolean' },
  cycle: { type: 'string' },
  author: { type: 'string', multiple: true },
  format: { type: 'string' },
} as const;

/** Runs `staffward suggest`; resolves to the exit code. */
export async function runSuggest(args: readonly string[], io: CliIo): Promise<number> {
  const options = parseOptions(args, OPTIONS, 'suggest');
  const format = choiceOption(options.format ?? 'text', Object.keys(SUGGEST_FORMATS), '--format', 'suggest');
  const authors = options.author ?? [];
  const range = rangeOptions(options, 'suggest');
  const cycle = cycleOption(options.cycle, io, 'suggest');
  const period = periodOf({ ...range, all: options.all ?? false }, cycle, io.today);
  const folders = await repositoryFolders(options.repo ?? ['.'], io);
  const { suggestions, setAside, failures } = await collectWork({ folders, period, authors }, io);
  if (failures > 0 && failures === folders.length) return 2;
  io.stdout.write(
    SUGGEST_FORMATS[format]?.({
      period: period ?? freePeriod(null, null, io.today),
      suggestions,
      setAside,
    }) ?? '',
  );
  return failures > 0 ? 2 : 0;
}

function periodOf(
  { since, until, all }: { since: string | null; until: string | null; all: boolean },
  cycle: ReviewCycle,
  today: string,
): ReviewPeriod | null {
  if (since !== null || until !== null) return freePeriod(since, until, today);
  return all ? null : reviewPeriodOf(today, cycle);
}
