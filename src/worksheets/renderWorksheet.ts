import { commentAsking } from '../base/markdown/commentAsking.ts';
import { markdownTable } from './markdownTable.ts';
import type { ReportResult, Worksheet, WorksheetPart, WorksheetSection } from './worksheet.ts';

/** What the reports of a section gave, by name; a report that failed is absent. */
export type ReportResults = ReadonlyMap<string, ReportResult>;

/** What stands above the sections of a new worksheet, lines ended by `\n`. */
export function renderHead({ title, purpose, document }: Worksheet): string {
  // Others read an engineering document: what it is for is known to them.
  return document === null ? `# ${title}\n\n${purpose}\n` : `# ${document}\n`;
}

/** A section with its heading, lines ended by `\n`. */
export function renderSection(
  { heading, parts }: WorksheetSection,
  { document }: Pick<Worksheet, 'document'>,
  results: ReportResults,
): string {
  const blocks = parts
    .map((part) =>
      // Questions to the author of a document that others read: its linter knows them, and tells what has no answer.
      part.kind === 'ask' && document !== null
        ? commentAsking(part.questions.map(withoutDashes), '\n')
        : renderPart(part, results),
    )
    .filter((block) => block !== '');
  return [`## ${heading}`, ...blocks].map((block) => `${block}\n`).join('\n');
}

/** Two of them would end a comment. */
function withoutDashes(question: string): string {
  return question.replaceAll(/-{2,}/g, '–');
}

/** One or more blocks of Markdown, without a newline at the end. */
function renderPart(part: WorksheetPart, results: ReportResults): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'say':
      return `> ${part.text}`;
    case 'ask':
      return part.questions.map((question) => `**${question}**`).join('\n\n');
    case 'check':
      return part.items.map((item) => `- [ ] ${item}`).join('\n');
    case 'list':
      return part.items.map((item) => `- ${item}`).join('\n');
    case 'steps':
      return part.items.map((item, index) => `${index + 1}. ${item}`).join('\n');
    case 'table':
      return markdownTable(part.columns, part.rows);
    case 'fill': {
      const result = results.get(part.report);
      return result ? renderResult(result) : '';
    }
  }
}

/** What a report gave, as it stands in a new worksheet. */
function renderResult(result: ReportResult): string {
  if (result.kind === 'block') return result.markdown;
  return result.items.length === 0 ? result.empty : result.items.map(({ markdown }) => markdown).join('\n');
}
