import type { CliIo } from './io.ts';

/** What a sub-command's module gives. */
export interface CommandModule {
  readonly help: string;
  /** Takes the arguments after the command's name, resolves to the exit code. */
  readonly run: (args: readonly string[], io: CliIo) => Promise<number>;
}
