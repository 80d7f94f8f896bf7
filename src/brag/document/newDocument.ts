import { plainLine } from '../../base/plainLine.ts';
import { SECTIONS } from '../sections.ts';

/** The text of an empty brag document: a title and the guide's sections. */
export function newBragDocument(period: string, title = 'Brag Document'): string {
  const headings = [
    `# ${plainLine(title)} — ${plainLine(period)}`,
    ...SECTIONS.map((section) => `## ${section}`),
  ];
  return `${headings.join('\n\n')}\n`;
}
