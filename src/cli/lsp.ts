import { once } from 'node:events';
import type { CliIo } from './io.ts';
import { parseOptions, usageError } from './options.ts';

/** What `staffward lsp --help` prints. */
export const LSP_HELP = `Starts the language server that says, while you write, what a design doc does not say.

Usage: staffward lsp --stdio

  --stdio   talk over standard input and output, as editors do

docs/editors.md shows how Neovim, Helix, Zed and Emacs start it.
`;

/** `--clientProcessId` is what VS Code's client library adds; the server reads it by itself. */
const OPTIONS = { stdio: { type: 'boolean' }, clientProcessId: { type: 'string' } } as const;

/** Runs `staffward lsp`, until its client ends it. */
export async function runLsp(args: readonly string[], io: CliIo): Promise<number> {
  const { stdio } = parseOptions(args, OPTIONS, 'lsp');
  if (!stdio)
    throw usageError('The language server talks over standard input and output only: --stdio.', 'lsp');
  const { startServer } = await import('../server/startServer.ts');
  startServer();
  if (!io.signal.aborted) await once(io.signal, 'abort');
  return 130;
}
