import { readMarkdown } from '../../../../src/designDocs/markdown/readMarkdown.ts';
import { buildOutline } from '../../../../src/designDocs/outline/buildOutline.ts';
import type { ContentBlock, Section } from '../../../../src/designDocs/outline/outline.ts';

/**
 * A document's outline as one line a section and block, indented by nesting: `atx 2: Why`, `| paragraph: text`.
 * Blocks show their list depth, and tables their rows.
 */
export function sketch(text: string): readonly string[] {
  const { all, blocks } = buildOutline(readMarkdown(text));
  const lines = [
    ...all.map((section) => ({ at: section.heading.start, line: sectionLine(section) })),
    ...blocks.map((block) => ({ at: block.span.start, line: blockLine(block, all) })),
  ];
  return lines.sort((a, b) => a.at - b.at).map(({ line }) => line);
}

function sectionLine(section: Section): string {
  const numbering = section.numbering === '' ? '' : ` [${section.numbering}]`;
  return `${'  '.repeat(depthOf(section))}${section.form} ${section.level}:${numbering} ${section.title}`;
}

function blockLine({ type, depth, text, table, span }: ContentBlock, all: readonly Section[]): string {
  const within = all.filter((section) => section.span.start <= span.start && span.start < section.span.end);
  const shown = table ? [table.columns, ...table.rows].map((row) => row.join(' | ')).join(' / ') : text;
  return `${'  '.repeat(within.length)}| ${type}${depth || ''}: ${shown}`.trimEnd();
}

function depthOf(section: Section): number {
  return section.parent ? depthOf(section.parent) + 1 : 0;
}
