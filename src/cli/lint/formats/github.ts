import type { Severity } from '../../../base/finding.ts';
import { plainLine } from '../../../base/plainLine.ts';
import { printable } from '../../printable.ts';
import type { FileReport, ReportedFinding } from '../fileReport.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands, which GitHub Actions shows as annotations in the files of a pull request. */
export function formatGithub(files: readonly FileReport[]): string {
  return files
    .flatMap(({ projectPath, findings }) => findings.map((finding) => annotation(projectPath, finding)))
    .join('');
}

function annotation(file: string, { rule, severity, message, range }: ReportedFinding): string {
  const { start, end } = range;
  const place: Readonly<Record<string, string | number>> = {
    file: printable(file),
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only for what is on one line.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
    title: `Staffward: ${rule}`,
  };
  const properties = Object.entries(place)
    .map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
    .join(',');
  return `::${COMMANDS[severity]} ${properties}::${escapedData(plainLine(message))}\n`;
}

/** Source of both: `escapeData` and `escapeProperty` in actions/toolkit, packages/core/src/command.ts. */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
