import type { Message } from '../base/message.ts';
import { readLintConfig } from './config/readLintConfig.ts';
import type { LintConfig } from './lintConfig.ts';

/** A configuration as far as it can be used, and what cannot. */
export interface ParsedLintConfig {
  readonly config: LintConfig;
  /** A sentence for each part that is left out; see `readLintConfig`. */
  readonly problems: readonly Message[];
}

/** Reads the settings below `staffward.lint`. Never throws, whatever `value` is. */
export function parseLintConfig(value: unknown): ParsedLintConfig {
  const { config, problems } = readLintConfig(value);
  return { config, problems: problems.map(({ message }) => message) };
}
