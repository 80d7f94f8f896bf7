import { plainLine } from '../../../base/plainLine.ts';
import { printable } from '../../printable.ts';
import type { FileReport, Position, ReportedFinding } from '../fileReport.ts';
import type { CellReader } from './cell.ts';
import { cellReaderFor } from './cellReader.ts';
import { codeFrame } from './codeFrame.ts';
import type { Paint } from './colors.ts';

/** Findings as compilers print theirs, then a line with what was found in all. */
export async function formatText(files: readonly FileReport[], paint: Paint): Promise<string> {
  const lines = files.flatMap(({ findings }) => findings.map(({ excerpt }) => excerpt.text));
  const print = { paint, cellsOf: await cellReaderFor(lines) };
  const blocks = files.flatMap((file) => [...fixedLines(file, paint), ...findingBlocks(file, print)]);
  return `${blocks.map((block) => `${block}\n\n`).join('')}${summaryOf(files)}\n`;
}

interface Print {
  readonly paint: Paint;
  readonly cellsOf: CellReader;
}

function fixedLines({ path, fixed }: FileReport, paint: Paint): readonly string[] {
  if (fixed.length === 0) return [];
  return [fixed.map((title) => `${paint('strong', shownPath(path))}: fixed: ${plainLine(title)}`).join('\n')];
}

function findingBlocks({ path, findings }: FileReport, print: Print): readonly string[] {
  const { paint } = print;
  return findings.map((finding) => {
    const { severity, rule, message, range, fixes } = finding;
    const lines = [
      `${placeOf(path, range.start, paint)}: ${paint(severity, severity)} ${paint('strong', rule)}: ${plainLine(message)}`,
      ...frameLines(finding, print),
    ];
    const fix = fixes.find(({ preferred }) => preferred);
    if (fix) lines.push(paint('dim', `  --fix: ${plainLine(fix.title)}`));
    return lines.join('\n');
  });
}

function frameLines(finding: ReportedFinding, { paint, cellsOf }: Print): readonly string[] {
  const { source, marks } = codeFrame(finding, cellsOf);
  const number = String(finding.range.start.line);
  const margin = ' '.repeat(number.length);
  return [
    `${paint('dim', `  ${number} |`)} ${source}`.trimEnd(),
    `${paint('dim', `  ${margin} |`)} ${marks.replace(/\^+$/, (carets) => paint(finding.severity, carets))}`,
  ];
}

/** The suppressed findings, a line each with its reason. */
export function formatSuppressions(files: readonly FileReport[], paint: Paint): string {
  const lines = files.flatMap(({ path, suppressed }) =>
    suppressed.map(
      ({ rule, range, reason }) =>
        `${placeOf(path, range.start, paint)}: ${paint('strong', rule)}: ${plainLine(reason)}`,
    ),
  );
  const inFiles = files.filter(({ suppressed }) => suppressed.length > 0).length;
  const total =
    lines.length === 0
      ? 'No findings are suppressed.'
      : `${counted(lines.length, 'finding')} suppressed in ${counted(inFiles, 'file')}.`;
  return `${[...lines, total].join('\n')}\n`;
}

function placeOf(path: string, { line, column }: Position, paint: Paint): string {
  return `${paint('strong', shownPath(path))}:${line}:${column}`;
}

/** A build's log must not take a file's name for a command of its own, such as `::stop-commands::`. */
function shownPath(path: string): string {
  return printable(/^\s*[:#]/.test(path) ? `./${path}` : path);
}

const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
const PLURALS: Readonly<Record<string, string>> = { information: 'information' };

function summaryOf(files: readonly FileReport[]): string {
  const findings = files.flatMap((file) => file.findings);
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  const known = files.filter(({ documentKind }) => documentKind !== null).length;
  const suppressed = files.reduce((sum, file) => sum + file.suppressed.length, 0);
  const fixed = files.reduce((sum, file) => sum + file.fixed.length, 0);
  const fixable = findings.filter(({ fixes }) => fixes.some(({ preferred }) => preferred)).length;
  return [
    `${counted(files.length, 'file')}, ${counted(known, 'design or brag document')}: ${counts.join(', ') || 'no findings'}.`,
    fixed > 0 ? `${counted(fixed, 'fix', 'fixes')} made.` : '',
    fixable > 0 ? `${fixable} can be fixed with --fix.` : '',
    suppressed > 0 ? `${suppressed} suppressed.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function counted(count: number, noun: string, plural = PLURALS[noun] ?? `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
