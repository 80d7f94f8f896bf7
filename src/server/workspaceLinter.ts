import { stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Diagnostic, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findMarkdownFiles } from '../adapters/files/findMarkdownFiles.ts';
import { readRegularFile } from '../adapters/files/readRegularFile.ts';
import type { SuppressedFinding } from '../protocol/lsp.ts';
import { type DocumentLinter, type LintedDocument, MAXIMUM_LENGTH } from './documentLinter.ts';
import { diagnosticsOf, type RulePage, suppressedIn } from './findingReport.ts';
import { comparable, type WorkspaceFolders } from './workspaceFolders.ts';

/** What linting files that are not open needs. */
export interface WorkspaceLinterOptions {
  readonly documents: TextDocuments<TextDocument>;
  readonly folders: WorkspaceFolders;
  readonly linter: DocumentLinter;
  readonly rulePage: RulePage;
}

/** What was found in one file. */
export interface FileReport {
  /** As the client writes it when the file is open. */
  readonly uri: string;
  /** Of the open document; `null` when the file was read from disk. */
  readonly version: number | null;
  readonly diagnostics: Diagnostic[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** How far a run over the workspace has come. */
export interface RunProgress {
  readonly done: number;
  readonly total: number;
}

/** Lints files on demand; nothing here happens by itself. */
export interface WorkspaceLinter {
  /** Lints one file on disk; `null` when there is none that can be read. */
  lintFile(uri: string): Promise<FileReport | null>;
  /** Lints every Markdown file of the workspace's folders, an open one as it stands in its editor. */
  lintAll(signal: AbortSignal, onProgress: (progress: RunProgress) => void): AsyncGenerator<FileReport>;
}

interface Remembered {
  /** Time and size of the file, by which a change is noticed. */
  readonly stamp: string;
  /** The configuration that applied; another object means another configuration. */
  readonly config: unknown;
  readonly report: FileReport;
}

/** A linter of files that reads again only what has changed since. */
export function createWorkspaceLinter(options: WorkspaceLinterOptions): WorkspaceLinter {
  const { documents, folders, linter, rulePage } = options;
  const known = new Map<string, Remembered>();

  function reportOf(document: TextDocument, linted: LintedDocument | null, version: number | null) {
    const diagnostics = diagnosticsOf(linted, rulePage);
    return { uri: document.uri, version, diagnostics, suppressed: suppressedIn(linted) };
  }

  async function lintPath(path: string): Promise<FileReport | null> {
    const uri = pathToFileURL(path).href;
    const stats = await stat(path).catch(() => null);
    if (!stats?.isFile() || stats.size > MAXIMUM_LENGTH) return null;
    const stamp = `${stats.mtimeMs} ${stats.size}`;
    const config = await linter.configOf(uri);
    const before = known.get(path);
    if (before?.stamp === stamp && before.config === config) return before.report;
    const bytes = await readRegularFile(path, MAXIMUM_LENGTH);
    if (!bytes) return null;
    const document = TextDocument.create(uri, 'markdown', 0, new TextDecoder().decode(bytes));
    const report = reportOf(document, await linter.lintOnce(document), null);
    known.set(path, { stamp, config, report });
    return report;
  }

  async function allPaths(signal: AbortSignal): Promise<ReadonlySet<string>> {
    const paths = new Set<string>();
    for (const { uri } of folders.all()) {
      const folder = pathOf(uri);
      if (folder === null) continue;
      for await (const path of findMarkdownFiles(folder, signal)) paths.add(path);
    }
    return paths;
  }

  return {
    async lintFile(uri) {
      const path = pathOf(uri);
      return path === null ? null : lintPath(path);
    },
    async *lintAll(signal, onProgress) {
      const open = new Map(documents.all().map((document) => [comparable(document.uri), document]));
      const paths = await allPaths(signal);
      let done = 0;
      for (const path of paths) {
        signal.throwIfAborted();
        const document = open.get(comparable(pathToFileURL(path).href));
        const report = document
          ? reportOf(document, await linter.lint(document), document.version)
          : await lintPath(path);
        if (report) yield report;
        done += 1;
        onProgress({ done, total: paths.size });
      }
      for (const path of known.keys()) if (!paths.has(path)) known.delete(path);
    },
  };
}

/** The path of a `file:` URI; `null` for all others, such as the files of a virtual workspace. */
function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}
