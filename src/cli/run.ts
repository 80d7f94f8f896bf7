import { UserError } from '../base/userError.ts';
import type { CommandModule } from './command.ts';
import { type CliIo, printUserError } from './io.ts';

interface Command {
  readonly summary: string;
  /** A command is loaded when it is asked for. */
  readonly load: () => Promise<CommandModule>;
}

const journalCommands = async () => (await import('./journalCommands.ts')).JOURNAL_COMMANDS;

const COMMANDS: Readonly<Record<string, Command>> = {
  suggest: {
    summary: 'what is worth a line in your brag document',
    load: async () => (await journalCommands()).suggest,
  },
  log: {
    summary: 'add an entry to your brag document',
    load: async () => (await journalCommands()).log,
  },
  history: {
    summary: 'each commit with its pull requests and your part in it',
    load: async () => (await journalCommands()).history,
  },
  summary: {
    summary: 'what came of a week or a review period, ready to send',
    load: async () => (await journalCommands()).summary,
  },
  report: {
    summary: 'the picture of a period: weeks, glue work, projects, and what is missing',
    load: async () => (await journalCommands()).report,
  },
  fetch: {
    summary: 'ask GitHub, GitLab or Gitea for your pull requests and reviews',
    load: () => import('./fetch.ts').then(({ FETCH_HELP: help, runFetch: run }) => ({ help, run })),
  },
  lint: {
    summary: 'what a design doc does not say',
    load: () => import('./lint.ts').then(({ LINT_HELP: help, runLint: run }) => ({ help, run })),
  },
  lsp: {
    summary: 'the language server, for editors',
    load: () => import('./lsp.ts').then(({ LSP_HELP: help, runLsp: run }) => ({ help, run })),
  },
  mcp: {
    summary: 'your journal for agents, over the Model Context Protocol',
    load: () => import('./mcp.ts').then(({ MCP_HELP: help, runMcp: run }) => ({ help, run })),
  },
};

const HELP = `Turns the work you do into evidence for your next review.

Usage: staffward COMMAND [OPTION ...]

Commands:
${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`)
  .join('\n')}

staffward COMMAND --help says more. Exit codes: 0 done, 1 findings, 2 wrong usage or an error.
`;

/** Runs the command line; resolves to the exit code: 0 done, 1 findings, 2 usage or I/O error, 130 ended by Ctrl+C. */
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
  const { help, run } = await command.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    io.stdout.write(help);
    return 0;
  }
  try {
    return await run(rest, io);
  } catch (error) {
    if (io.signal.aborted) return 130;
    if (!(error instanceof UserError)) throw error;
    printUserError(error, io);
    return 2;
  }
}
