import type { AddedLine, Hint } from './hint.ts';
import type { HintRule, LineCondition } from './rules/rule.ts';
import type { SeenFile } from './seenFile.ts';

/** What one look at a change knows besides the file. */
export interface ChangeFacts {
  /** Whether only names of files are known. */
  readonly namesOnly: boolean;
  /** Whether any added line of the change says `name`. */
  readonly isSaid: (name: string) => boolean;
}

/** More matches in one file are not tried: the first that is new is enough. */
const MAX_MATCHES = 50;

/** What `rule` finds in a file, at the first line that shows it; `null` when it finds nothing. */
export function matchRule(rule: HintRule, seen: SeenFile, facts: ChangeFacts): Hint | null {
  const { file, role, language } = seen;
  const { roles, path, programs } = rule.files;
  if (!roles.includes(role) || file.status === 'deleted') return null;
  if (path && !path.test(file.path)) return null;
  if (programs && !language.isProgram) return null;
  const line = rule.line ? firstLine(rule.line, seen, facts) : substance(seen, facts);
  if (line === undefined) return null;
  const { id, questions, reason } = rule;
  return { rule: id, questions, reason, path: file.path, line };
}

/** The first line of substance; `null` where only the name is known, `undefined` when nothing of substance changed. */
function substance({ file, code }: SeenFile, { namesOnly }: ChangeFacts): number | null | undefined {
  if (namesOnly || file.unread) return file.status === 'renamed' ? undefined : null;
  const before = new Set((file.removedLines ?? []).map(withoutVersions));
  return code.find(({ text }) => !before.has(withoutVersions(text)))?.line;
}

/** A line with its versions and hashes blanked: a bump changes nothing else. */
function withoutVersions(text: string): string {
  return text
    .replace(/\s#.*$/, '')
    .replace(/@\S+|\b[0-9a-f]{40,64}\b|\bv?\d+(?:\.\d+)+[\w.+-]*/g, '')
    .trim();
}

/** The first line that meets the condition; `null` for a removed one, `undefined` when there is none. */
function firstLine(condition: LineCondition, seen: SeenFile, facts: ChangeFacts): number | null | undefined {
  if (condition.in === 'removed') return isGone(condition, seen, facts) ? null : undefined;
  let tried = 0;
  for (const { line, text } of linesFor(condition, seen)) {
    const name = nameIn(condition, text);
    if (name === null) continue;
    if (isNew(name, text, condition, seen.file.removedLines ?? [])) return line;
    if (++tried === MAX_MATCHES) return undefined;
  }
  return undefined;
}

function linesFor({ in: view }: LineCondition, { code, fresh }: SeenFile): readonly AddedLine[] {
  if (view === 'raw') return fresh;
  return view === 'text' ? code : code.map((line) => ({ line: line.line, text: line.code }));
}

/** What the condition finds in a line; `null` for nothing. */
function nameIn({ pattern, except }: LineCondition, text: string): string | null {
  const match = pattern.exec(text);
  if (!match || except?.test(text)) return null;
  return match.slice(1).find((group) => group !== undefined) ?? match[0];
}

function isNew(
  name: string,
  text: string,
  { orNumber }: LineCondition,
  removedLines: readonly string[],
): boolean {
  const numbers = orNumber ? numbersIn(text) : '';
  return !removedLines.some(
    (removed) => removed.includes(name) && (!orNumber || numbersIn(removed) === numbers),
  );
}

function numbersIn(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}

function isGone(condition: LineCondition, { file }: SeenFile, { isSaid }: ChangeFacts): boolean {
  return (file.removedLines ?? []).some((text) => {
    const name = nameIn(condition, text);
    return name !== null && !isSaid(name);
  });
}
