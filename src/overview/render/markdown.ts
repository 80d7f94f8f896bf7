import { markdownLink } from '../../base/markdownLink.ts';
import { escapeMarkdown } from '../../base/markdownText.ts';
import { plainLine } from '../../base/plainLine.ts';
import { markdownTable } from '../../worksheets/markdownTable.ts';
import type { Report, ReportBlock, ReportText } from './report.ts';

/** The report as Markdown. Charts are left out: their tables say the same. Ends with a newline. */
export function overviewMarkdown({ title, blocks }: Report): string {
  const parts = [`# ${escaped(title)}`, ...blocks.flatMap((block) => blockMarkdown(block) ?? [])];
  return `${parts.join('\n\n')}\n`;
}

function blockMarkdown(block: ReportBlock): string | null {
  switch (block.kind) {
    case 'heading':
      return `## ${escaped(block.text)}`;
    case 'paragraph':
      return escaped(block.text);
    case 'list':
      return block.items.map((item) => `- ${item.map(inline).join(' ')}`).join('\n');
    case 'table': {
      const { columns, rows } = block.table;
      return markdownTable(
        columns.map(escaped),
        rows.map((row) => row.map(escaped)),
      );
    }
    case 'chart':
      return null;
  }
}

function inline({ text, url = null, strong = false }: ReportText): string {
  const words = url === null ? escaped(text) : markdownLink(text, url);
  return strong ? `**${words}**` : words;
}

function escaped(text: string): string {
  return escapeMarkdown(plainLine(text));
}
