import { type Document, isMap, isNode, type Node } from 'yaml';
import { message } from '../base/message.ts';
import { type FileProblem, inOrder, rangeOf } from '../base/yaml/place.ts';
import { readYaml } from '../base/yaml/readYaml.ts';
import { type ConfigProblem, readLintConfig } from './config/readLintConfig.ts';
import { DEFAULT_LINT_CONFIG, type LintConfig } from './lintConfig.ts';

/** What `.staffward.yml` says about linting. */
export interface StaffwardFile {
  readonly config: LintConfig;
  /** What cannot be used, in order of the text. */
  readonly problems: readonly FileProblem[];
}

const MAX_ALIASES = 50;

/**
 * Reads the text of `.staffward.yml`: what stands below `lint`. Other keys at the top are other parts' business. Never
 * throws: what cannot be used, or is no YAML, becomes a problem, and the rest applies.
 */
export function readStaffwardFile(text: string): StaffwardFile {
  const { document, root, problems, place } = readYaml(text, 'lint');
  if (!document || !root) return { config: DEFAULT_LINT_CONFIG, problems };
  try {
    const lint = root.get('lint', true);
    const value: unknown = isNode(lint) ? lint.toJS(document, { maxAliasCount: MAX_ALIASES }) : undefined;
    const read = readLintConfig(value);
    const unusable = read.problems.map((problem) => ({
      message: problem.message,
      ...place(...placeOf(document, problem)),
    }));
    return { config: read.config, problems: inOrder([...problems, ...unusable]) };
  } catch {
    // The parser gives up on aliases that multiply, or that refer to nothing.
    const problem = message(
      'This file is not read, because its aliases cannot be resolved. Write the values out.',
    );
    return { config: DEFAULT_LINT_CONFIG, problems: [{ message: problem, ...place(0, 0) }, ...problems] };
  }
}

/** Where a problem is: its key or value, or the nearest thing above that the file spells out. */
function placeOf(
  document: Document.Parsed,
  { path, at }: ConfigProblem,
): readonly [start: number, end: number] {
  for (let length = path.length; length >= 0; length--) {
    const steps = ['lint', ...path.slice(0, length)];
    const node = at === 'key' && length === path.length ? keyAt(document, steps) : nodeAt(document, steps);
    if (node?.range) return rangeOf(node);
  }
  return [0, 0];
}

function nodeAt(document: Document.Parsed, steps: readonly (string | number)[]): Node | null {
  try {
    const node = document.getIn(steps, true);
    return isNode(node) ? node : null;
  } catch {
    return null;
  }
}

function keyAt(document: Document.Parsed, steps: readonly (string | number)[]): Node | null {
  const parent = nodeAt(document, steps.slice(0, -1));
  const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === steps.at(-1)) : undefined;
  return isNode(pair?.key) ? pair.key : null;
}
