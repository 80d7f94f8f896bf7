import { markdownLink } from '../../base/markdownLink.ts';
import { escapeMarkdown } from '../../base/markdownText.ts';
import { plainLine } from '../../base/plainLine.ts';
import type { TableView } from '../../protocol/overview.ts';
import { markdownTable } from '../../worksheets/markdownTable.ts';
import type { Report, ReportBlock, ReportText } from './report.ts';

/** The report as Markdown. Of charts it has the tables, which say the same. Ends with a newline. */
export function overviewMarkdown({ title, blocks }: Report): string {
  const parts = [`# ${escaped(title)}`, ...blocks.map(blockMarkdown).filter((part) => part !== '')];
  return `${parts.join('\n\n')}\n`;
}

function blockMarkdown(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return escaped(block.text);
    case 'list':
      return block.items.map((item) => `- ${item.map(inline).join(' ')}`).join('\n');
    case 'table':
    case 'chart':
      return tableMarkdown(block.table);
  }
}

function tableMarkdown({ columns, rows }: TableView): string {
  if (rows.length === 0) return '';
  return markdownTable(
    columns.map(escaped),
    rows.map((row) => row.map(escaped)),
  );
}

function inline({ text, url = null, strong = false }: ReportText): string {
  const words = url === null ? escaped(text) : markdownLink(text, url);
  return strong ? `**${words}**` : words;
}

function escaped(text: string): string {
  return escapeMarkdown(plainLine(text));
}
