import type { Tip } from '../../history/historySource.ts';
import type { GitContext } from './gitContext.ts';
import { gitError } from './gitErrors.ts';
import { askGit, runGit } from './runGit.ts';

/** The branches of a repository. */
export interface Refs {
  /** See `HistorySource.tips`. */
  readonly tips: readonly Tip[];
  /** Ref that each symbolic one stands for, such as `refs/remotes/origin/HEAD`. */
  readonly symbolic: ReadonlyMap<string, string>;
}

/** Reads HEAD, local and remote-tracking branches. Objects are not opened, so a broken one is no error. */
export async function readRefs(context: GitContext, signal: AbortSignal): Promise<Refs> {
  const [head, refs] = await Promise.all([
    askGit(context, ['rev-parse', '--verify', '--quiet', 'HEAD'], { signal }),
    runGit(
      context,
      ['for-each-ref', '--format=%(objectname) %(refname) %(symref)', 'refs/heads', 'refs/remotes'],
      { signal },
    ),
  ]);
  // Exit 1 without a word: HEAD names a branch that has no commit yet.
  if (head.exitCode !== 0 && head.stderr !== '') throw gitError({ ...head, folder: context.folder });
  return parseRefs(head.stdout.trim(), refs);
}

/** `head`: hash or empty; `refs`: lines of `hash ref symref`, where no ref can hold a space. */
export function parseRefs(head: string, refs: string): Refs {
  const tips: Tip[] = head === '' ? [] : [{ ref: 'HEAD', hash: head }];
  const symbolic = new Map<string, string>();
  for (const line of refs.split('\n')) {
    const [hash, ref, target] = line.split(' ');
    if (!hash || !ref || PULL_REQUEST_REF.test(ref)) continue;
    tips.push({ ref, hash });
    if (target) symbolic.set(ref, target);
  }
  return { tips, symbolic };
}

/** Other people's branches, for those who fetch `refs/pull` into their remote-tracking branches. */
const PULL_REQUEST_REF = /^refs\/remotes\/[^/]+\/(?:pr|pull|pulls|merge-requests|pull-requests)\/\d+(?:\/|$)/;

/**
 * The ref that this project calls its main line: of `upstream`, which a fork's owner merges into, then of
 * `origin`, then of other remotes, whatever `HEAD` there stands for, else `main`, `master` or `trunk`; then
 * the local ones of those names; then HEAD. `null` when there are no commits.
 */
export function mainRefOf({ tips, symbolic }: Refs): string | null {
  const known = new Set(tips.map(({ ref }) => ref));
  const remotes = new Set(tips.flatMap(({ ref }) => /^refs\/remotes\/([^/]+)\//.exec(ref)?.[1] ?? []));
  const places = ['upstream', 'origin', ...remotes].map((remote) => `refs/remotes/${remote}`);
  const candidates = [
    ...places.flatMap((place) => [
      symbolic.get(`${place}/HEAD`),
      ...MAIN_BRANCHES.map((name) => `${place}/${name}`),
    ]),
    ...MAIN_BRANCHES.map((name) => `refs/heads/${name}`),
    'HEAD',
  ];
  return candidates.find((ref) => ref !== undefined && known.has(ref)) ?? null;
}

const MAIN_BRANCHES = ['main', 'master', 'trunk'];
