import * as vscode from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { READING_REQUEST, type Reading, type ReadingParams } from '../../protocol/lsp.ts';
import { LINTED_DOCUMENTS } from './lintedDocuments.ts';
import type { LintStatus } from './lintStatus.ts';

/** A pause in typing after which it is worth asking again. */
const QUIET_MS = 500;

/** What following needs. */
export interface ReadingOptions {
  readonly client: LanguageClient;
  readonly status: LintStatus;
  readonly log: vscode.LogOutputChannel;
}

/** Keeps the status item in step with what the server takes the document in the active editor for. */
export function followReading({ client, status, log }: ReadingOptions): vscode.Disposable {
  let timer: NodeJS.Timeout | undefined;

  async function ask(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !client.isRunning() || vscode.languages.match(LINTED_DOCUMENTS, document) === 0) return;
    const params: ReadingParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    const reading = await client.sendRequest<Reading | null>(READING_REQUEST, params);
    if (vscode.window.activeTextEditor?.document === document) status.showReading(reading);
  }
  const askLater = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => ask().catch((error) => log.debug(String(error))), wait);
  };
  const listeners = [
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) askLater(0);
    }),
    vscode.window.onDidChangeActiveTextEditor(() => askLater(0)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) askLater(QUIET_MS);
    }),
  ];
  return {
    dispose() {
      clearTimeout(timer);
      vscode.Disposable.from(...listeners).dispose();
    },
  };
}
