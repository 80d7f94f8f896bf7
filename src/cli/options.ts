import { resolve } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { message } from '../base/message.ts';
import { UserError } from '../base/userError.ts';
import type { CliIo } from './io.ts';

/** Wrong usage: what was wrong, and where to read more. */
export function usageError(problem: string, command: string): UserError {
  return new UserError(
    'usage',
    message('{problem}', { problem }),
    message('See: staffward {command} --help', { command }),
  );
}

/** The options of `args`; throws a usage error for an unknown one, a missing value or a stray argument. */
export function parseOptions<const T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
  command: string,
) {
  return understood(() => parseArgs({ args: [...args], options, strict: true }).values, command);
}

/** The same for a command that takes other arguments, too: its `values` and `positionals`. */
export function parseArguments<const T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
  command: string,
) {
  return understood(
    () => parseArgs({ args: [...args], options, strict: true, allowPositionals: true }),
    command,
  );
}

function understood<T>(parse: () => T, command: string): T {
  try {
    return parse();
  } catch (error) {
    throw usageError(error instanceof Error ? error.message.split('\n', 1).join() : String(error), command);
  }
}

/** The one of `choices` that `option` was given. Throws a usage error that lists them. */
export function choiceOption(
  text: string,
  choices: readonly string[],
  option: string,
  command: string,
): string {
  if (choices.includes(text)) return text;
  throw usageError(`${option} is one of ${choices.join(', ')}, not ${JSON.stringify(text)}.`, command);
}

/** Absolute path of a folder argument. */
export function folderOption(text: string, { cwd, home }: Pick<CliIo, 'cwd' | 'home'>): string {
  return text === '~' || text.startsWith('~/') ? resolve(home, text.slice(2)) : resolve(cwd, text);
}

/**
 * The arguments, with `value` after each of these options that has none: the end or another option follows it. The parser
 * of Node knows no option whose value may be left out.
 */
export function withDefaultValues(
  args: readonly string[],
  options: readonly string[],
  value: string,
): readonly string[] {
  return args.map((arg, index) =>
    options.includes(arg) && (args[index + 1] ?? '-').startsWith('-') ? `${arg}=${value}` : arg,
  );
}
