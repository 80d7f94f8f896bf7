import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installedPath } from './installation.ts';

/**
 * Tells where the page of a rule is: a `file:` address of `docs/rules/<id>.md` as it is shipped with the code that
 * runs, or `null` when there is none. Works without a network and fits the installed version.
 */
export function createRulePages(): (rule: string) => string | null {
  const folder = installedPath('docs', 'rules');
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
