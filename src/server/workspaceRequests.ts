import {
  type CancellationToken,
  type Connection,
  DocumentDiagnosticReportKind,
  RequestType,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { SUPPRESSIONS_REQUEST, type SuppressedFinding, type SuppressionsParams } from '../protocol/lsp.ts';
import { cancelled } from './diagnostics.ts';
import { resultIdOf } from './findingReport.ts';
import { comparable } from './workspaceFolders.ts';
import type { FileReport, WorkspaceLinter } from './workspaceLinter.ts';

/** Reports are sent in parcels of this many files, so that the first arrive early and a client is not flooded. */
const PARCEL = 32;

/** Answers the requests that look at every file of the workspace. */
export function answerWorkspaceRequests(connection: Connection, workspace: WorkspaceLinter): void {
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, progress, partial) => {
    const previous = new Map(previousResultIds.map((each) => [comparable(each.uri), each]));
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    progress.begin('Linting design docs', 0, undefined, true);
    const ended = await untilCancelled(token, async (signal) => {
      const onProgress = ({ done, total }: { done: number; total: number }) =>
        progress.report(Math.floor((100 * done) / total), `${done} of ${total} files`);
      for await (const report of workspace.lintAll(signal, onProgress)) {
        const key = comparable(report.uri);
        const item = itemOf(report, previous.get(key)?.value);
        previous.delete(key);
        if (item) items.push(item);
        if (!partial || items.length < PARCEL) continue;
        partial.report({ items });
        items = [];
      }
    });
    progress.done();
    if (!ended) return cancelled();
    // What is no longer there has no findings.
    for (const { uri } of previous.values()) {
      items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    }
    return { items };
  });

  const suppressions = new RequestType<SuppressionsParams, SuppressedFinding[], void>(SUPPRESSIONS_REQUEST);
  connection.onRequest(suppressions, async (_params, token) => {
    const found: SuppressedFinding[] = [];
    const ended = await untilCancelled(token, async (signal) => {
      for await (const { suppressed } of workspace.lintAll(signal, () => {})) {
        for (const each of suppressed) found.push(each);
      }
    });
    return ended ? found : cancelled();
  });
}

/** `null` for a file without findings of which the client knows none either. */
function itemOf(
  { uri, version, diagnostics }: FileReport,
  previousResultId: string | undefined,
): WorkspaceDocumentDiagnosticReport | null {
  const resultId = resultIdOf(diagnostics);
  if (resultId === previousResultId) {
    return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId };
  }
  if (diagnostics.length === 0 && previousResultId === undefined) return null;
  return { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: diagnostics };
}

/** Runs `work` until it ends or the client cancels. @returns whether it ended by itself */
async function untilCancelled(
  token: CancellationToken,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<boolean> {
  const controller = new AbortController();
  const listener = token.onCancellationRequested(() => controller.abort());
  if (token.isCancellationRequested) controller.abort();
  try {
    await work(controller.signal);
    return true;
  } catch (error) {
    if (!controller.signal.aborted) throw error;
    return false;
  } finally {
    listener.dispose();
  }
}
