import type { Node } from 'yaml';
import { message } from '../base/message.ts';
import { shortened } from '../base/shortened.ts';
import type { NodeReader } from '../base/yaml/nodeReader.ts';
import type { Dimension, RubricLevel, Signal, SignalRule, Transition } from './rubric.ts';

/** What a transition may hold at most. */
export const LIMITS = { transitions: 20, signals: 30, holdsBack: 30, words: 60, sections: 6 } as const;

/** What transitions refer to. */
export interface Surroundings {
  readonly levels: readonly RubricLevel[];
  readonly dimensions: readonly Dimension[];
}

/** Reads the ways from level to level: between neighbours, with signals whose ids are unique in the rubric. */
export function readTransitions(
  node: Node | null,
  { levels, dimensions }: Surroundings,
  reader: NodeReader,
): readonly Transition[] {
  const known = new Set<string>();
  return reader
    .items(node, LIMITS.transitions)
    .flatMap(
      (item) =>
        readTransition(item, levels, reader, (each) => readSignal(each, dimensions, known, reader)) ?? [],
    );
}

function readTransition(
  node: Node,
  levels: readonly RubricLevel[],
  reader: NodeReader,
  signalOf: (node: Node) => Signal | null,
): Transition | null {
  const fields = reader.fields(node, ['from', 'to', 'change', 'signals', 'holdsBack']);
  const value = (key: 'from' | 'to' | 'change' | 'signals' | 'holdsBack') => fields?.get(key)?.value ?? null;
  const from = reader.text(value('from'));
  const to = reader.text(value('to'));
  const lower = levels.findIndex(({ id }) => id === from);
  if (from === null || to === null || lower < 0 || levels[lower + 1]?.id !== to) {
    const ids = levels.map(({ id }) => id).join(', ');
    reader.report(reader.placeOf(node), message('“from” and “to” have to be neighbours of {ids}.', { ids }));
    return null;
  }
  const signals = reader.items(value('signals'), LIMITS.signals).flatMap((each) => signalOf(each) ?? []);
  const holdsBack = reader
    .items(value('holdsBack'), LIMITS.holdsBack)
    .flatMap((each) => reader.text(each) ?? []);
  return { from, to, change: reader.text(value('change')) ?? '', signals, holdsBack };
}

function readSignal(
  node: Node,
  dimensions: readonly Dimension[],
  known: Set<string>,
  reader: NodeReader,
): Signal | null {
  const fields = reader.fields(node, ['id', 'text', 'dimension', 'look']);
  const id = reader.id(fields?.get('id')?.value ?? null);
  const text = reader.text(fields?.get('text')?.value ?? null);
  const ids = dimensions.map((each) => each.id);
  const dimension = reader.oneOf(fields?.get('dimension')?.value ?? null, ids);
  if (!id || text === null || dimension === null) {
    reader.report(reader.placeOf(node), message('A signal needs id, text and dimension.'));
    return null;
  }
  if (known.has(id.value)) {
    reader.report(
      id.place,
      message('“{name}” stands here twice. Remove one of them.', { name: shortened(id.value) }),
    );
    return null;
  }
  known.add(id.value);
  return { id: id.value, text, dimension, look: readRule(fields?.get('look')?.value ?? null, reader) };
}

/** A company's own sections count as well as ours: headings are not checked. */
function readRule(node: Node | null, reader: NodeReader): SignalRule {
  const fields = node && reader.fields(node, ['sections', 'words']);
  const texts = (key: 'sections' | 'words', limit: number) =>
    reader.items(fields?.get(key)?.value ?? null, limit).flatMap((each) => reader.text(each) ?? []);
  return { sections: texts('sections', LIMITS.sections), words: texts('words', LIMITS.words) };
}
