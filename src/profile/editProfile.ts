import { isNode, isScalar, type Node, stringify } from 'yaml';
import { message } from '../base/message.ts';
import { applyTextEdits, insertionAt, type TextEdit } from '../base/textEdit.ts';
import { UserError } from '../base/userError.ts';
import { rangeOf } from '../base/yaml/place.ts';
import { readYaml } from '../base/yaml/readYaml.ts';
import type { Profile } from './profile.ts';
import { PROFILE_KEYS } from './readProfile.ts';

/** The text of a new `profile.yml`: every key without a value, and what may stand there. */
export const NEW_PROFILE = `# What Staffward knows about you. All of it may stay empty; what is needed is asked for.
level:                # where you are: junior, mid, senior, staff or principal
target:               # where you want to be
track:                # individual, management or undecided
archetype:            # tech-lead, architect, solver or right-hand
companyStage:         # startup, growth, big-tech or enterprise
startDate:            # first day in this job, such as 2026-11-02
reviewMonths:         # months in which reviews are held, such as [3, 9]
deepAreas:            # what you know in depth, such as [databases, incident response]
remote:               # true or false
`;

/**
 * The text of `profile.yml` with other values for some keys; every other byte stays as it is. An empty text becomes
 * {@link NEW_PROFILE} first. Throws a `UserError` when the file has to be mended by hand before.
 */
export function withProfileValues(text: string, values: Partial<Profile>): string {
  const base = text.trim() === '' ? NEW_PROFILE : text;
  const { root, problems, document } = readYaml(base, 'level');
  const isBlank = document !== null && document.contents === null;
  if (problems.length > 0 || !(isBlank || (root && !root.flow))) {
    throw new UserError(
      'profile-not-editable',
      message('profile.yml cannot be changed, because it is no YAML with one key a line.'),
      message('Mend the file, or remove it to begin anew.'),
    );
  }
  const newLine = base.includes('\r\n') ? '\r\n' : '\n';
  const edits: TextEdit[] = [];
  let added = '';
  for (const key of PROFILE_KEYS) {
    const value = values[key];
    if (value === undefined) continue;
    const written = stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
    const pair = root?.items.findLast((item) => isScalar(item.key) && item.key.value === key);
    if (isNode(pair?.value)) edits.push(replacement(base, pair.value, written));
    else added += `${key}: ${written}${newLine}`;
  }
  if (added !== '')
    edits.push(insertionAt(base.length, /(?:^|[\r\n])$/.test(base) ? added : newLine + added));
  return applyTextEdits(base, edits);
}

/** A value in place of another; what follows on its line, such as a remark, keeps its column where it can. */
function replacement(text: string, node: Node, written: string): TextEdit {
  const [start, end] = rangeOf(node);
  const old = text.slice(start, end).trimEnd();
  if (old !== '') return { span: { start, end: start + old.length }, newText: written };
  const colon = text.lastIndexOf(':', start);
  const room = /^[ \t]*/.exec(text.slice(colon + 1))?.[0].length ?? 0;
  const isRemarkNext = text[colon + 1 + room] === '#';
  const width = isRemarkNext ? Math.max(room, written.length + 2) : written.length + 1;
  const newText = ` ${written}`.padEnd(width);
  return { span: { start: colon + 1, end: colon + 1 + room }, newText };
}
