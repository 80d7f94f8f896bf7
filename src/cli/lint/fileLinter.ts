import { formatMessage } from '../../base/message.ts';
import { UserError } from '../../base/userError.ts';
import type { HeadingMatcher } from '../../designDocs/concepts/matchHeading.ts';
import { type LintRequest, lintDocument } from '../../lint/lintDocument.ts';
import type { LintResult } from '../../lint/lintResult.ts';
import { emptyReport, type FileFailure, type FileReport } from './fileReport.ts';
import { configFor, type FolderConfig } from './findConfigs.ts';
import type { LintTarget } from './findTargets.ts';
import { readTextFile } from './readTextFile.ts';
import { reportOf } from './reportOf.ts';

/** A file and what applies to it. Plain data, because it crosses threads. */
export interface LintJob extends LintTarget {
  readonly config: FolderConfig;
  /** ISO date. */
  readonly today: string;
}

/**
 * What is in a file, read synchronously: whoever lints has a thread for itself. `matchesOf` remembers headings from one
 * file to the next. Never throws.
 */
export function lintFile(job: LintJob, matchesOf: HeadingMatcher): FileReport {
  try {
    const text = readTextFile(job.path, job.shown);
    return reportOf(job, text, lintText(job, text, { matchesOf }));
  } catch (error) {
    return { ...emptyReport(job), failure: failureOf(error) };
  }
}

/** What a text lacks as the file's. */
export function lintText(
  { name, path, config, today }: LintJob,
  text: string,
  context: Pick<LintRequest, 'previous' | 'evidence' | 'matchesOf'> = {},
): LintResult {
  return lintDocument({ text, path: name, config: configFor(config, path), today, ...context });
}

/** What a thrown value means to the user. A mistake of ours must not cost the other files their findings. */
export function failureOf(error: unknown): FileFailure {
  if (error instanceof UserError) {
    return { problem: formatMessage(error.problem), remedy: formatMessage(error.remedy) };
  }
  return {
    problem: `The linter failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    remedy:
      'This is a mistake in Staffward. Please report it with the file, or a part of it that does the same.',
  };
}
