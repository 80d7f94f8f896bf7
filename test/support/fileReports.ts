import { emptyReport, type FileReport, type ReportedFinding } from '../../src/cli/lint/fileReport.ts';

/** A file report; every part that is not given is that of a clean design doc. */
export function fileReport(parts: Partial<FileReport> = {}): FileReport {
  const path = parts.path ?? 'docs/rfcs/retries.md';
  return {
    ...emptyReport({ shown: path, projectPath: parts.projectPath ?? path }),
    documentKind: 'rfc',
    reasons: ['Its title says so.'],
    ...parts,
  };
}

/** A finding on a line; `mark` is the part of the line to underline. */
export function reportedFinding({
  line = '# Retries',
  mark = line,
  ...parts
}: Partial<ReportedFinding> & { line?: string; mark?: string } = {}): ReportedFinding {
  const start = line.indexOf(mark);
  return {
    rule: 'missing-alternatives',
    concept: 'alternatives',
    severity: 'warning',
    message: 'Nothing says what else was considered.',
    range: { start: { line: 1, column: start + 1 }, end: { line: 1, column: start + mark.length + 1 } },
    excerpt: { text: line, column: 1 },
    fixes: [],
    ...parts,
  };
}
