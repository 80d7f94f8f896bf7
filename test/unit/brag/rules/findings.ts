import { lintBragDocument } from '../../../../src/brag/rules/lintBragDocument.ts';

/** What may be known besides a text; by default a document of the last quarter of 2026, read in 2027. */
export interface FindingsOptions {
  readonly path?: string | null;
  readonly today?: string;
  readonly evidence?: ReadonlyMap<string, string> | null;
}

/** The underlined texts of a rule's findings in a brag document. */
export function underlined(rule: string, text: string, options: FindingsOptions = {}): readonly string[] {
  const { path = 'brag/2026-Q4.md', today = '2027-02-10', evidence = null } = options;
  return lintBragDocument({ text, path }, { today, evidence })
    .filter((finding) => finding.rule === rule)
    .map(({ span }) => text.slice(span.start, span.end));
}

/** A document with these lines in one section. */
export function inSection(lines: string, section = 'Projects'): string {
  return `# Brag Document\n\n## ${section}\n\n${lines}\n`;
}
