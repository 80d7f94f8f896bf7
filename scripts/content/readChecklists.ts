import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Checklist } from '../../src/checklist/checklist.ts';
import { projectRoot } from '../setup/paths.mjs';

/** Every list we bring, in the order in which they are offered; the file's name is the list's id. */
const IDS = ['task', 'deploy', 'decision', 'review', 'incident'];

/** The checklists in `src/content/checklists`, checked. Throws an error that names the file and the place in it. */
export function readChecklists(): readonly Checklist[] {
  return IDS.map((id) => {
    const file = `src/content/checklists/${id}.yml`;
    const checklist = parseChecklist(readFileSync(join(projectRoot, file), 'utf8'), file);
    if (checklist.id !== id) throw new Error(`${file}: the id has to be ${id}`);
    return checklist;
  });
}

/** One such file. Throws an error that begins with `file`. */
export function parseChecklist(text: string, file: string): Checklist {
  const result = v.safeParse(ChecklistSchema, parse(text));
  if (result.success) return result.output;
  const problems = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the list'}: ${issue.message}`);
  throw new Error(`${file}: ${problems.join('; ')}`);
}

const Sentence = v.pipe(v.string(), v.regex(/^\S.*[^\s.]$/u, 'one line without a full stop at its end'));
const Remark = v.pipe(
  v.string(),
  v.maxLength(140),
  v.regex(/^\S.*\.$/u, 'one line that ends in a full stop'),
);
const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/, 'an id is lower-case letters and dashes'));

const QuestionSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z-]+\.[a-z-]+$/, 'an id is the group, a dot and a name')),
    group: Id,
    text: v.pipe(Sentence, v.maxLength(110), v.endsWith('?', 'a question ends in a question mark')),
    help: Remark,
  }),
  v.check(({ id, group }) => id.startsWith(`${group}.`), 'the id has to begin with the group'),
);

const ChecklistSchema = v.pipe(
  v.strictObject({
    id: Id,
    title: v.pipe(Sentence, v.maxLength(40)),
    purpose: Remark,
    groups: v.array(v.strictObject({ id: Id, title: v.pipe(Sentence, v.maxLength(40)) })),
    questions: v.array(QuestionSchema),
  }),
  v.check(({ groups }) => isUnique(groups), 'two groups share an id'),
  v.check(({ questions }) => isUnique(questions), 'two questions share an id'),
  v.check(
    ({ groups, questions }) => questions.every(({ group }) => groups.some(({ id }) => id === group)),
    'a question stands in a group that is not there',
  ),
  v.check(
    ({ groups, questions }) => groups.every(({ id }) => questions.some(({ group }) => group === id)),
    'a group has no question',
  ),
);

function isUnique(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}
