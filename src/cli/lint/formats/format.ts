import { readInstalled } from '../../../adapters/files/installation.ts';
import { ALL_RULES } from '../../../lint/allRules.ts';
import type { FileReport } from '../fileReport.ts';
import type { LintOptions } from '../lintOptions.ts';
import type { Paint } from './colors.ts';
import { formatGithub } from './github.ts';
import { formatJson, formatSuppressionsJson } from './json.ts';
import { formatRules, formatRulesJson } from './rules.ts';

/** What a run prints on standard output; ends with a line feed. */
export async function formatReports(
  files: readonly FileReport[],
  { format, task }: Pick<LintOptions, 'format' | 'task'>,
  paint: Paint,
): Promise<string> {
  if (task === 'list-rules')
    return format === 'json' ? formatRulesJson(ALL_RULES) : formatRules(ALL_RULES, paint);
  if (format === 'json')
    return task === 'list-suppressions' ? formatSuppressionsJson(files) : formatJson(files);
  if (format === 'github') return formatGithub(files);
  if (format === 'sarif') {
    const { formatSarif } = await import('./sarif.ts');
    return formatSarif(files, {
      version: installedVersion(),
      rules: ALL_RULES,
      pageOf: (rule) => readInstalled('docs', 'rules', `${rule}.md`),
    });
  }
  const { formatSuppressions, formatText } = await import('./text.ts');
  return task === 'list-suppressions' ? formatSuppressions(files, paint) : formatText(files, paint);
}

function installedVersion(): string {
  const { version }: { version?: unknown } = JSON.parse(readInstalled('package.json') ?? '{}');
  return typeof version === 'string' ? version : '0.0.0';
}
