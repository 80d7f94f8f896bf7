import { setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';
import {
  CloseAction,
  DiagnosticCollectionSource,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import { type InitializationOptions, LINT_SECTION } from '../../protocol/lsp.ts';
import type { Config } from '../config.ts';
import { SYNCED_DOCUMENTS } from './lintedDocuments.ts';
import type { LintStatus } from './lintStatus.ts';
import type { RestartPolicy } from './restartPolicy.ts';

/** What a client needs. */
export interface LanguageClientParts {
  /** Absolute path of the server's bundle. */
  readonly serverModule: string;
  readonly config: Config;
  readonly log: vscode.LogOutputChannel;
  /** Where the findings of open documents go. */
  readonly findings: vscode.DiagnosticCollection;
  readonly status: LintStatus;
  readonly restarts: RestartPolicy;
}

/** A client of the language server, which runs in a process of its own. Not started yet. */
export function createLanguageClient(parts: LanguageClientParts): LanguageClient {
  const { config, findings, log, status } = parts;
  let wasAnnounced = false;
  const initializationOptions: InitializationOptions = { lintsWorkspaceOnRequest: true };
  const client = new LanguageClient(
    'staffward',
    'Staffward',
    { module: parts.serverModule, transport: TransportKind.ipc },
    {
      documentSelector: SYNCED_DOCUMENTS,
      // Of tabs that VS Code has not loaded, the client would match names by a library that the bundle leaves out.
      diagnosticPullOptions: {
        onChange: true,
        onSave: false,
        match: (_selector, resource) => resource.path.endsWith('/.staffward.yml'),
      },
      initializationOptions,
      outputChannel: log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      diagnosticCollectionProvider: {
        create: (name, source) =>
          source === DiagnosticCollectionSource.pull
            ? findings
            : vscode.languages.createDiagnosticCollection(name),
        dispose: (collection) => (collection === findings ? findings.clear() : collection.dispose()),
      },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          if (!wasAnnounced) announceCrash(log);
          wasAnnounced = true;
          return afterCrash(parts);
        },
      },
      initializationFailedHandler: () => false,
      middleware: {
        workspace: {
          // Settings are read in one place, and the server cannot know whether the workspace is trusted.
          configuration: async ({ items }, token, next) => {
            const others = await next(
              { items: items.filter(({ section }) => section !== LINT_SECTION) },
              token,
            );
            const rest = Array.isArray(others) ? others : [];
            return items.map(({ section, scopeUri }) =>
              section === LINT_SECTION
                ? { ...config.lint(scopeUri === undefined ? undefined : vscode.Uri.parse(scopeUri)) }
                : rest.shift(),
            );
          },
        },
      },
    },
  );
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) status.show('running');
    if (newState === State.Stopped || newState === State.StartFailed) status.show('stopped');
  });
  return client;
}

/** Told once: further crashes change the status item only. */
function announceCrash(log: vscode.LogOutputChannel): void {
  const showLog = vscode.l10n.t('Show Log');
  void vscode.window
    .showWarningMessage(
      vscode.l10n.t(
        "Staffward's language server crashed. It starts again by itself, unless it keeps crashing.",
      ),
      showLog,
    )
    .then((choice) => {
      if (choice === showLog) log.show();
    });
}

/** Called when the server has ended without being told to. */
async function afterCrash({ log, restarts, status }: LanguageClientParts) {
  const wait = restarts.delayAfterCrash();
  if (wait === null) {
    log.error('The language server has crashed too often and is not started again.');
    status.show('stopped');
    return { action: CloseAction.DoNotRestart, handled: true };
  }
  log.warn(`The language server has crashed. It starts again in ${wait} ms.`);
  status.show('restarting');
  await delay(wait);
  return { action: CloseAction.Restart, handled: true };
}
