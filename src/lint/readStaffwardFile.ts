import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { type Message, message } from '../base/message.ts';
import { plainLine } from '../base/plainLine.ts';
import type { Span } from '../base/span.ts';
import { type ConfigProblem, readLintConfig } from './config/readLintConfig.ts';
import { DEFAULT_LINT_CONFIG, type LintConfig } from './lintConfig.ts';

/** A part of `.staffward.yml` that cannot be used. */
export interface StaffwardFileProblem {
  readonly message: Message;
  readonly span: Span;
  /** Where it begins, both from 1. */
  readonly line: number;
  readonly column: number;
}

/** What `.staffward.yml` says about linting. */
export interface StaffwardFile {
  readonly config: LintConfig;
  /** In order of the text. */
  readonly problems: readonly StaffwardFileProblem[];
}

/** Longer files are not read: the parser compares every key with every other. In UTF-16 code units. */
const MAX_LENGTH = 64_000;
/** Deeper nesting than the file ever needs takes the YAML parser's stack, or its time. */
const MAX_DEPTH = 40;
const MAX_ALIASES = 50;

/**
 * Reads the text of `.staffward.yml`: what stands below `lint`. Other keys at the top are other parts' business. Never
 * throws: what cannot be used, or is no YAML, becomes a problem, and the rest applies.
 */
export function readStaffwardFile(text: string): StaffwardFile {
  const lines = new LineCounter();
  const problems: StaffwardFileProblem[] = [];
  const report = (problem: Message, from: number, to: number) => {
    // What is missing at the end of the text is told to be behind it.
    const start = Math.min(from, text.length);
    const { line, col } = lines.linePos(start);
    const span = { start, end: Math.min(Math.max(start, to), text.length) };
    problems.push({ message: problem, span, line: Math.max(line, 1), column: Math.max(col, 1) });
  };
  const nothing = () => ({ config: DEFAULT_LINT_CONFIG, problems });
  if (text.length > MAX_LENGTH || isTooDeep(text)) {
    report(message('This file is not read, because it is too long or too deeply nested.'), 0, 0);
    return nothing();
  }
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    for (const { message: problem, pos } of document.errors.slice(0, MAX_SHOWN_ERRORS)) {
      report(message('This is no valid YAML: {problem}', { problem: plainLine(problem) }), ...pos);
    }
    const { contents } = document;
    const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
    if (!isEmpty && !isMap(contents) && document.errors.length === 0) {
      report(message('Write keys with values here, such as “lint:”.'), ...rangeOf(contents));
    }
    if (!isMap(contents)) return nothing();
    const lint = contents.get('lint', true);
    const value: unknown = isNode(lint) ? lint.toJS(document, { maxAliasCount: MAX_ALIASES }) : undefined;
    const read = readLintConfig(value);
    for (const problem of read.problems) report(problem.message, ...placeOf(document, problem));
    return { config: read.config, problems: problems.toSorted((a, b) => a.span.start - b.span.start) };
  } catch {
    // The parser gives up on aliases that multiply, or that refer to nothing.
    report(
      message('This file is not read, because its aliases cannot be resolved. Write the values out.'),
      0,
      0,
    );
    return nothing();
  }
}

const MAX_SHOWN_ERRORS = 20;

/** Whether brackets, or marks of lists, may nest deeper than the parser can take. Counts what only looks like them, too. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [character] of text.matchAll(/[[{\]}]/g)) {
    if (character === '[' || character === '{') depth++;
    else if (depth > 0) depth--;
    if (depth > MAX_DEPTH) return true;
  }
  return /^(?:[ \t]*[-?:][ \t]+){40}/m.test(text) || new RegExp(`^[ \\t]{${MAX_DEPTH * 8}}`, 'm').test(text);
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

/** From a node's first character to the end of its value. */
function rangeOf(node: Node): readonly [start: number, end: number] {
  const [start = 0, end = start] = node.range ?? [];
  return [start, end];
}
