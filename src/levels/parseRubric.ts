import type { Node } from 'yaml';
import { message } from '../base/message.ts';
import { shortened } from '../base/shortened.ts';
import { createNodeReader, type Fields, type NodeReader } from '../base/yaml/nodeReader.ts';
import { type FileProblem, inOrder } from '../base/yaml/place.ts';
import { readYaml } from '../base/yaml/readYaml.ts';
import { COMPANY_STAGES } from '../profile/profile.ts';
import { readTransitions } from './readTransitions.ts';
import type { AntiPattern, Dimension, Rubric, RubricLevel, StageCalibration } from './rubric.ts';

/** What a rubric may hold at most. */
export const LIMITS = { levels: 20, dimensions: 20, antiPatterns: 30 } as const;

const KEYS = ['title', 'dimensions', 'levels', 'transitions', 'stages', 'antiPatterns'] as const;

/** A rubric as a file tells it, and what is wrong with the file. */
export interface RubricReading {
  /** `null` without a level or without a dimension. */
  readonly rubric: Rubric | null;
  readonly problems: readonly FileProblem[];
}

/** Reads a rubric from YAML. Never throws: what cannot be used becomes a problem, and the rest counts. */
export function parseRubric(text: string): RubricReading {
  const file = readYaml(text, 'levels');
  const reader = createNodeReader(file);
  const fields = reader.fields(file.root, KEYS);
  const rubric = fields && file.root ? readRubric(fields, file.root, reader) : null;
  return { rubric, problems: inOrder([...file.problems, ...reader.problems]) };
}

function readRubric(fields: Fields<(typeof KEYS)[number]>, root: Node, reader: NodeReader): Rubric | null {
  const list = (key: (typeof KEYS)[number], limit: number) =>
    reader.items(fields.get(key)?.value ?? null, limit);
  const title = reader.text(fields.get('title')?.value ?? null) ?? '';
  const dimensions = unique(
    list('dimensions', LIMITS.dimensions).flatMap((node) => readDimension(node, reader) ?? []),
  );
  const levels = unique(
    list('levels', LIMITS.levels).flatMap((node) => readLevel(node, dimensions, reader) ?? []),
  );
  if (levels.length === 0 || dimensions.length === 0) {
    reader.report(reader.placeOf(root), message('A rubric needs levels and dimensions.'));
    return null;
  }
  return {
    title,
    dimensions,
    levels,
    transitions: readTransitions(fields.get('transitions')?.value ?? null, { levels, dimensions }, reader),
    stages: list('stages', COMPANY_STAGES.length).flatMap((node) => readStage(node, levels, reader) ?? []),
    antiPatterns: list('antiPatterns', LIMITS.antiPatterns).flatMap(
      (node) => readAntiPattern(node, reader) ?? [],
    ),
  };
}

function unique<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return items.filter(({ id }, index) => items.findIndex((other) => other.id === id) === index);
}

function readDimension(node: Node, reader: NodeReader): Dimension | null {
  const fields = reader.fields(node, ['id', 'title']);
  const id = reader.id(fields?.get('id')?.value ?? null)?.value;
  const title = reader.text(fields?.get('title')?.value ?? null);
  return id === undefined || title === null ? incomplete(node, 'id, title', reader) : { id, title };
}

function readLevel(node: Node, dimensions: readonly Dimension[], reader: NodeReader): RubricLevel | null {
  const fields = reader.fields(node, ['id', 'title', 'test', 'expectations']);
  const id = reader.id(fields?.get('id')?.value ?? null)?.value;
  const title = reader.text(fields?.get('title')?.value ?? null);
  const test = reader.text(fields?.get('test')?.value ?? null);
  const told = textsById(fields?.get('expectations')?.value ?? null, dimensions, reader);
  if (id === undefined || title === null || test === null) return incomplete(node, 'id, title, test', reader);
  const missing = dimensions.filter((dimension) => !told.has(dimension.id));
  if (missing.length > 0) {
    const values = { level: shortened(id), missing: missing.map((dimension) => dimension.id).join(', ') };
    reader.report(reader.placeOf(node), message('The level “{level}” says nothing of {missing}.', values));
  }
  const expectations = Object.fromEntries(dimensions.map((each) => [each.id, told.get(each.id) ?? '']));
  return { id, title, test, expectations };
}

/** Texts below ids, each of which has to be one of `known`. */
function textsById(
  node: Node | null,
  known: readonly { readonly id: string }[],
  reader: NodeReader,
): ReadonlyMap<string, string> {
  const ids = known.map(({ id }) => id);
  const fields = node && reader.fields(node, ids);
  return new Map(
    [...(fields?.values() ?? [])].flatMap(({ key, value }) => {
      const text = reader.text(value);
      return text === null ? [] : [[key.value, text] as const];
    }),
  );
}

function readStage(node: Node, levels: readonly RubricLevel[], reader: NodeReader): StageCalibration | null {
  const fields = reader.fields(node, ['id', 'title', 'meaning', 'ownership', 'promotion', 'failure']);
  const text = (key: 'title' | 'ownership' | 'promotion' | 'failure') =>
    reader.text(fields?.get(key)?.value ?? null);
  const id = reader.oneOf(fields?.get('id')?.value ?? null, COMPANY_STAGES);
  const [title, ownership, promotion, failure] = [
    text('title'),
    text('ownership'),
    text('promotion'),
    text('failure'),
  ];
  if (id === null || title === null || ownership === null || promotion === null || failure === null) {
    return incomplete(node, 'id, title, ownership, promotion, failure', reader);
  }
  const meaning = Object.fromEntries(textsById(fields?.get('meaning')?.value ?? null, levels, reader));
  return { id, title, meaning, ownership, promotion, failure };
}

function readAntiPattern(node: Node, reader: NodeReader): AntiPattern | null {
  const fields = reader.fields(node, ['id', 'title', 'question', 'why']);
  const id = reader.id(fields?.get('id')?.value ?? null)?.value;
  const title = reader.text(fields?.get('title')?.value ?? null);
  const question = reader.text(fields?.get('question')?.value ?? null);
  const why = reader.text(fields?.get('why')?.value ?? null);
  if (id === undefined || title === null || question === null || why === null) {
    return incomplete(node, 'id, title, question, why', reader);
  }
  return { id, title, question, why };
}

function incomplete(node: Node, keys: string, reader: NodeReader): null {
  reader.report(reader.placeOf(node), message('This needs {keys}, and is left out.', { keys }));
  return null;
}
