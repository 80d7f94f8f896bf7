import { isMap, isScalar, type Node } from 'yaml';
import { message } from '../base/message.ts';
import { shortened } from '../base/shortened.ts';
import { createNodeReader, type NodeReader } from '../base/yaml/nodeReader.ts';
import { type FileProblem, inOrder, type Written } from '../base/yaml/place.ts';
import { readYaml } from '../base/yaml/readYaml.ts';
import { COMPANY_STAGES, TRACKS } from '../profile/profile.ts';
import { ACTIONS, type Condition, type Prompt, type PromptAction, TRIGGERS, type Trigger } from './prompt.ts';

/** What a file of prompts may hold at most. */
export const LIMITS = { prompts: 200, questions: 2, values: 20 } as const;
const KEYS = ['id', 'title', 'trigger', 'when', 'questions', 'why', 'action', 'weight', 'source'] as const;
const DEFAULT_WEIGHT = 5;

/** Prompts as a file tells them, and what is wrong with the file. */
export interface PromptReading {
  readonly prompts: readonly Prompt[];
  readonly problems: readonly FileProblem[];
}

/** Reads prompts from YAML. Never throws: what cannot be used becomes a problem, and the rest counts. */
export function readPromptFile(text: string): PromptReading {
  const file = readYaml(text, 'prompts');
  const reader = createNodeReader(file);
  const fields = reader.fields(file.root, ['prompts']);
  const read = reader
    .items(fields?.get('prompts')?.value ?? null, LIMITS.prompts)
    .flatMap((node) => readPrompt(node, reader) ?? []);
  const prompts = reader.unique(read, ({ value, place }) => ({ value: value.id, place }));
  return {
    prompts: prompts.map(({ value }) => value),
    problems: inOrder([...file.problems, ...reader.problems]),
  };
}

function readPrompt(node: Node, reader: NodeReader): Written<Prompt> | null {
  const fields = reader.fields(node, KEYS);
  const value = (key: (typeof KEYS)[number]) => fields?.get(key)?.value ?? null;
  const id = reader.id(value('id'));
  const title = reader.text(value('title'));
  const why = reader.text(value('why'));
  const questions = reader
    .items(value('questions'), LIMITS.questions)
    .flatMap((each) => reader.text(each) ?? []);
  const trigger = readTrigger(value('trigger'), reader);
  const action = readAction(value('action'), reader);
  if (!id || title === null || why === null || questions.length === 0 || !trigger || !action) {
    reader.report(
      reader.placeOf(node),
      message('A prompt needs id, title, trigger, questions, why and action, and is left out.'),
    );
    return null;
  }
  const when = readCondition(value('when'), reader);
  const weight = readNumber(value('weight'), 1, 9, reader) ?? DEFAULT_WEIGHT;
  const source = reader.text(value('source'));
  return {
    value: { id: id.value, title, trigger, when, questions, why, action, weight, source },
    place: id.place,
  };
}

/** `friday`, or `jobDay: 30`. */
function readTrigger(node: Node | null, reader: NodeReader): Trigger | null {
  if (isMap(node)) {
    const day = readNumber(reader.fields(node, ['jobDay'])?.get('jobDay')?.value ?? null, 1, 1000, reader);
    return day === null ? null : { on: 'jobDay', day };
  }
  const on = reader.oneOf(node, TRIGGERS);
  return on && { on };
}

/** `logImpact`, or `openWorksheet: glue-work`. */
function readAction(node: Node | null, reader: NodeReader): PromptAction | null {
  if (!isMap(node)) {
    const action = reader.oneOf(node, ACTIONS);
    return action && { do: action };
  }
  const [entry] = reader.fields(node, ['openWorksheet', 'openChecklist'])?.values() ?? [];
  const id = reader.id(entry?.value ?? null)?.value;
  if (!entry || id === undefined) return null;
  return entry.key.value === 'openWorksheet'
    ? { do: 'openWorksheet', worksheet: id }
    : { do: 'openChecklist', list: id };
}

function readCondition(node: Node | null, reader: NodeReader): Condition {
  const fields = node && reader.fields(node, ['levels', 'tracks', 'companyStages', 'remote']);
  const list = (key: 'levels' | 'tracks' | 'companyStages', known: readonly string[] | null) => {
    const node = fields?.get(key)?.value ?? null;
    if (node === null) return {};
    const values = reader
      .items(node, LIMITS.values)
      .flatMap((each) => (known ? reader.oneOf(each, known) : reader.id(each)?.value) ?? []);
    return { [key]: values };
  };
  const remote = reader.boolean(fields?.get('remote')?.value ?? null);
  return {
    ...list('levels', null),
    ...list('tracks', TRACKS),
    ...list('companyStages', COMPANY_STAGES),
    ...(remote === null ? {} : { remote }),
  };
}

function readNumber(node: Node | null, lowest: number, highest: number, reader: NodeReader): number | null {
  if (node === null) return null;
  const value = isScalar(node) ? node.value : null;
  if (typeof value === 'number' && Number.isInteger(value) && value >= lowest && value <= highest)
    return value;
  const values = { text: shortened(String(value)), lowest, highest };
  reader.report(reader.placeOf(node), message('“{text}” is no number from {lowest} to {highest}.', values));
  return null;
}
