import { environmentToken } from '../adapters/forges/environmentTokens.ts';
import { createForgeFiles } from '../adapters/forges/forgeFiles.ts';
import { forgeSource } from '../adapters/forges/forgeSource.ts';
import { proxiedFetch } from '../adapters/forges/proxiedFetch.ts';
import { createGitHistorySource } from '../adapters/git/gitHistorySource.ts';
import { reviewPeriodOf } from '../base/reviewPeriod.ts';
import type { AskableForge } from '../forge/forgeActivity.ts';
import { type ForgeHosts, forgeRepositoryOf } from '../forge/forgeRepository.ts';
import type { ForgeRepository } from '../forge/pullRequestSource.ts';
import { syncActivity } from '../forge/syncActivity.ts';
import { beginningOf } from '../forge/syncTimes.ts';
import { mainRemoteOf } from '../history/repositoryContext.ts';
import { cacheFolder } from './cacheFolder.ts';
import { repositoryFolders } from './collectWork.ts';
import { CYCLE_HELP, cycleOption } from './cycleOption.ts';
import { rangeOptions } from './dateOptions.ts';
import { type CliIo, printUserError } from './io.ts';
import { parseOptions, usageError } from './options.ts';

/** What `staffward fetch --help` prints. */
export const FETCH_HELP = `Fetches your pull requests, reviews, issues and releases, so that the other commands know of them.

Usage: staffward fetch [OPTION ...]

  --repo DIR         a repository, or a folder of repositories; may be repeated (default: this folder)
  --since DATE       first day, such as 2026-10-01 (default: that of this review period)
  --cycle CYCLE      ${CYCLE_HELP}
  --host HOST=KIND   what runs on a host of your company: github, gitlab or gitea; may be repeated
  --dry-run          print the requests and make none
  --forget           remove everything that was ever fetched

Nothing is sent but these requests, and nothing is fetched but what is yours. A token is read from $GITHUB_TOKEN or
"gh auth token", $GITLAB_TOKEN, $GITEA_TOKEN, and kept nowhere. A proxy is read from $HTTPS_PROXY and $NO_PROXY. Without this
command no host is ever asked.

Exit codes: 0 done, 2 wrong usage or a host that could not be asked (what was fetched before stays).
`;

const OPTIONS = {
  repo: { type: 'string', multiple: true },
  since: { type: 'string' },
  cycle: { type: 'string' },
  host: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
  forget: { type: 'boolean' },
} as const;

/** Runs `staffward fetch`; resolves to the exit code. */
export async function runFetch(args: readonly string[], io: CliIo): Promise<number> {
  const options = parseOptions(args, OPTIONS, 'fetch');
  const store = createForgeFiles(cacheFolder('forges', io));
  if (options.forget) {
    await store.forgetAll();
    io.stdout.write('Everything that was fetched is gone.\n');
    return 0;
  }
  const { since } = rangeOptions(options, 'fetch');
  const from = since ?? reviewPeriodOf(io.today, cycleOption(options.cycle, io, 'fetch')).from;
  const hosts = hostsOf(options.host ?? []);
  const folders = await repositoryFolders(options.repo ?? ['.'], io);
  const repositories = new Map<string, ForgeRepository>();
  let failures = 0;
  for (const folder of folders) {
    const remote = mainRemoteOf(
      await createGitHistorySource({ folder, environment: io.env }).describe(io.signal),
    );
    const repository = remote && forgeRepositoryOf(remote, hosts);
    if (repository) repositories.set(`${repository.host}/${repository.fullName}`.toLowerCase(), repository);
    else {
      failures++;
      io.stderr.write(`${folder}: ${whyNot(remote?.host)}\n`);
    }
  }
  for (const repository of repositories.values()) {
    const source = forgeSource(repository.forge, {
      fetch: proxiedFetch(io.env),
      token: (place, signal) =>
        environmentToken(place, { env: io.env, isNamed: Object.hasOwn(hosts, place.host), signal }),
    });
    if (options['dry-run']) {
      for (const { method, url, body, paged } of source.plan(repository, beginningOf(from))) {
        io.stdout.write(
          `${method} ${url}${paged ? ' (for each page)' : ''}\n${body === null ? '' : `${body}\n`}\n`,
        );
      }
      continue;
    }
    const name = `${repository.host}/${repository.fullName}`;
    const outcome = await syncActivity({ source, store, repository, from, signal: io.signal });
    if (outcome.movedTo !== null) io.stderr.write(`${name} is now ${outcome.movedTo}.\n`);
    if (outcome.failure) {
      failures++;
      io.stderr.write(`${name}\n`);
      printUserError(outcome.failure, io);
      continue;
    }
    const { pullRequests, reviewed, issues, releases } = outcome.activity ?? NOTHING;
    io.stdout.write(
      `${name}: ${pullRequests.length} merged, ${reviewed.length} reviewed, ${issues.length} reported, ${releases.length} released\n`,
    );
  }
  return failures > 0 ? 2 : 0;
}

const NOTHING = { pullRequests: [], reviewed: [], issues: [], releases: [] };

const KINDS: readonly AskableForge[] = ['github', 'gitlab', 'gitea'];

function hostsOf(texts: readonly string[]): ForgeHosts {
  return Object.fromEntries(
    texts.map((text) => {
      const [host = '', name = ''] = text.split('=');
      const kind = KINDS.find((each) => each === name);
      if (host === '' || kind === undefined) {
        throw usageError(
          `--host takes HOST=KIND with ${KINDS.join(', ')}, such as git.acme.com=gitlab.`,
          'fetch',
        );
      }
      return [host.toLowerCase(), kind];
    }),
  );
}

function whyNot(host: string | undefined): string {
  return host === undefined
    ? 'it has no remote with a web address.'
    : `what runs on ${host} is not known. Say it with --host ${host}=gitlab (or github, gitea).`;
}
