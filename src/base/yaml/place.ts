import type { LineCounter, Node } from 'yaml';
import type { Message } from '../message.ts';
import type { Span } from '../span.ts';

/** Where something stands in a file. */
export interface Place {
  /** In the text, UTF-16. */
  readonly span: Span;
  /** Where it begins, both from 1. */
  readonly line: number;
  readonly column: number;
}

/** A value and where the file has it, so that what it names can be told missing at its line. */
export interface Written<T> {
  readonly value: T;
  readonly place: Place;
}

/** A part of a file that cannot be used; the rest of the file still counts. */
export interface FileProblem extends Place {
  /** What is wrong, and what to do. */
  readonly message: Message;
}

/** The range from `from` to `to`; what is missing at the end of the text is told to be behind it. */
export function placeIn(text: string, lines: LineCounter, from: number, to: number): Place {
  const start = Math.min(from, text.length);
  const { line, col } = lines.linePos(start);
  const span = { start, end: Math.min(Math.max(start, to), text.length) };
  return { span, line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** From a node's first character to the end of its value. */
export function rangeOf(node: Node): readonly [start: number, end: number] {
  const [start = 0, end = start] = node.range ?? [];
  return [start, end];
}

/** Problems in order of the text. */
export function inOrder(problems: readonly FileProblem[]): readonly FileProblem[] {
  return problems.toSorted((a, b) => a.span.start - b.span.start);
}
