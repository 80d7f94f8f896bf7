import type { TextDocument } from 'vscode-languageserver-textdocument';
import { hasTooManyBlocks } from '../base/markdown/tooManyBlocks.ts';
import type { LintRequest } from '../lint/lintDocument.ts';
import type { LintMemory, LintResult } from '../lint/lintResult.ts';
import type { Configuration, ResourceConfig } from './configuration.ts';
import type { WorkspaceFolders } from './workspaceFolders.ts';

/** Longer documents are not linted: nobody reviews a design of five million characters. */
export const MAXIMUM_LENGTH = 5_000_000;

/** What linting needs. */
export interface LinterOptions {
  readonly folders: WorkspaceFolders;
  readonly configuration: Configuration;
  lint(request: LintRequest): LintResult;
  /** ISO date. */
  today(): string;
  logError(error: unknown): void;
}

/** A document as it was linted. Valid until the document changes, which happens between two messages only. */
export interface LintedDocument {
  readonly document: TextDocument;
  readonly config: ResourceConfig;
  readonly result: LintResult;
}

/** Lints documents, each version once. */
export interface DocumentLinter {
  /** Lints a document as it is now; `null` when it is too long, has too many blocks, or the linter failed. */
  lint(document: TextDocument): Promise<LintedDocument | null>;
  /** The same for a document that is not open: nothing is remembered. */
  lintOnce(document: TextDocument): Promise<LintedDocument | null>;
  /** The configuration that applies to a document; the same object until it changes. */
  configOf(uri: string): Promise<ResourceConfig>;
  /** Lets go of what is remembered of a closed document. */
  forget(uri: string): void;
}

interface Remembered {
  readonly version: number;
  readonly config: ResourceConfig;
  readonly today: string;
  readonly linted: LintedDocument | null;
  readonly memory: LintMemory | undefined;
}

/** A linter that remembers the newest version of every open document. */
export function createDocumentLinter(options: LinterOptions): DocumentLinter {
  const { folders, configuration } = options;
  const newest = new Map<string, Remembered>();
  const reported = new Set<string>();

  /** A rule that throws costs its document the findings and nobody else anything. */
  function tryLint(request: LintRequest): LintResult | null {
    try {
      return options.lint(request);
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (!reported.has(text)) options.logError(text);
      reported.add(text);
      return null;
    }
  }

  function lintNow(document: TextDocument, config: ResourceConfig, previous?: LintMemory) {
    const text = document.getText();
    if (text.length > MAXIMUM_LENGTH || hasTooManyBlocks(text)) return null;
    const result = tryLint({
      text,
      path: folders.pathOf(document.uri),
      config: config.lint,
      today: options.today(),
      ...(previous ? { previous } : {}),
    });
    return result && { document, config, result };
  }

  return {
    async lint(document) {
      const config = await configuration.of(document.uri);
      const { uri, version } = document;
      const known = newest.get(uri);
      const today = options.today();
      if (known?.version === version && known.today === today && known.config === config) {
        return known.linted;
      }
      const linted = lintNow(document, config, known?.memory);
      newest.set(uri, { version, config, today, linted, memory: linted?.result.memory });
      return linted;
    },
    lintOnce: async (document) => lintNow(document, await configuration.of(document.uri)),
    configOf: configuration.of,
    forget: (uri) => newest.delete(uri),
  };
}
