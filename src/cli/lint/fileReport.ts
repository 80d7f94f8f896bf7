import type { CoreConcept, Severity } from '../../base/finding.ts';
import type { LintedKind } from '../../lint/lintResult.ts';

/** A place in a text: line and column from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From `start` up to but not including `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A part of a line, long enough to show a finding in it. */
export interface Excerpt {
  readonly text: string;
  /** The column where it starts. */
  readonly column: number;
}

/** A fix as it is printed. */
export interface ReportedFix {
  readonly title: string;
  /** Whether `--fix` makes it. */
  readonly preferred: boolean;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** A finding as it is printed. */
export interface ReportedFinding {
  readonly rule: string;
  readonly concept: CoreConcept | null;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** Of the line where it starts. */
  readonly excerpt: Excerpt;
  readonly fixes: readonly ReportedFix[];
}

/** A finding that a comment silences. */
export interface ReportedSuppression extends ReportedFinding {
  /** What its author gave as reason. */
  readonly reason: string;
}

/** Why a file could not be linted or fixed. */
export interface FileFailure {
  readonly problem: string;
  readonly remedy: string;
}

/** What linting one file gave. Plain data, because it crosses threads. */
export interface FileReport {
  /** As the user named it, or as it was found below the folder that the user named. */
  readonly path: string;
  /** Relative to the repository or the working directory where it lies in one, else absolute; with `/`. */
  readonly projectPath: string;
  readonly documentKind: LintedKind | null;
  /** Why it is taken for that, or for no such document. */
  readonly reasons: readonly string[];
  /** In order of the text. */
  readonly findings: readonly ReportedFinding[];
  readonly suppressed: readonly ReportedSuppression[];
  /** Titles of the fixes that were made in the file, in order. */
  readonly fixed: readonly string[];
  readonly failure: FileFailure | null;
}

/** A file that was linted, fixes included, as far as that went. */
export function emptyReport({ shown, projectPath }: { shown: string; projectPath: string }): FileReport {
  return {
    path: shown,
    projectPath,
    documentKind: null,
    reasons: [],
    findings: [],
    suppressed: [],
    fixed: [],
    failure: null,
  };
}
