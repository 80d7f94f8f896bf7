import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { type Message, message } from '../message.ts';
import { type FileProblem, inOrder, type Place, placeIn, rangeOf } from './place.ts';
import { syntaxProblems } from './syntaxProblems.ts';

/** A YAML file that people write by hand, as far as it can be read. */
export interface YamlFile {
  /** `null` for a text that is not even parsed. */
  readonly document: Document.Parsed | null;
  /** What stands at the top; `null` when nothing of use does. */
  readonly root: YAMLMap | null;
  /** What makes the text no YAML, in order of the text. */
  readonly problems: readonly FileProblem[];
  /** A range of UTF-16 offsets as a place in the text. */
  place(start: number, end: number): Place;
  /** The node, or the one that an alias stands for; `null` for what is no node, and for an alias of nothing. */
  resolved(node: unknown): Node | null;
}

/** Longer files are not read: nobody writes more by hand. In UTF-16 code units. */
const MAX_LENGTH = 200_000;
/** Deeper nesting than such a file ever needs takes the YAML parser's stack, or its time. */
const MAX_DEPTH = 40;

/**
 * Reads a file that has keys with values at its top, such as `key`. Never throws, whatever the text: what is no YAML
 * becomes a problem, and the rest is read.
 */
export function readYaml(text: string, key: string): YamlFile {
  const lines = new LineCounter();
  const place = (start: number, end: number) => placeIn(text, lines, start, end);
  const unread = (problem: Message): YamlFile => ({
    document: null,
    root: null,
    problems: [{ message: problem, ...place(0, 0) }],
    place,
    resolved: () => null,
  });
  if (text.length > MAX_LENGTH || isTooDeep(text)) {
    return unread(message('This file is not read, because it is too long or too deeply nested.'));
  }
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      // Does not throw; “silent” would not tell of a second document.
      logLevel: 'error',
      uniqueKeys: false,
    });
    const problems = [...syntaxProblems(document, text, place)];
    const { contents } = document;
    const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
    if (!isEmpty && !isMap(contents) && document.errors.length === 0) {
      const problem = message('Write keys with values here, such as “{key}:”.', { key });
      problems.push({ message: problem, ...place(...rangeOf(contents)) });
    }
    return {
      document,
      root: isMap(contents) ? contents : null,
      problems: inOrder(problems),
      place,
      resolved: resolverOf(document),
    };
  } catch {
    return unread(message('This file is not read, because it is no YAML.'));
  }
}

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

/** Finds all that aliases stand for at once: the library's own look-up reads the document anew for each. */
function resolverOf(document: Document.Parsed): YamlFile['resolved'] {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node(_, node) {
      if (!isAlias(node)) {
        if (node.anchor) anchors.set(node.anchor, node);
        return;
      }
      const target = anchors.get(node.source);
      if (target) targets.set(node, target);
    },
  });
  return (node) => (isAlias(node) ? (targets.get(node) ?? null) : isNode(node) ? node : null);
}
