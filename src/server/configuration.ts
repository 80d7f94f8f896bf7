import {
  type Connection,
  MessageType,
  ShowMessageNotification,
  type TextDocuments,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { formatMessage } from '../base/message.ts';
import { lowerOnly, mergeLintConfig } from '../lint/config/mergeLintConfig.ts';
import type { LintConfig } from '../lint/lintConfig.ts';
import { parseLintConfig } from '../lint/parseLintConfig.ts';
import { LINT_SECTION, type LintSettings } from '../protocol/lsp.ts';
import type { ClientSupport } from './clientSupport.ts';
import { createStaffwardFiles } from './staffwardFiles.ts';
import { tell } from './tell.ts';
import type { Folder, WorkspaceFolders } from './workspaceFolders.ts';

/** What applies to the documents of one folder. */
export interface ResourceConfig {
  readonly lint: LintConfig;
  readonly codeLens: boolean;
}

/** The configuration of every document. */
export interface Configuration {
  /** What applies to a document; the same object until it changes. */
  of(uri: string): Promise<ResourceConfig>;
  /** Settings, files or folders may have changed: everything is asked for again. */
  reset(): void;
  onDidChange(listener: () => void): void;
}

/** What configuration is read from. */
export interface ConfigurationOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly folders: WorkspaceFolders;
  readonly client: ClientSupport;
}

/** Settings over `.staffward.yml` over the defaults, once a workspace folder. */
export function createConfiguration(options: ConfigurationOptions): Configuration {
  const { connection, client, documents, folders } = options;
  const cached = new Map<string, Promise<ResourceConfig>>();
  const listeners: (() => void)[] = [];
  const warned = new Set<string>();
  /** From a client that sends its settings instead of answering. */
  let sent: LintSettings = {};

  function warnOnce(text: string): void {
    if (warned.has(text)) return;
    warned.add(text);
    // Not the request of the same name: it fails, and takes the server with it, when the client knows no such request.
    tell(
      connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: text }),
    );
  }
  const files = createStaffwardFiles({ ...options, warnOnce });

  async function askSettings(scopeUri: string | undefined): Promise<LintSettings> {
    if (!client.configuration) return sent;
    const item = { section: LINT_SECTION, ...(scopeUri === undefined ? {} : { scopeUri }) };
    const answer: unknown = await connection.workspace.getConfiguration(item).catch(() => null);
    return isRecord(answer) ? answer : {};
  }

  async function load(folder: Folder | null): Promise<ResourceConfig> {
    const { codeLens, trusted, ...rest } = await askSettings(folder?.uri);
    const settings = parseLintConfig(rest);
    for (const problem of settings.problems) warnOnce(`${LINT_SECTION}: ${formatMessage(problem)}`);
    const file = folder && (await files.read(folder));
    return { lint: combined(settings.config, file, trusted !== false), codeLens: codeLens !== false };
  }

  function reset(): void {
    cached.clear();
    for (const listener of listeners) listener();
  }
  connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
    const staffward = isRecord(settings) ? settings.staffward : null;
    const lint = isRecord(staffward) ? staffward.lint : null;
    if (isRecord(lint)) sent = lint;
    reset();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => files.isOne(uri))) reset();
  });
  documents.onDidSave(({ document }) => {
    if (files.isOne(document.uri)) reset();
  });
  documents.onDidClose(({ document }) => {
    if (files.isOne(document.uri)) reset();
  });
  return {
    of(uri) {
      const folder = folders.of(uri);
      const key = folder?.uri ?? '';
      const known = cached.get(key) ?? load(folder);
      cached.set(key, known);
      return known;
    },
    reset,
    onDidChange: (listener) => void listeners.push(listener),
  };
}

/** Settings over the file; the file of an untrusted workspace can only lower severities. */
function combined(settings: LintConfig, file: LintConfig | null, isTrusted: boolean): LintConfig {
  if (!file) return settings;
  return isTrusted ? mergeLintConfig(file, settings) : lowerOnly(settings, file);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
