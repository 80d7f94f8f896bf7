import { isMap, isNode, isScalar } from 'yaml';
import { message } from '../../base/message.ts';
import { createNodeReader, type NodeReader } from '../../base/yaml/nodeReader.ts';
import { inOrder } from '../../base/yaml/place.ts';
import { readYaml } from '../../base/yaml/readYaml.ts';
import type { ChecklistFile } from './customisation.ts';
import { LIMITS } from './limits.ts';
import { readList } from './readList.ts';

/** The key of the lists, at the top of `.staffward.yml` and of a user's own `checklists.yml`. */
const CHECKLISTS = 'checklists';

/**
 * Reads the text of `.staffward.yml` or `checklists.yml`: what stands below `checklists`. Other keys at the top are other
 * parts' business. Never throws: what cannot be used, or is no YAML, becomes a problem, and the rest counts.
 */
export function readChecklistFile(text: string): ChecklistFile {
  const file = readYaml(text, CHECKLISTS);
  const reader = createNodeReader(file);
  const top = file.root?.items ?? [];
  const lists = top.findLast(({ key }) => isScalar(key) && key.value === CHECKLISTS);
  if (!lists) for (const { key, value } of top) reportMisplaced(key, value, reader);
  const read = reader
    .entries(reader.present(lists?.value), LIMITS.lists)
    .map((entry) => readList(entry, reader));
  return {
    customisation: {
      changes: read.flatMap(({ change }) => change ?? []),
      lists: read.flatMap(({ list }) => list ?? []),
    },
    problems: inOrder([...file.problems, ...reader.problems]),
  };
}

/** Tells of lists at the top or below a misspelt key, where nobody reads them. */
function reportMisplaced(key: unknown, value: unknown, reader: NodeReader): void {
  if (!isNode(key)) return;
  if (isList(value)) {
    const problem = message('This is not read. Indent it below a line “{key}:”.', { key: CHECKLISTS });
    reader.report(reader.placeOf(key), problem);
  } else if (isMap(value) && value.items.some((pair) => isList(pair.value))) {
    reader.report(reader.placeOf(key), message('This is not read. Call it “{key}:”.', { key: CHECKLISTS }));
  }
}

/** Whether it has a key that only lists have. */
function isList(value: unknown): boolean {
  return isMap(value) && value.items.some(({ key }) => isScalar(key) && KEYS_OF_LISTS.has(key.value));
}

const KEYS_OF_LISTS: ReadonlySet<unknown> = new Set(['hide', 'reword', 'add', 'questions']);
