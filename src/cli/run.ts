import { UserError } from '../base/userError.ts';
import { HISTORY_HELP, runHistory } from './history.ts';
import { type CliIo, printUserError } from './io.ts';
import { LOG_HELP, runLog } from './log.ts';
import { runSuggest, SUGGEST_HELP } from './suggest.ts';

/** One sub-command: takes the arguments after its name, resolves to the exit code. */
interface Command {
  readonly summary: string;
  readonly help: string;
  readonly run: (args: readonly string[], io: CliIo) => Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  suggest: { summary: 'what is worth a line in your brag document', help: SUGGEST_HELP, run: runSuggest },
  log: { summary: 'add an entry to your brag document', help: LOG_HELP, run: runLog },
  history: {
    summary: 'each commit with its pull requests and your part in it',
    help: HISTORY_HELP,
    run: runHistory,
  },
};

const HELP = `Turns the work you do into evidence for your next review.

Usage: staffward COMMAND [OPTION ...]

Commands:
${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`)
  .join('\n')}

staffward COMMAND --help says more. Exit codes: 0 done, 2 wrong usage or an error.
`;

/** Runs the command line; resolves to the exit code: 0 done, 2 usage or I/O error. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? io.stderr : io.stdout).write(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    io.stderr.write(
      `There is no command ${JSON.stringify(name)}. Commands: ${Object.keys(COMMANDS).join(', ')}.\n`,
    );
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.stdout.write(command.help);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (io.signal.aborted) return 130;
    if (!(error instanceof UserError)) throw error;
    printUserError(error, io);
    return 2;
  }
}
