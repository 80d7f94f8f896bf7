import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import {
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type LanguageClient,
  WorkDoneProgress,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageclient/node';

/** What linting everything needs. */
export interface LintAllOptions {
  readonly client: LanguageClient;
  /** Shared with the findings of open documents, so that no finding is listed twice. */
  readonly findings: vscode.DiagnosticCollection;
}

/** “Lint All Design Docs”. */
export interface LintAll extends vscode.Disposable {
  /** Lints every Markdown file of the workspace, with progress, and shows the Problems view. */
  run(): Promise<void>;
}

/**
 * Keeps what it lists true: a listed file is linted again when it changes or its editor is closed. Before the first
 * run it does nothing.
 */
export function createLintAll({ client, findings }: LintAllOptions): LintAll {
  const listed = new Set<string>();
  const listeners: vscode.Disposable[] = [];

  /** The findings of a document in an editor come and go with what is typed there. */
  const isShown = (uri: vscode.Uri) => client.visibleDocuments.isVisible(uri);

  async function take({ items }: Pick<WorkspaceDiagnosticReport, 'items'>): Promise<void> {
    for (const item of items) {
      if (item.kind !== DocumentDiagnosticReportKind.Full) continue;
      const uri = client.protocol2CodeConverter.asUri(item.uri);
      listed.add(uri.toString());
      const diagnostics = await client.protocol2CodeConverter.asDiagnostics(item.items);
      if (!isShown(uri)) findings.set(uri, diagnostics);
    }
  }

  async function lintAgain(uri: vscode.Uri): Promise<void> {
    if (isShown(uri) || !client.isRunning()) return;
    const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
    const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    if (report.kind === DocumentDiagnosticReportKind.Full) {
      await take({ items: [{ ...report, uri: textDocument.uri, version: null }] });
    }
  }

  function follow(): void {
    if (listeners.length > 0) return;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.{md,markdown,mdown,mkd}');
    const changed = (uri: vscode.Uri) => void lintAgain(uri).catch(() => findings.delete(uri));
    listeners.push(
      watcher,
      watcher.onDidCreate(changed),
      watcher.onDidChange(changed),
      watcher.onDidDelete((uri) => findings.delete(uri)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        for (const { input } of closed) {
          if (input instanceof vscode.TabInputText && listed.has(input.uri.toString())) changed(input.uri);
        }
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('staffward.lint')) forget();
      }),
    );
  }

  /** Under another configuration what is listed may be wrong. */
  function forget(): void {
    for (const text of listed) {
      const uri = vscode.Uri.parse(text, true);
      if (!isShown(uri)) findings.delete(uri);
    }
    listed.clear();
  }

  async function request(
    progress: vscode.Progress<{ message?: string; increment?: number }>,
    token: vscode.CancellationToken,
  ): Promise<void> {
    const workDoneToken = randomUUID();
    const partialResultToken = randomUUID();
    let shown = 0;
    const listening = [
      client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
        if (value.kind !== 'report') return;
        const { message, percentage = shown } = value;
        progress.report({ ...(message ? { message } : {}), increment: percentage - shown });
        shown = percentage;
      }),
      client.onProgress(
        WorkspaceDiagnosticRequest.partialResult,
        partialResultToken,
        (part) => void take(part),
      ),
    ];
    try {
      const params = { previousResultIds: [], workDoneToken, partialResultToken };
      await take(await client.sendRequest(WorkspaceDiagnosticRequest.type, params, token));
    } catch (error) {
      if (!token.isCancellationRequested) throw error;
    } finally {
      for (const listener of listening) listener.dispose();
    }
  }

  return {
    async run() {
      forget();
      follow();
      const location = vscode.ProgressLocation.Notification;
      const title = vscode.l10n.t('Linting design docs');
      await vscode.window.withProgress({ location, title, cancellable: true }, request);
      const found = [...findings].reduce((sum, [, diagnostics]) => sum + diagnostics.length, 0);
      if (found > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
      else
        void vscode.window.showInformationMessage(
          vscode.l10n.t('No findings in the design docs of this workspace.'),
        );
    },
    dispose: () => vscode.Disposable.from(...listeners).dispose(),
  };
}
