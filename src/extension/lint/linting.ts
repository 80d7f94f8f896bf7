import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import type { LintCommandId } from '../commands/commandIds.ts';
import type { Host } from '../host.ts';
import { reporting } from '../reportError.ts';
import { createLanguageClient } from './languageClient.ts';
import { createLintAll } from './lintAll.ts';
import { createLintStatus } from './lintStatus.ts';
import { listSuppressed } from './listSuppressed.ts';
import { followReading } from './readings.ts';
import { createRestartPolicy } from './restartPolicy.ts';

/** The linter of design docs as the editor has it. */
export interface Linting {
  /** Starts the language server. Never rejects: the user is told what went wrong. */
  start(): Promise<void>;
  /** Runs a command, with the server started first. Never rejects. */
  run(id: LintCommandId): Promise<void>;
}

/** Makes what is needed from the first Markdown document on. */
export function createLinting({ config, context, log }: Pick<Host, 'config' | 'context' | 'log'>): Linting {
  const findings = vscode.languages.createDiagnosticCollection('staffward');
  const status = createLintStatus();
  const restarts = createRestartPolicy(Date.now);
  const serverModule = vscode.Uri.joinPath(context.extensionUri, 'dist/server.js').fsPath;
  const client = createLanguageClient({ serverModule, config, log, findings, status, restarts });
  const lintAll = createLintAll({ client, findings });
  context.subscriptions.push(
    findings,
    status,
    lintAll,
    client,
    followReading({ client, status, log }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => {
      // Trust is part of what the server asks for as settings.
      if (client.isRunning())
        void client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    }),
  );

  async function restart(): Promise<void> {
    restarts.forgive();
    if (client.state === State.Running) await client.stop().catch((error) => log.warn(error));
    await client.start();
  }

  const handlers: Readonly<Record<LintCommandId, () => Promise<void>>> = {
    'staffward.lintAllDesignDocs': lintAll.run,
    'staffward.listSuppressedFindings': () => listSuppressed(client),
    'staffward.restartLanguageServer': restart,
  };
  return {
    start: () => reporting(log, () => client.start()),
    run: (id) =>
      reporting(log, async () => {
        if (id !== 'staffward.restartLanguageServer') await client.start();
        await handlers[id]();
      }),
  };
}
