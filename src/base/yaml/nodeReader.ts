import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { type Message, message } from '../message.ts';
import { plainLine } from '../plainLine.ts';
import { shortened } from '../shortened.ts';
import { type FileProblem, type Place, rangeOf, type Written } from './place.ts';
import type { YamlFile } from './readYaml.ts';

/** Of a text, in UTF-16 code units. */
export const MAX_TEXT = 1_000;
/** Of an id. */
export const MAX_ID = 200;
/** An id: lower case, digits, dots and dashes. State files and other files of content refer to it. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9.-]*$/;

/** A key and what stands below it; `null` when nothing does. */
export interface Entry<K extends string = string> {
  readonly key: Written<K>;
  readonly value: Node | null;
}

/** What stands below known keys. */
export type Fields<K extends string> = ReadonlyMap<K, Entry<K>>;

/** Takes values out of a file. What is none of the expected kind is reported, and left out. */
export interface NodeReader {
  readonly problems: readonly FileProblem[];
  report(place: Place, problem: Message): void;
  placeOf(node: Node): Place;
  /** What stands there; `null` for nothing, and for an alias of nothing, which is reported. */
  present(node: unknown): Node | null;
  /** Keys with values, each key once, `limit` at most; nothing at all stands for none, as in YAML. */
  entries(node: Node | null, limit: number): readonly Entry[];
  /** The entries of known keys; `null` when no mapping stands there. */
  fields<K extends string>(node: Node | null, known: readonly K[]): Fields<K> | null;
  /** What a list holds, `limit` at most. */
  items(node: Node | null, limit: number): readonly Node[];
  /** One line of text without marks that hide or reorder it; `null` when there is none, too. */
  text(node: Node | null): string | null;
  /** True or false; `null` when there is none, too. */
  boolean(node: Node | null): boolean | null;
  /** One of the words `known`; `null` when there is none, too. */
  oneOf<T extends string>(node: Node | null, known: readonly T[]): T | null;
  /** An id; `null` when there is none, too. */
  id(node: Node | null): Written<string> | null;
  /** The key of an entry as an id. */
  keyId(key: Written<string>): Written<string> | null;
  /** Without those whose id came before, each of which is reported by its name, or else by its id. */
  unique<T>(
    values: readonly T[],
    idOf: (value: T) => Written<string> & { readonly name?: string },
  ): readonly T[];
}

/** More are not listed: a file with so many says nothing. */
const MAX_PROBLEMS = 100;

/** A reader of the nodes of `file`; its problems grow as it reads. */
export function createNodeReader({ resolved, place }: YamlFile): NodeReader {
  const problems: FileProblem[] = [];
  const placeOf = (node: Node) => place(...rangeOf(node));

  function report(at: Place, problem: Message): void {
    if (problems.length < MAX_PROBLEMS) problems.push({ message: problem, ...at });
  }

  function present(node: unknown): Node | null {
    const value = resolved(node);
    if (value === null && isAlias(node)) {
      const name = shortened(node.source);
      report(
        placeOf(node),
        message('There is nothing that *{name} stands for. Write the value out.', { name }),
      );
    }
    return isScalar(value) && value.value === null ? null : value;
  }

  function entries(node: Node | null, limit: number): readonly Entry[] {
    const all = allEntries(node);
    const [beyond] = all.slice(limit);
    if (beyond) reportBeyond(beyond.key.place, limit, all.length);
    return all.slice(0, limit);
  }

  function reportBeyond(at: Place, limit: number, count: number): void {
    report(at, message('Only the first {limit} of {count} are read.', { limit, count }));
  }

  function allEntries(node: Node | null): readonly Entry[] {
    if (node === null) return [];
    if (!isMap(node)) {
      report(placeOf(node), message('Write keys with values here, such as “key: value”.'));
      return [];
    }
    const found = new Map<string, Entry>();
    for (const { key: keyNode, value } of node.items) {
      const key = resolved(keyNode);
      if (isScalar(key) && typeof key.value === 'string') {
        found.set(key.value, { key: { value: key.value, place: placeOf(key) }, value: present(value) });
      } else if (key) report(placeOf(key), message('Put this key in quotes: it has to be text.'));
    }
    return [...found.values()];
  }

  function fields<K extends string>(node: Node | null, known: readonly K[]): Fields<K> | null {
    const names = known.join(', ');
    if (node !== null && !isMap(node)) {
      report(placeOf(node), message('Write keys with values here. The keys are {known}.', { known: names }));
      return null;
    }
    const found = new Map<K, Entry<K>>();
    for (const { key, value } of allEntries(node)) {
      const name = known.find((each) => each === key.value);
      if (name !== undefined) found.set(name, { key: { value: name, place: key.place }, value });
      else {
        const values = { key: shortened(key.value), known: names };
        report(key.place, message('There is no key “{key}” here. Use {known}.', values));
      }
    }
    return found;
  }

  function items(node: Node | null, limit: number): readonly Node[] {
    if (node === null) return [];
    if (!isSeq(node)) {
      report(placeOf(node), message('Write a list here, each item on its own line behind “- ”.'));
      return [];
    }
    const [first] = node.items.slice(limit);
    if (first !== undefined) {
      reportBeyond(placeOf(resolved(first) ?? node), limit, node.items.length);
    }
    return node.items.slice(0, limit).flatMap((item) => present(item) ?? []);
  }

  function stringOf(node: Node | null): string | null {
    if (node === null) return null;
    if (isScalar(node) && typeof node.value === 'string') return node.value;
    report(placeOf(node), message('Write text here. A number, or a word such as true, needs quotes.'));
    return null;
  }

  function text(node: Node | null): string | null {
    const written = stringOf(node);
    if (node === null || written === null) return null;
    if (written.length > MAX_TEXT) {
      const values = { count: written.length, limit: MAX_TEXT };
      report(placeOf(node), message('These are {count} characters. Say it in at most {limit}.', values));
      return null;
    }
    const line = plainLine(written);
    if (line === '') report(placeOf(node), message('Write some text here, or remove the key.'));
    return line || null;
  }

  function oneOf<T extends string>(node: Node | null, known: readonly T[]): T | null {
    const written = text(node);
    const found = known.find((each) => each === written) ?? null;
    if (node && written !== null && found === null) {
      const values = { text: shortened(written), known: known.join(', ') };
      report(placeOf(node), message('“{text}” is none of {known}.', values));
    }
    return found;
  }

  function keyId(written: Written<string>): Written<string> | null {
    if (written.value.length <= MAX_ID && ID_PATTERN.test(written.value)) return written;
    const values = { id: shortened(written.value), limit: MAX_ID };
    report(
      written.place,
      message('“{id}” is no id. Use up to {limit} lower-case letters, digits, dots and dashes.', values),
    );
    return null;
  }

  return {
    problems,
    report,
    placeOf,
    present,
    entries,
    fields,
    items,
    text,
    boolean(node) {
      if (node === null) return null;
      if (isScalar(node) && typeof node.value === 'boolean') return node.value;
      report(placeOf(node), message('Write true or false here.'));
      return null;
    },
    oneOf,
    id(node) {
      const written = stringOf(node);
      return node === null || written === null ? null : keyId({ value: written, place: placeOf(node) });
    },
    keyId,
    unique(values, idOf) {
      const known = new Set<string>();
      return values.filter((each) => {
        const { value: id, place: at, name = id } = idOf(each);
        const isRepeated = known.has(id);
        known.add(id);
        if (isRepeated) {
          report(at, message('“{name}” stands here twice. Remove one of them.', { name: shortened(name) }));
        }
        return !isRepeated;
      });
    },
  };
}
