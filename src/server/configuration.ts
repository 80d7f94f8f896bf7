import type { Connection, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { formatMessage } from '../base/message.ts';
import type { LintConfig } from '../lint/lintConfig.ts';
import { parseLintConfig } from '../lint/parseLintConfig.ts';
import { LINT_SECTION, type LintSettings } from '../protocol/lsp.ts';
import type { ClientSupport } from './clientSupport.ts';
import { createStaffwardFiles } from './staffwardFiles.ts';
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
  const { connection, client, folders } = options;
  const cached = new Map<string, Promise<ResourceConfig>>();
  const listeners: (() => void)[] = [];
  const warned = new Set<string>();
  /** From a client that sends its settings instead of answering. */
  let sent: LintSettings = {};

  function warnOnce(text: string): void {
    if (warned.has(text)) return;
    warned.add(text);
    connection.window.showWarningMessage(text);
  }
  const files = createStaffwardFiles({ ...options, warnOnce });

  async function askSettings(scopeUri: string | undefined): Promise<LintSettings> {
    if (!client.configuration) return sent;
    const item = { section: LINT_SECTION, ...(scopeUri === undefined ? {} : { scopeUri }) };
    const answer: unknown = await connection.workspace.getConfiguration(item).catch(() => null);
    return isRecord(answer) ? answer : {};
  }

  async function load(folder: Folder | null): Promise<ResourceConfig> {
    const { codeLens, trusted, ...settings } = await askSettings(folder?.uri);
    const parsed = parseLintConfig(settings);
    for (const problem of parsed.problems) warnOnce(`staffward.lint: ${formatMessage(problem)}`);
    return { lint: parsed.config, codeLens: codeLens !== false };
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
