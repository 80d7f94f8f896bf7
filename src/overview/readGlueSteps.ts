import type { Node } from 'yaml';
import { message } from '../base/message.ts';
import { createNodeReader, type NodeReader } from '../base/yaml/nodeReader.ts';
import { type FileProblem, inOrder } from '../base/yaml/place.ts';
import { readYaml } from '../base/yaml/readYaml.ts';
import { GLUE_STEPS, type GlueStep } from './glueStep.ts';

const KEYS = ['id', 'title', 'text', 'ask', 'source'] as const;

/** The steps as a file tells them, and what is wrong with the file. */
export interface GlueStepsReading {
  readonly steps: readonly GlueStep[];
  readonly problems: readonly FileProblem[];
}

/** Reads the steps from YAML. Never throws: what cannot be used becomes a problem, and the rest counts. */
export function readGlueSteps(text: string): GlueStepsReading {
  const file = readYaml(text, 'steps');
  const reader = createNodeReader(file);
  const list = reader.fields(file.root, ['steps'])?.get('steps')?.value ?? null;
  const steps = reader.items(list, GLUE_STEPS.length).flatMap((node) => readStep(node, reader) ?? []);
  return { steps, problems: inOrder([...file.problems, ...reader.problems]) };
}

function readStep(node: Node, reader: NodeReader): GlueStep | null {
  const fields = reader.fields(node, KEYS);
  const textOf = (key: Exclude<(typeof KEYS)[number], 'id'>) => reader.text(fields?.get(key)?.value ?? null);
  const id = reader.oneOf(fields?.get('id')?.value ?? null, GLUE_STEPS);
  const [title, text, ask, source] = [textOf('title'), textOf('text'), textOf('ask'), textOf('source')];
  if (id === null || title === null || text === null || ask === null || source === null) {
    const values = { keys: KEYS.join(', ') };
    reader.report(reader.placeOf(node), message('This needs {keys}, and is left out.', values));
    return null;
  }
  return { id, title, text, ask, source };
}
