import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type LogMessageParams,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShowMessageNotification,
  type ShowMessageParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { projectNode, projectRoot } from '../../../scripts/setup/paths.mjs';

/** What a test's client is like. */
export interface TestClientOptions {
  /** Absolute paths of the workspace's folders. */
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  /** What it answers when the server asks for the section `staffward.lint`. */
  readonly settings?: unknown;
  readonly initializationOptions?: unknown;
  /** Whether it answers none of the server's requests. */
  readonly refuses?: boolean;
  /** The program to start, relative to the project; the server's own unless set. */
  readonly program?: string;
  /** What its command line says before `--stdio`; nothing unless set. */
  readonly args?: readonly string[];
}

/** A client that can do all that the server makes use of. */
export const ABLE_CLIENT: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  textDocument: {
    diagnostic: { codeDescriptionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
  window: { workDoneProgress: true },
};

/** A client, and the server that it has started from source in a process of its own, over its standard streams. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  readonly messages: readonly ShowMessageParams[];
  readonly logged: readonly LogMessageParams[];
  readonly registered: ReadonlySet<string>;
  /** Diagnostics that came unasked, the newest for each document. */
  readonly published: ReadonlyMap<string, PublishDiagnosticsParams>;
  /** What it answers from now on; tells the server. */
  changeSettings(settings: unknown): Promise<void>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** Sends edits; each refers to the text after the one before it. */
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  /** Asks for the findings of a document. */
  pull(uri: string): Promise<readonly Diagnostic[]>;
  codeActions(uri: string, range: Range, only?: string[]): Promise<readonly CodeAction[]>;
  /** Resolves when the server has asked for all diagnostics to be pulled again, counted from the last time. */
  refreshed(): Promise<void>;
  /** Resolves with what is sent unasked next for a document that fulfils the condition. */
  publishedFor(
    uri: string,
    condition?: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<PublishDiagnosticsParams>;
  /** Shuts the server down as a client should. @returns its exit code */
  stop(): Promise<number | null>;
}

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a server and initializes it. */
export async function startTestClient(options: TestClientOptions = {}): Promise<TestClient> {
  const { program = 'src/server/main.ts', args = [] } = options;
  const child = spawn(projectNode, [join(projectRoot, program), ...args, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  running.add(child);
  const exited = once(child, 'exit').then(([code]: (number | null)[]) => {
    running.delete(child);
    return code ?? null;
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let settings: unknown = options.settings ?? null;
  const messages: ShowMessageParams[] = [];
  const logged: LogMessageParams[] = [];
  const registered = new Set<string>();
  const published = new Map<string, PublishDiagnosticsParams>();
  const publishListeners = new Set<() => void>();
  const refreshes = createCounter();
  if (!options.refuses) {
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ section }) => (section === 'staffward.lint' ? (settings ?? null) : null)),
    );
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { method } of registrations) registered.add(method);
    });
    connection.onRequest(DiagnosticRefreshRequest.type, refreshes.count);
  }
  connection.onNotification(ShowMessageNotification.type, (params) => void messages.push(params));
  connection.onNotification(LogMessageNotification.type, (params) => void logged.push(params));
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.set(params.uri, params);
    for (const listener of publishListeners) listener();
  });
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: options.capabilities ?? ABLE_CLIENT,
    initializationOptions: options.initializationOptions,
    workspaceFolders: (options.folders ?? []).map((path) => ({ uri: uriOf(path), name: path })),
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    process: child,
    initialized,
    messages,
    logged,
    registered,
    published,
    async changeSettings(changed) {
      settings = changed;
      await connection.sendNotification('workspace/didChangeConfiguration', {
        settings: { staffward: { lint: changed } },
      });
    },
    open: (uri, text, languageId = 'markdown') =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (uri, version, contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    async pull(uri) {
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      if (report.kind !== 'full') throw new Error('Nothing can be unchanged that was not known.');
      return report.items;
    },
    async codeActions(uri, range, only) {
      const actions = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...(only ? { only } : {}) },
      });
      return (actions ?? []).filter(
        (action): action is CodeAction => !('command' in action && !('edit' in action)),
      );
    },
    refreshed: refreshes.next,
    publishedFor(uri, condition = () => true) {
      return new Promise((resolve) => {
        const look = () => {
          const params = published.get(uri);
          if (!params || !condition(params)) return;
          publishListeners.delete(look);
          resolve(params);
        };
        publishListeners.add(look);
        look();
      });
    },
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      const code = await exited;
      connection.dispose();
      return code;
    },
  };
}

/** The address of a file as most clients write it. */
export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** Counts events, and lets one wait for the first that has not been waited for. */
function createCounter(): { count(): void; next(): Promise<void> } {
  let unseen = 0;
  let waiting: (() => void) | undefined;
  return {
    count() {
      unseen += 1;
      waiting?.();
    },
    async next() {
      if (unseen === 0) {
        await new Promise<void>((resolve) => {
          waiting = resolve;
        });
      }
      waiting = undefined;
      unseen -= 1;
    },
  };
}
