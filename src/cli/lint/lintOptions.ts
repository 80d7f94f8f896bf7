import { resolve } from 'node:path';
import { RULE_IDS } from '../../lint/allRules.ts';
import { RULE_LEVELS, type RuleLevel } from '../../lint/lintConfig.ts';
import type { CliIo } from '../io.ts';
import { choiceOption, folderOption, parseArguments, usageError } from '../options.ts';
import type { ConfigChoice } from './findConfigs.ts';

/** What a run of `staffward lint` is asked for. */
export interface LintOptions {
  /** `text`, `json`, `sarif` or `github`. */
  readonly format: string;
  readonly task: 'lint' | 'fix' | 'list-suppressions' | 'list-rules';
  /** As named; `-` stands for standard input. */
  readonly paths: readonly string[];
  /** What a text from standard input is called, as named; `null` when it has no name. */
  readonly stdinPath: string | null;
  readonly config: ConfigChoice;
  /** Absolute paths of repositories that may back numbers. */
  readonly repositories: readonly string[];
  /** Whether only warnings and errors are reported. */
  readonly quiet: boolean;
}

const FORMATS = ['text', 'json', 'sarif', 'github'];

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  fix: { type: 'boolean', default: false },
  config: { type: 'string' },
  'no-config': { type: 'boolean', default: false },
  rule: { type: 'string', multiple: true, default: [] as string[] },
  quiet: { type: 'boolean', default: false },
  repo: { type: 'string', multiple: true, default: [] as string[] },
  stdin: { type: 'boolean', default: false },
  'stdin-path': { type: 'string' },
  'list-suppressions': { type: 'boolean', default: false },
  'list-rules': { type: 'boolean', default: false },
} as const;

/** Reads the arguments of `staffward lint`. Throws a usage error for what cannot be meant. */
export function parseLintOptions(args: readonly string[], io: Pick<CliIo, 'cwd' | 'home'>): LintOptions {
  const { values, positionals } = parseArguments(args, OPTIONS, 'lint');
  const format = choiceOption(values.format, FORMATS, '--format', 'lint');
  const task = taskOf(values);
  if (task.startsWith('list-') && format !== 'text' && format !== 'json') {
    throw usageError(`--${task} prints text or json, not ${format}.`, 'lint');
  }
  const stdinPath = values['stdin-path'] ?? null;
  const readsStdin = values.stdin || stdinPath !== null;
  const paths = readsStdin && !positionals.includes('-') ? [...positionals, '-'] : positionals;
  if (paths.length === 0 && task !== 'list-rules') {
    throw usageError('Name the files or folders to lint, such as docs, or - for standard input.', 'lint');
  }
  if (task === 'fix' && paths.includes('-')) {
    throw usageError('--fix changes files, and standard input is none.', 'lint');
  }
  return {
    format,
    task,
    paths,
    stdinPath,
    config: {
      cwd: io.cwd,
      source: configSource(values.config, values['no-config'], io.cwd),
      rules: levelsOf(values.rule),
    },
    repositories: values.repo.map((folder) => folderOption(folder, io)),
    quiet: values.quiet,
  };
}

interface TaskFlags {
  readonly fix: boolean;
  readonly 'list-suppressions': boolean;
  readonly 'list-rules': boolean;
}

function taskOf(flags: TaskFlags): LintOptions['task'] {
  const tasks = (['fix', 'list-suppressions', 'list-rules'] as const).filter((flag) => flags[flag]);
  if (tasks.length > 1) throw usageError(`--${tasks.join(' and --')} do not go together.`, 'lint');
  return tasks[0] ?? 'lint';
}

function configSource(file: string | undefined, isOff: boolean, cwd: string): ConfigChoice['source'] {
  if (file !== undefined && isOff) throw usageError('--config and --no-config do not go together.', 'lint');
  if (isOff) return null;
  return file === undefined ? 'nearest' : { file: resolve(cwd, file) };
}

/** The levels of `rule=level` arguments; of several for one rule the last. */
function levelsOf(settings: readonly string[]): Readonly<Record<string, RuleLevel>> {
  return Object.fromEntries(
    settings.map((setting) => {
      const [rule = '', wanted] = setting.split('=', 2);
      const level = RULE_LEVELS.find((each) => each === wanted);
      if (!RULE_IDS.has(rule)) {
        throw usageError(`There is no rule ${JSON.stringify(rule)}. --list-rules shows all.`, 'lint');
      }
      if (level) return [rule, level];
      throw usageError(
        `--rule takes a rule and a level, such as ${rule}=error; the levels are ${RULE_LEVELS.join(', ')}.`,
        'lint',
      );
    }),
  );
}
