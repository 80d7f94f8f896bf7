import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  type TextEdit as ProtocolTextEdit,
  type SnippetTextEdit,
  type TextDocuments,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../base/finding.ts';
import { formatMessage } from '../base/message.ts';
import type { Span } from '../base/span.ts';
import type { TextEdit } from '../base/textEdit.ts';
import { combineFixes } from '../designDocs/fixes/combineFixes.ts';
import { REASON_NEEDED } from '../lint/suppressions/suppression.ts';
import type { ClientSupport } from './clientSupport.ts';
import { toDiagnostic, toSpan, toTextEdits } from './convert.ts';
import { cancelled } from './diagnostics.ts';
import type { DocumentLinter, LintedDocument } from './documentLinter.ts';
import type { RulePage } from './findingReport.ts';

/** The kind of the action that makes every change which needs no answer of the user's. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.staffward`;

/** What code actions need. */
export interface CodeActionOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly linter: DocumentLinter;
  readonly rulePage: RulePage;
  readonly client: ClientSupport;
}

/** Offers the fixes of findings, all preferred fixes at once, and to silence a finding with a reason. */
export function answerCodeActions(options: CodeActionOptions): void {
  const { connection, documents, linter } = options;
  connection.onCodeAction(async ({ textDocument, range, context }, token) => {
    const document = documents.get(textDocument.uri);
    const linted = document && (await linter.lint(document));
    if (token.isCancellationRequested) return cancelled();
    if (!document || !linted) return null;
    const wants = (kind: string) =>
      context.only?.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`)) ?? true;
    const actions: CodeAction[] = [];
    if (wants(CodeActionKind.QuickFix)) {
      const span = toSpan(document, range);
      const here = linted.result.findings.filter((finding) => touches(finding.span, span));
      for (const finding of here) actions.push(...fixesOf(finding, linted, options));
    }
    if (wants(FIX_ALL)) actions.push(...fixAll(linted, options));
    return actions;
  });
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function fixesOf(finding: Finding, { document }: LintedDocument, options: CodeActionOptions): CodeAction[] {
  const diagnostics = [toDiagnostic(document, finding, options.rulePage(finding.rule))];
  return finding.fixes.map((fix) => ({
    title: formatMessage(fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: fix.preferred,
    edit: workspaceEdit(document, fix.edits, options.client),
  }));
}

function fixAll({ document, result }: LintedDocument, { client }: CodeActionOptions): CodeAction[] {
  const edits = combineFixes(result.findings);
  if (edits.length === 0) return [];
  return [
    {
      title: 'Fix all findings that Staffward can fix',
      kind: FIX_ALL,
      edit: workspaceEdit(document, edits, client),
    },
  ];
}

/** An edit of exactly the version that was linted, where the client can tell versions apart. */
function workspaceEdit(
  document: TextDocument,
  edits: readonly TextEdit[],
  { documentChanges, snippetEdits }: ClientSupport,
): WorkspaceEdit {
  const { uri, version } = document;
  const plain = toTextEdits(document, edits);
  if (!documentChanges) return { changes: { [uri]: plain } };
  const rich = snippetEdits ? plain.map(withPlaceholder) : plain;
  return { documentChanges: [{ textDocument: { uri, version }, edits: rich }] };
}

/** Where an edit asks for a reason, its author goes on typing there. */
function withPlaceholder({ range, newText }: ProtocolTextEdit): ProtocolTextEdit | SnippetTextEdit {
  if (!newText.includes(REASON_NEEDED)) return { range, newText };
  const escaped = newText.replace(/[\\$}]/g, '\\$&');
  const value = escaped.replace(REASON_NEEDED, (question) => `\${1:${question}}`);
  return { range, snippet: { kind: 'snippet', value } };
}
