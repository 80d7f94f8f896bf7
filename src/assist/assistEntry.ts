import { oneLine } from '../base/markdown/plainText.ts';
import type { Span } from '../base/span.ts';
import type { Entry, FieldName } from '../brag/document/bragDocument.ts';
import { linkedEvidence } from '../brag/document/linkedEvidence.ts';
import { parseBragDocument } from '../brag/document/parse.ts';

/** What a part of an entry is called in a prompt and in its answer. */
export type PartName = 'Title' | 'Problem' | 'My role' | 'Impact' | 'Skills';

/** A part of an entry whose words may be sharpened. */
export interface EntryPart {
  readonly name: PartName;
  /** In the document. */
  readonly span: Span;
  /** One line of Markdown. */
  readonly text: string;
}

/** An entry as the assistant works with it. */
export interface AssistEntry {
  readonly entry: Entry;
  /** As it stands in the document. */
  readonly markdown: string;
  /** What is told; questions that wait for an answer are no part. */
  readonly parts: readonly EntryPart[];
}

/** What an entry's evidence says. */
export interface EvidenceText {
  /** The address or hash, as the entry has it. */
  readonly key: string;
  readonly text: string;
}

const FIELDS: readonly (readonly [field: FieldName, name: PartName])[] = [
  ['problem', 'Problem'],
  ['role', 'My role'],
  ['impact', 'Impact'],
  ['skills', 'Skills'],
];

/** The entry of a brag document at an offset of its text; `null` between entries. */
export function assistEntryAt(text: string, offset: number): AssistEntry | null {
  const entry = parseBragDocument(text).entries.find(
    ({ span }) => span.start <= offset && offset <= span.end,
  );
  return entry ? assistEntry(text, entry) : null;
}

/** An entry of `text`. */
export function assistEntry(text: string, entry: Entry): AssistEntry {
  const told = FIELDS.flatMap(([field, name]) => {
    const value = entry.fields.find((each) => each.name === field)?.value;
    return value ? [{ name, span: value }] : [];
  });
  const spans = [{ name: 'Title' as const, span: titleSpan(text, entry) }, ...told];
  return {
    entry,
    markdown: text.slice(entry.span.start, entry.span.end),
    parts: spans
      .filter(({ span }) => isTold(entry, span))
      .map(({ name, span }) => ({ name, span, text: oneLine(text.slice(span.start, span.end)) })),
  };
}

/** What is known of an entry's evidence, of all that is known of a document's. */
export function evidenceOf(
  { entry }: AssistEntry,
  known: ReadonlyMap<string, string>,
): readonly EvidenceText[] {
  return linkedEvidence(entry).flatMap(({ key }) => {
    const text = known.get(key);
    return text === undefined ? [] : [{ key, text }];
  });
}

function isTold({ placeholders }: Entry, { start, end }: Span): boolean {
  return start < end && !placeholders.some((asked) => asked.start < end && start < asked.end);
}

/** Where the title stands: inside the bold at the beginning, else up to the dates. */
function titleSpan(text: string, { head, dates }: Entry): Span {
  const line = text.slice(head.start, head.end);
  const start = head.start + (/^\[[ xX]\][ \t]+/.exec(line)?.[0].length ?? 0);
  const bold = /^(\*\*|__)([^\r\n]+?)\1(?![\p{L}\p{N}*_])/u.exec(text.slice(start, head.end));
  if (bold?.[2] !== undefined) return { start: start + 2, end: start + 2 + bold[2].length };
  const end = dates ? dates.span.start : head.end;
  const trailing = /[ \t\r\n]*$/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: Math.max(start, end - trailing) };
}
