import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Absolute path of something that is shipped with the code that runs, such as `docs/rules`; `null` when it is not there.
 * Bundled code lies in `dist` or `dist/chunks`, the source deeper: the package begins where its manifest is.
 */
export function installedPath(...names: readonly string[]): string | null {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) {
      const path = join(folder, ...names);
      return existsSync(path) ? path : null;
    }
    if (folder === dirname(folder)) return null;
  }
}

/** The text of such a file; `null` when it is not there. */
export function readInstalled(...names: readonly string[]): string | null {
  const path = installedPath(...names);
  return path === null ? null : readFileSync(path, 'utf8');
}
