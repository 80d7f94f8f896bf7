import { Temporal } from 'temporal-polyfill';
import { type Connection, createConnection } from 'vscode-languageserver/node';
import { createRulePages } from '../adapters/files/rulePages.ts';
import { lintDocument } from '../lint/lintDocument.ts';
import { createServer } from './createServer.ts';

/** What a server talks through when not through what its command line names. */
export interface ServerStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Starts the language server on `streams`, or on what the command line of this process names (`--stdio`,
 * `--node-ipc`). It ends the process when its client tells it to, or has gone.
 */
export function startServer(streams?: ServerStreams): void {
  const connection: Connection = streams
    ? createConnection(streams.input, streams.output)
    : createConnection();
  createServer({
    connection,
    lint: lintDocument,
    today: () => Temporal.Now.plainDateISO().toString(),
    rulePage: createRulePages(),
  });
  connection.listen();
}
