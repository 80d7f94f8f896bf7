import type { Finding, Fix } from '../../base/finding.ts';
import { lineEnd, lineStart, newlineAfter } from '../../base/lines.ts';
import { type Message, message } from '../../base/message.ts';
import { insertionAt } from '../../base/textEdit.ts';
import type { ReadMarkdown } from '../../designDocs/markdown/readMarkdown.ts';
import { blockBefore } from '../../designDocs/outline/blocksIn.ts';
import type { Outline, Section } from '../../designDocs/outline/outline.ts';
import { sectionAt } from '../../designDocs/outline/sectionAt.ts';
import { REASON_NEEDED, type SuppressionScope } from './suppression.ts';

/** The document in which findings may be silenced. */
export interface SuppressContext {
  readonly markdown: ReadMarkdown;
  readonly outline: Outline;
}

/**
 * Fixes that silence a finding on its line, in its section and in its file. Each asks for the reason in the comment it
 * writes; until that is given, `invalid-suppression` asks too.
 */
export function suppressFixes({ rule, span }: Finding, context: SuppressContext): readonly Fix[] {
  const insertions = [
    onLine(rule, span.start, context),
    inSection(rule, span.start, context),
    inFile(rule, context),
  ];
  return insertions.flatMap((insertion) => (insertion ? [insertion] : []));
}

const TITLES: Readonly<Record<SuppressionScope, string>> = {
  line: 'Silence {rule} here, with a reason',
  'next-line': 'Silence {rule} here, with a reason',
  section: 'Silence {rule} in this section, with a reason',
  file: 'Silence {rule} in this file, with a reason',
};

function inserted(rule: string, scope: SuppressionScope, at: number, before: string, after: string): Fix {
  const title: Message = message(TITLES[scope], { rule });
  const comment = `<!-- staffward-disable-${scope} ${rule} -- ${REASON_NEEDED} -->`;
  return { title, edits: [insertionAt(at, `${before}${comment}${after}`)], preferred: false };
}

function onLine(rule: string, offset: number, { markdown, outline }: SuppressContext): Fix | null {
  const { text } = markdown;
  const body = bodyStart(markdown);
  if (offset < body) return null;
  const start = Math.max(lineStart(text, offset), body);
  const end = lineEnd(text, offset);
  const section = sectionAt(outline, offset);
  const isHeading = section?.heading.start === offset || section?.heading.start === start;
  if (isHeading && isHeadingForm(section) && isIndentation(text.slice(start, section.heading.start))) {
    return inserted(rule, 'next-line', start, '', newlineNear(text, end));
  }
  // The line is part of a block that goes on, so the comment stands on it.
  const block = blockBefore(outline, end);
  const type = block && block.span.end > start ? block.type : null;
  if (type === 'code' || type === 'comment' || type === 'link-definitions') return null;
  const line = text.slice(start, end);
  const content = line.trimEnd();
  // The last bar closes the last cell; a backslash there breaks the line.
  if (content.endsWith('\\')) return null;
  const isRow = type === 'table' && content.endsWith('|');
  const at = start + (isRow ? content.slice(0, -1).trimEnd() : content).length;
  return inserted(rule, 'line', at, ' ', '');
}

function isHeadingForm({ form }: Section): boolean {
  return form === 'atx' || form === 'setext';
}

function isIndentation(text: string): boolean {
  return /^ {0,3}$/.test(text);
}

function inSection(rule: string, offset: number, { markdown, outline }: SuppressContext): Fix | null {
  const { text } = markdown;
  let section = sectionAt(outline, offset);
  while (section?.form === 'lead-in') section = section.parent;
  if (!section || section === outline.title || !isHeadingForm(section)) return null;
  const { start, end } = section.heading;
  if (!isIndentation(text.slice(lineStart(text, start), start))) return null;
  const newline = newlineNear(text, end);
  return inserted(rule, 'section', lineEnd(text, end), newline.repeat(2), '');
}

function inFile(rule: string, { markdown }: SuppressContext): Fix {
  const { text } = markdown;
  const at = bodyStart(markdown);
  const isLineStart = at === 0 || /[\r\n\uFEFF]/.test(text[at - 1] ?? '');
  const newline = newlineNear(text, lineEnd(text, 0));
  return inserted(rule, 'file', at, isLineStart ? '' : newline, newline);
}

/** Where a comment may stand: after front matter and byte order mark. */
function bodyStart({ text, frontMatter }: ReadMarkdown): number {
  return frontMatter.span?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
}

/** The line ending at `end`, or at the first line's end where the text ends there. */
function newlineNear(text: string, end: number): string {
  return newlineAfter(text, end) || newlineAfter(text, lineEnd(text, 0)) || '\n';
}
