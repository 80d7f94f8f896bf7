import {
  type CodeLens,
  type CompletionItem,
  CompletionItemKind,
  type Connection,
  type Hover,
  MarkupKind,
  RequestType,
  type TextDocuments,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { escapeMarkdown } from '../base/markdownText.ts';
import { formatMessage } from '../base/message.ts';
import { completionsAt } from '../designDocs/help/completionsAt.ts';
import { hoverAt } from '../designDocs/help/hoverAt.ts';
import { lensOf } from '../designDocs/help/lensOf.ts';
import { READING_REQUEST, type Reading, type ReadingParams } from '../protocol/lsp.ts';
import { toOffset, toRange } from './convert.ts';
import type { DocumentLinter, LintedDocument } from './documentLinter.ts';

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

  const reading = new RequestType<ReadingParams, Reading | null, void>(READING_REQUEST);
  connection.onRequest(reading, async ({ uri }) => {
    const document = documents.get(uri);
    const linted = document && (await linter.lint(document));
    return linted ? readingOf(linted) : null;
  });

  connection.onHover(async ({ textDocument, position }): Promise<Hover | null> => {
    const found = await read(textDocument.uri);
    if (!found) return null;
    const offset = toOffset(found.document, position);
    const hover = hoverAt(found.doc, offset);
    const title = found.doc.outline.title?.heading;
    const isTitle = title !== undefined && title.start <= offset && offset <= title.end;
    const span = hover?.span ?? (isTitle ? title : null);
    if (!span) return null;
    const paragraphs = [hover?.markdown ?? [], isTitle ? reasonsIn(readingOf(found)) : []].flat();
    return {
      range: toRange(found.document, span),
      contents: { kind: MarkupKind.Markdown, value: paragraphs.join('\n\n') },
    };
  });

  connection.onCompletion(async ({ textDocument, position }): Promise<CompletionItem[]> => {
    const found = await read(textDocument.uri);
    if (!found) return [];
    const { document, doc } = found;
    return completionsAt(doc, toOffset(document, position)).map((completion, index) => ({
      label: completion.label,
      kind: CompletionItemKind.Struct,
      ...(completion.explanation ? { documentation: completion.explanation } : {}),
      // What is replaced begins behind the marks; a client filters by all that stands there.
      filterText: completion.newText,
      sortText: String(index).padStart(2, '0'),
      textEdit: { range: toRange(document, completion.span), newText: completion.newText },
    }));
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

function readingOf({ result: { kind, reasons } }: LintedDocument): Reading {
  return { kind, reasons: reasons.map(formatMessage) };
}

/** The reasons as a paragraph; they can quote the document. */
function reasonsIn({ reasons }: Reading): readonly string[] {
  return reasons.length > 0 ? [`*${reasons.map(escapeMarkdown).join(' ')}*`] : [];
}
