import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Tells where the page of a rule is: a `file:` address of `docs/rules/<id>.md` as it is shipped with the code that
 * runs, or `null` when there is none. Works without a network and fits the installed version.
 */
export function createRulePages(): (rule: string) => string | null {
  const folder = findFolder(import.meta.dirname);
  const known = new Map<string, string | null>();
  return (rule) => {
    const page = known.get(rule);
    if (page !== undefined) return page;
    const path = folder === null ? null : join(folder, `${rule}.md`);
    const found = path !== null && existsSync(path) ? pathToFileURL(path).href : null;
    known.set(rule, found);
    return found;
  };
}

/** Bundled code lies in `dist` or `dist/chunks`, the source deeper: the pages are beside one of its parents. */
function findFolder(from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const pages = join(folder, 'docs', 'rules');
    if (existsSync(pages)) return pages;
    if (folder === dirname(folder)) return null;
  }
}
