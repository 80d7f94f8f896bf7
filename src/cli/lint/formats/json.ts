import { printableJson } from '../../printable.ts';
import type { FileReport } from '../fileReport.ts';

/** The report that `staffward lint --format json` prints. Version 1: keys may be added, never changed. */
export function formatJson(files: readonly FileReport[]): string {
  const report = {
    version: 1,
    files: linted(files).map(({ path, documentKind, reasons, findings, fixed }) => ({
      path,
      documentKind,
      reasons,
      findings: findings.map(({ rule, concept, severity, message, range }) => ({
        rule,
        concept,
        severity,
        message,
        range,
      })),
      fixed,
    })),
  };
  return `${printableJson(report)}\n`;
}

/** The suppressed findings that `staffward lint --list-suppressions --format json` prints. */
export function formatSuppressionsJson(files: readonly FileReport[]): string {
  const suppressions = linted(files).flatMap(({ path, suppressed }) =>
    suppressed.map(({ rule, reason, severity, message, range }) => ({
      path,
      rule,
      reason,
      severity,
      message,
      range,
    })),
  );
  return `${printableJson({ version: 1, suppressions })}\n`;
}

function linted(files: readonly FileReport[]): readonly FileReport[] {
  return files.filter(({ failure, fixed, findings }) => !failure || fixed.length + findings.length > 0);
}
