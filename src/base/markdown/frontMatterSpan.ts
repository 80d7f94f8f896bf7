import type { Span } from '../span.ts';

/**
 * Front matter at the start of a Markdown text (YAML between `---`, TOML between `+++`), with both fences and
 * the line ending after the second; `null` when there is none. Its content need not be valid, but has to look
 * like fields: a document may as well begin with a horizontal rule.
 */
export function frontMatterSpan(text: string): Span | null {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const opening = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(start, start + 200));
  if (!opening) return null;
  const content = start + opening[0].length;
  const closing = opening[1] === '+++' ? /^\+\+\+[ \t]*$/gm : /^(?:---|\.\.\.)[ \t]*$/gm;
  closing.lastIndex = content;
  const found = closing.exec(text);
  if (!found || !looksLikeFields(text, content, found.index)) return null;
  const after = found.index + found[0].length;
  const newline = /^(?:\r\n|\n|\r)/.exec(text.slice(after, after + 2))?.[0].length ?? 0;
  return { start, end: after + newline };
}

/** Offset of the first character after byte order mark and front matter. */
export function bodyStart(text: string): number {
  return frontMatterSpan(text)?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
}

/** Whether the first line that is neither blank nor a comment reads like a field, a list item or a table. */
function looksLikeFields(text: string, start: number, end: number): boolean {
  const line = /^[ \t]*[^\s#].*$/gm;
  line.lastIndex = start;
  const first = line.exec(text);
  if (!first || first.index >= end) return true;
  return /^[ \t]*(?:["']?[\p{L}\p{N}_$][^:：=]{0,80}[:：=]|-[ \t]|[[{])/u.test(first[0].slice(0, 200));
}
