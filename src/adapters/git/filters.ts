import type { GitContext } from './gitContext.ts';
import { runGit } from './runGit.ts';

/** How to look at a work tree without running what the configuration would run on each file. */
export interface FilterDefence {
  /** Arguments before the command that switch every configured filter off. */
  readonly arguments: readonly string[];
  /** Whether all of them are off; when not, the work tree must not be looked at. */
  readonly isComplete: boolean;
}

/** The first key is always set, since simple-git waits 50 ms for an answer that is empty. */
const KEYS = '^(core\\.repositoryformatversion|filter\\..*\\.(clean|smudge|process|required))$';

/**
 * `.gitattributes` names filters, the configuration the programs behind them (`filter.<name>.clean`, `.process`);
 * comparing with the work tree runs them. Git takes an empty program for none.
 */
export async function filterDefence(context: GitContext, signal: AbortSignal): Promise<FilterDefence> {
  const output = await runGit(context, ['config', '-z', '--get-regexp', KEYS], { signal });
  const names = new Set(output.split('\0').flatMap((entry) => filterName(entry) ?? []));
  // `-c` cuts at the first `=`, so such a name cannot be spelled.
  const isComplete = [...names].every((name) => !name.includes('='));
  const off = [...names].flatMap((name) =>
    ['clean=', 'smudge=', 'process=', 'required=false'].flatMap((setting) => [
      '-c',
      `filter.${name}.${setting}`,
    ]),
  );
  return { arguments: isComplete ? off : [], isComplete };
}

/** `NAME` of `filter.NAME.key LF value`. */
function filterName(entry: string): string | null {
  const end = entry.indexOf('\n');
  const key = end < 0 ? entry : entry.slice(0, end);
  return key.startsWith('filter.') ? key.slice('filter.'.length, key.lastIndexOf('.')) : null;
}
