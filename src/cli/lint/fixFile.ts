import { editFile } from '../../adapters/files/editFile.ts';
import type { Finding, Fix } from '../../base/finding.ts';
import { formatMessage, message } from '../../base/message.ts';
import { applyTextEdits } from '../../base/textEdit.ts';
import { UserError } from '../../base/userError.ts';
import { failureOf, type LintJob, lintText } from './fileLinter.ts';
import type { FileReport } from './fileReport.ts';
import { reportOf } from './reportOf.ts';

/** Fixes end by themselves; a mistake of ours that keeps them going must not go on for ever. */
const MAX_FIXES = 100;

/** A text after its fixes. */
interface FixedText {
  readonly text: string;
  /** Titles of the fixes, in order. */
  readonly fixed: readonly string[];
}

/**
 * Makes every preferred fix in a file, and reports what is left. The file is replaced in one step, and none of its
 * bytes changes that is in no fix.
 */
export async function fixFile(job: LintJob, report: FileReport, signal: AbortSignal): Promise<FileReport> {
  let fixed: FixedText = { text: '', fixed: [] };
  try {
    await editFile(
      job.path,
      (whole) => {
        if (!whole.isWellFormed()) throw notUtf8(job);
        const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : '';
        fixed = fixText(job, whole.slice(mark.length));
        return mark + fixed.text;
      },
      signal,
    );
    return { ...reportOf(job, fixed.text, lintText(job, fixed.text)), fixed: fixed.fixed };
  } catch (error) {
    signal.throwIfAborted();
    const { problem, remedy } = failureOf(error);
    const isOurs = error instanceof UserError && error.code !== 'file-not-utf8';
    return {
      ...report,
      failure: {
        problem,
        remedy: isOurs ? 'Nothing was changed in it. Put that right, then try again.' : remedy,
      },
    };
  }
}

/** Makes preferred fixes, one after the other, until none is left: each may change what the others have to say. */
function fixText(job: LintJob, text: string): FixedText {
  const fixed: string[] = [];
  let current = text;
  let result = lintText(job, current);
  for (let fix = nextFix(result.findings); fix && fixed.length < MAX_FIXES; fix = nextFix(result.findings)) {
    current = applyTextEdits(current, fix.edits);
    fixed.push(formatMessage(fix.title));
    result = lintText(job, current, { previous: result.memory });
  }
  return { text: current, fixed };
}

function nextFix(findings: readonly Finding[]): Fix | undefined {
  return findings.flatMap(({ fixes }) => fixes).find(({ preferred }) => preferred);
}

function notUtf8({ shown }: LintJob): UserError {
  return new UserError(
    'file-not-utf8',
    message('{path} holds bytes that are no UTF-8 and was not fixed.', { path: shown }),
    message('Save it as UTF-8 in your editor, then try again.'),
  );
}
