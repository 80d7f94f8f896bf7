import type { CliIo } from './io.ts';
import type { FileReport, ReportedFinding } from './lint/fileReport.ts';
import { createPaint } from './lint/formats/colors.ts';
import { formatReports } from './lint/formats/format.ts';
import { parseLintOptions } from './lint/lintOptions.ts';
import { lintPaths } from './lint/lintPaths.ts';
import { printable } from './printable.ts';

/** What `staffward lint --help` prints. */
export const LINT_HELP = `Says what design docs and brag documents lack, and is silent about all other Markdown.

Usage: staffward lint PATH ... [OPTION ...]

  PATH                 a file of any name, a folder (its Markdown files but for those that git ignores),
                       or - for standard input
  --format FORMAT      text (default), json, sarif (2.1.0) or github (annotations in GitHub Actions)
  --fix                make every fix that needs no decision, and report what is left
  --quiet              report warnings and errors only
  --rule RULE=LEVEL    off, hint, information, warning or error, whatever is configured; may be repeated
  --config FILE        this configuration instead of the nearest .staffward.yml upwards of each file;
                       its globs start from this folder
  --no-config          no configuration
  --repo DIR           a repository whose commits may back the numbers of brag documents; may be repeated
  --stdin-path PATH    lint standard input as if it were this file
  --list-suppressions  the findings that comments silence, with the reasons, instead of the others
  --list-rules         all rules; docs/rules has a page for each

Exit codes: 0 clean (information and hints are clean, too), 1 findings that are warnings or errors, 2 wrong usage, a
configuration with mistakes, or a file that could not be read or written (the others are still linted).
`;

/** Runs `staffward lint`; resolves to the exit code. */
export async function runLint(args: readonly string[], io: CliIo): Promise<number> {
  const options = parseLintOptions(args, io);
  const { files, configProblems } = await lintPaths(options, io);
  for (const problem of configProblems) io.stderr.write(`staffward: ${printable(problem)}\n`);
  for (const { failure } of files) {
    if (failure) io.stderr.write(`staffward: ${printable(failure.problem)}\n${failure.remedy}\n`);
  }
  const reported = options.quiet ? files.map(onlyLoud) : files;
  await io.stream(await formatReports(reported, options, createPaint(io.isTerminal, io.env)));
  if (configProblems.length > 0 || files.some(({ failure }) => failure !== null)) return 2;
  const isClean =
    options.task === 'list-suppressions' || !files.some(({ findings }) => findings.some(isLoud));
  return isClean ? 0 : 1;
}

function onlyLoud(report: FileReport): FileReport {
  return { ...report, findings: report.findings.filter(isLoud) };
}

function isLoud({ severity }: ReportedFinding): boolean {
  return severity === 'warning' || severity === 'error';
}
