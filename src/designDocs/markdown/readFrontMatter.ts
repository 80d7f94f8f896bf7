import { frontMatterSpan } from '../../base/markdown/frontMatterSpan.ts';
import type { Span } from '../../base/span.ts';
import type { FrontMatter, FrontMatterField } from './frontMatter.ts';

/**
 * The front matter of a Markdown text, YAML or TOML. People's front matter is often neither, so fields are
 * read line by line: `key: value`, `key:value`, `key = value`, and what stands indented or as list below a key.
 */
export function readFrontMatter(text: string): FrontMatter {
  const span = frontMatterSpan(text);
  return { span, fields: span ? fieldsIn(text, span) : [] };
}

/** A field whose value may go on. */
interface OpenField {
  readonly key: Span;
  readonly parts: Span[];
}

function fieldsIn(text: string, span: Span): readonly FrontMatterField[] {
  const toml = text.startsWith('+++', span.start) || text.startsWith('\uFEFF+++', span.start);
  const fields: OpenField[] = [];
  let open: OpenField | undefined;
  const line = /[^\r\n]*/y;
  let position = span.start;
  for (let count = 0; position < span.end; count++) {
    line.lastIndex = position;
    const content = line.exec(text)?.[0] ?? '';
    const isFence = count === 0 || /^(?:---|\+\+\+|\.\.\.)[ \t]*$/.test(content);
    if (toml && /^\s*\[[^=]*\]\s*$/.test(content)) break;
    if (!isFence && !/^\s*(?:#|$)/.test(content)) {
      const key = keyOf(content, position, toml);
      if (key) {
        open = { key: key.span, parts: [] };
        fields.push(open);
        addPart(open, text, key.valueStart, position + content.length);
      } else if (open) addPart(open, text, position, position + content.length);
    }
    position += content.length;
    position += text.startsWith('\r\n', position) ? 2 : 1;
  }
  return fields.map((field) => finished(text, field));
}

/** A key at the beginning of a line; an indented line belongs to the key above. */
function keyOf(line: string, at: number, toml: boolean): { span: Span; valueStart: number } | null {
  const match = (toml ? TOML_KEY : YAML_KEY).exec(line.slice(0, MAX_KEY + 10));
  const key = match?.[2];
  if (!match || key === undefined) return null;
  const start = at + (match[1] ?? '').length;
  return { span: { start, end: start + key.length }, valueStart: at + match[0].length };
}

const MAX_KEY = 80;
const YAML_KEY = /^(["']?)([^\s:#'"[\]{}-][^:#'"]{0,79}?)["']?[ \t]*[:：]/;
const TOML_KEY = /^[ \t]*(["']?)([^\s=#'"[\]{}][^=#'"]{0,79}?)["']?[ \t]*=/;

function addPart(field: OpenField, text: string, from: number, to: number): void {
  let start = from;
  let end = from + withoutComment(text.slice(from, to)).length;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  const isBlockMark = /^[|>][-+0-9]*$/.test(text.slice(start, Math.min(end, start + 5)));
  if (start < end && !isBlockMark) field.parts.push({ start, end });
}

function finished(text: string, { key, parts }: OpenField): FrontMatterField {
  const first = parts[0];
  const last = parts.at(-1);
  const empty = { start: key.end + 1, end: key.end + 1 };
  return {
    key: text.slice(key.start, key.end).trim(),
    value: joined(parts.map((part) => text.slice(part.start, part.end))),
    keySpan: key,
    valueSpan: first && last ? { start: first.start, end: last.end } : empty,
  };
}

/** Items of lists and fields below the field are joined by commas, lines of text by spaces. */
function joined(lines: readonly string[]): string {
  let value = '';
  for (const line of lines) {
    const items = itemsOf(line).filter((item) => item !== '');
    if (items.length === 0) continue;
    const isText = !/^(?:-\s|\[|["']|[\w-]+:\s)/.test(line);
    if (value !== '') value += isText ? ' ' : ', ';
    value += items.join(', ');
  }
  return value;
}

/** The values on one line: an item of a list, a list in brackets, or one value. */
function itemsOf(line: string): readonly string[] {
  const item = line.replace(/^-(?:\s+|$)/, '');
  const list = /^\[(.*?)\]?,?$/.exec(item)?.[1];
  return list === undefined || /^\[[^\]]*\]\(/.test(item) ? [unquoted(item)] : list.split(',').map(unquoted);
}

/** A line up to its comment; a `#` in quotes or in the middle of a word begins none. */
function withoutComment(line: string): string {
  const quoted = /^\s*(?:-\s+)?(?:"[^"]*"|'[^']*')/.exec(line)?.[0].length ?? 0;
  const comment = line.slice(quoted).search(/(?:^|\s)#/);
  return comment < 0 ? line : line.slice(0, quoted + comment);
}

function unquoted(value: string): string {
  const trimmed = value.trim();
  return /^(["'])(.*?)\1/.exec(trimmed)?.[2] ?? trimmed;
}
