import {
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentLinter } from './documentLinter.ts';
import { diagnosticsOf, type RulePage, resultIdOf } from './findingReport.ts';
import { tell } from './tell.ts';
import type { WorkspaceLinter } from './workspaceLinter.ts';

/** How long to wait for the next keystroke before findings are sent unasked. */
const QUIET_MS = 30;

/** What both ways of reporting need. */
export interface DiagnosticsOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly linter: DocumentLinter;
  readonly workspace: WorkspaceLinter;
  readonly rulePage: RulePage;
}

/** Reports the findings of all open documents again. */
export type Refresh = () => void;

/** Answers a client that asks for diagnostics. */
export function answerPulls(options: DiagnosticsOptions, { refreshes }: { refreshes: boolean }): Refresh {
  const { connection, documents, linter, workspace, rulePage } = options;
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const document = documents.get(textDocument.uri);
    const items = document
      ? diagnosticsOf(await linter.lint(document), rulePage)
      : ((await workspace.lintFile(textDocument.uri))?.diagnostics ?? []);
    if (token.isCancellationRequested) return cancelled();
    return report(items, previousResultId);
  });
  return () => {
    if (refreshes) tell(connection.languages.diagnostics.refresh());
  };
}

function report(
  items: ReturnType<typeof diagnosticsOf>,
  previousResultId: string | undefined,
): DocumentDiagnosticReport {
  const resultId = resultIdOf(items);
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** What a request is answered with that its client no longer wants answered. */
export function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}

/** Sends diagnostics to a client that does not ask for them: after each pause in typing. */
export function pushDiagnostics({ connection, documents, linter, rulePage }: DiagnosticsOptions): Refresh {
  const waiting = new Map<string, NodeJS.Timeout>();
  const push = async (uri: string) => {
    waiting.delete(uri);
    const document = documents.get(uri);
    if (!document) return;
    const diagnostics = diagnosticsOf(await linter.lint(document), rulePage);
    await connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  };
  const schedule = (uri: string) => {
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => tell(push(uri)), QUIET_MS),
    );
  };
  documents.onDidChangeContent(({ document }) => schedule(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    tell(connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  return () => {
    for (const uri of documents.keys()) schedule(uri);
  };
}
