import type { ClientCapabilities } from 'vscode-languageserver/node';

/** What the client at the other end can do, as far as it matters here. */
export interface ClientSupport {
  /** Asks for diagnostics itself; without it they are sent after every change. */
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshCodeLenses: boolean;
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Can be asked to tell of changed settings. */
  readonly watchSettings: boolean;
  /** Can be asked to tell of changed files. */
  readonly watchFiles: boolean;
  readonly workspaceFolders: boolean;
  /** Shows a link to a rule's page beside a diagnostic. */
  readonly codeDescription: boolean;
  /** Takes edits of a certain version of a document. */
  readonly documentChanges: boolean;
  /** Takes edits with a place to go on typing. */
  readonly snippetEdits: boolean;
}

/** Reads the client's capabilities; what it does not mention it cannot do. */
export function clientSupport({ textDocument, workspace }: ClientCapabilities): ClientSupport {
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshCodeLenses: workspace?.codeLens?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    watchSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    codeDescription:
      textDocument?.diagnostic?.codeDescriptionSupport === true ||
      textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
  };
}
