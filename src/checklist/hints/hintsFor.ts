import { silentServices, untested } from './absence.ts';
import type { ChangedFile, Hint } from './hint.ts';
import { newLinesOf } from './lines/newLines.ts';
import { matchRule } from './matchRule.ts';
import { DATA_RULES } from './rules/data.ts';
import { DEPENDENCY_RULES } from './rules/dependencies.ts';
import { OPERATIONS_RULES } from './rules/operations.ts';
import { PUBLIC_API_RULES } from './rules/publicApi.ts';
import { RESILIENCE_RULES } from './rules/resilience.ts';
import { ROUTE_RULES } from './rules/routes.ts';
import type { HintRule } from './rules/rule.ts';
import { SECURITY_RULES } from './rules/security.ts';
import { type SeenFile, seenFile } from './seenFile.ts';

/** Every rule that looks at one file, in the order in which hints are given. */
export const HINT_RULES: readonly HintRule[] = [
  ...DATA_RULES,
  ...ROUTE_RULES,
  ...SECURITY_RULES,
  ...DEPENDENCY_RULES,
  ...PUBLIC_API_RULES,
  ...RESILIENCE_RULES,
  ...OPERATIONS_RULES,
];

/** What is known of the change. */
export interface HintOptions {
  /** Whether the content of the files is unknown, as in a workspace that is not trusted. */
  readonly namesOnly: boolean;
}

/** One question is not asked for at more places of a change than anyone would visit. */
const MAX_HINTS_OF_RULE = 20;

/**
 * What a change makes worth asking, at most once for each rule and file. Silent on what is only moved, renamed,
 * formatted, bumped, generated or vendored, and on documents and tests. The same files give the same hints.
 */
export function hintsFor(files: readonly ChangedFile[], { namesOnly }: HintOptions): readonly Hint[] {
  const newLines = newLinesOf(files);
  const seen = files.map((file) => seenFile(file, newLines.get(file) ?? []));
  const facts = { namesOnly, isSaid: wordsSaid(seen) };
  const hints = HINT_RULES.flatMap((rule) => seen.flatMap((each) => matchRule(rule, each, facts) ?? []));
  const absent = namesOnly ? [] : [...silentServices(seen), ...untested(seen)];
  return bounded([...hints, ...absent]);
}

/** Asks the added lines for a name, as it stands in them or as part of a longer one. */
function wordsSaid(seen: readonly SeenFile[]): (name: string) => boolean {
  return (name) => seen.some(({ file }) => file.added.some(({ text }) => text.includes(name)));
}

/** Once for each rule and file, and not too often for one rule. */
function bounded(hints: readonly Hint[]): readonly Hint[] {
  const known = new Set<string>();
  const counts = new Map<string, number>();
  return hints.filter(({ rule, path }) => {
    const key = `${rule} ${path}`;
    const count = counts.get(rule) ?? 0;
    if (known.has(key) || count >= MAX_HINTS_OF_RULE) return false;
    known.add(key);
    counts.set(rule, count + 1);
    return true;
  });
}
