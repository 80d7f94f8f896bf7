import {
  type CodeLens,
  type Connection,
  type Hover,
  MarkupKind,
  type TextDocuments,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { formatMessage } from '../base/message.ts';
import { hoverAt } from '../designDocs/help/hoverAt.ts';
import { lensOf } from '../designDocs/help/lensOf.ts';
import { toOffset, toRange } from './convert.ts';
import type { DocumentLinter } from './documentLinter.ts';

/** What help needs. */
export interface HelpOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly linter: DocumentLinter;
}

/** Answers hovers, completions and code lenses in design documents; in all others there is nothing. */
export function answerHelp({ connection, documents, linter }: HelpOptions): void {
  const read = async (uri: string) => {
    const document = documents.get(uri);
    const linted = document && (await linter.lint(document));
    const doc = linted?.result.designDoc;
    return linted && doc ? { ...linted, doc } : null;
  };

  connection.onHover(async ({ textDocument, position }): Promise<Hover | null> => {
    const found = await read(textDocument.uri);
    const hover = found && hoverAt(found.doc, toOffset(found.document, position));
    if (!hover) return null;
    return {
      range: toRange(found.document, hover.span),
      contents: { kind: MarkupKind.Markdown, value: hover.markdown },
    };
  });

  connection.onCodeLens(async ({ textDocument }): Promise<CodeLens[]> => {
    const found = await read(textDocument.uri);
    const lens = found?.config.codeLens ? lensOf(found.doc) : null;
    if (!found || !lens) return [];
    // A lens without a command of its own is text to read.
    const command = { title: formatMessage(lens.title), command: '' };
    return [{ range: toRange(found.document, lens.span), command }];
  });
}
