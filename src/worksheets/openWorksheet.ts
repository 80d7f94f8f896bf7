import type { GeneratedBefore } from './generated.ts';
import type { ReportResults } from './renderWorksheet.ts';
import { updateWorksheet, type WorksheetUpdate } from './updateWorksheet.ts';
import type { Report, ReportResult, ReportSource, Worksheet } from './worksheet.ts';

/** A worksheet to make or bring up to date. */
export interface OpenInput {
  readonly worksheet: Worksheet;
  /** Empty for a new file. */
  readonly text: string;
  readonly before: GeneratedBefore;
  readonly source: Omit<ReportSource, 'text'>;
  readonly reports: Readonly<Record<string, Report>>;
}

/** The changes, and the errors of reports that failed: the rest of the worksheet does not suffer from them. */
export interface OpenedWorksheet extends WorksheetUpdate {
  readonly errors: readonly unknown[];
}

/** Runs the reports of a worksheet and says what to change in its text. */
export function openWorksheet({ worksheet, text, before, source, reports }: OpenInput): OpenedWorksheet {
  const errors: unknown[] = [];
  const made = new Map<string, ReportResult | null>();
  const resultOf = (name: string): ReportResult | null => {
    const known = made.get(name);
    if (known !== undefined) return known;
    let result: ReportResult | null = null;
    try {
      result = reports[name]?.({ ...source, text }) ?? null;
    } catch (error) {
      errors.push(error);
    }
    made.set(name, result);
    return result;
  };
  const results = new Map<string, ReportResults>();
  for (const { id, parts } of worksheet.sections) {
    const own = new Map<string, ReportResult>();
    for (const part of parts) {
      const result = part.kind === 'fill' ? resultOf(part.report) : null;
      if (part.kind === 'fill' && result) own.set(part.report, result);
    }
    results.set(id, own);
  }
  return { ...updateWorksheet({ worksheet, text, before, results }), errors };
}
