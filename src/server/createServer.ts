import {
  CodeActionKind,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { STAFFWARD_FILE } from '../lint/lintConfig.ts';
import type { LintRequest } from '../lint/lintDocument.ts';
import type { LintResult } from '../lint/lintResult.ts';
import { type InitializationOptions, LINT_SECTION } from '../protocol/lsp.ts';
import { type ClientSupport, clientSupport } from './clientSupport.ts';
import { answerCodeActions, FIX_ALL } from './codeActions.ts';
import { createConfiguration } from './configuration.ts';
import { answerPulls, pushDiagnostics } from './diagnostics.ts';
import { createDocumentLinter } from './documentLinter.ts';
import type { RulePage } from './findingReport.ts';
import { answerHelp } from './help.ts';
import { tell } from './tell.ts';
import { createWorkspaceFolders } from './workspaceFolders.ts';
import { createWorkspaceLinter } from './workspaceLinter.ts';
import { answerWorkspaceRequests } from './workspaceRequests.ts';

/** What a server is made of. */
export interface ServerOptions {
  readonly connection: Connection;
  lint(request: LintRequest): LintResult;
  /** ISO date. */
  today(): string;
  readonly rulePage: RulePage;
}

/** Registers every handler on a connection that does not listen yet. */
export function createServer(options: ServerOptions): void {
  let wasInitialized = false;
  options.connection.onInitialize((params) => {
    if (wasInitialized)
      return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    wasInitialized = true;
    return initialize(options, params);
  });
}

/** Everything else waits for what the client can do. */
function initialize({ connection, lint, today, rulePage }: ServerOptions, params: InitializeParams) {
  const client = clientSupport(params.capabilities);
  const folders = createWorkspaceFolders(params);
  const documents = new TextDocuments(TextDocument);
  const configuration = createConfiguration({ connection, documents, folders, client });
  const logError = (error: unknown) => connection.console.error(String(error));
  const linter = createDocumentLinter({ folders, configuration, lint, today, logError });
  const page: RulePage = client.codeDescription ? rulePage : () => null;
  const workspace = createWorkspaceLinter({ documents, folders, linter, rulePage: page });
  const reporting = { connection, documents, linter, workspace, rulePage: page };
  const refreshFindings = client.pullDiagnostics
    ? answerPulls(reporting, { refreshes: client.refreshDiagnostics })
    : pushDiagnostics(reporting);

  configuration.onDidChange(() => {
    refreshFindings();
    if (client.refreshCodeLenses) tell(connection.sendRequest(CodeLensRefreshRequest.type));
  });
  documents.onDidClose(({ document }) => linter.forget(document.uri));
  answerWorkspaceRequests(connection, workspace);
  answerCodeActions({ connection, documents, linter, rulePage: page, client });
  answerHelp({ connection, documents, linter });
  connection.onInitialized(() => {
    watch(connection, client);
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        folders.change(event);
        configuration.reset();
      });
    }
  });
  documents.listen(connection);
  return resultFor(params);
}

/** Asks to be told of changed settings and of changed `.staffward.yml` files. */
function watch({ client: remote }: Connection, client: ClientSupport): void {
  if (client.watchSettings) {
    tell(remote.register(DidChangeConfigurationNotification.type, { section: LINT_SECTION }));
  }
  if (client.watchFiles) {
    const watchers = [{ globPattern: `**/${STAFFWARD_FILE}` }];
    tell(remote.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }
}

function resultFor({ initializationOptions }: InitializeParams): InitializeResult {
  const { lintsWorkspaceOnRequest = false }: InitializationOptions = initializationOptions ?? {};
  return {
    serverInfo: { name: 'Staffward' },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      diagnosticProvider: {
        identifier: 'staffward',
        interFileDependencies: false,
        workspaceDiagnostics: !lintsWorkspaceOnRequest,
        workDoneProgress: true,
      },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
      completionProvider: { triggerCharacters: ['#', ' ', ':'] },
      hoverProvider: true,
      codeLensProvider: {},
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
