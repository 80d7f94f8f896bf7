import {
  type Diagnostic,
  DiagnosticSeverity,
  type Position,
  type TextEdit as ProtocolTextEdit,
  type Range,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../base/finding.ts';
import { formatMessage, type Message } from '../base/message.ts';
import type { Span } from '../base/span.ts';
import type { TextEdit } from '../base/textEdit.ts';

// The only place where spans become ranges and ranges spans. Both count UTF-16 code units, the encoding that every
// client knows and the only one that the server announces.

/** Where a span of the document's text lies in lines. */
export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The offset of a position; one outside of the document becomes the nearest inside. */
export function toOffset(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

/** The span of a range. */
export function toSpan(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** Edits of the document's text as the protocol has them. */
export function toTextEdits(document: TextDocument, edits: readonly TextEdit[]): ProtocolTextEdit[] {
  return edits.map(({ span, newText }) => ({ range: toRange(document, span), newText }));
}

/** Who speaks, as editors show it beside a message. */
const SOURCE = 'Staffward';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as the protocol has it, with a link to its rule's page where there is one. */
export function toDiagnostic(document: TextDocument, finding: Finding, rulePage: string | null): Diagnostic {
  return {
    range: toRange(document, finding.span),
    severity: SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.rule,
    ...(rulePage === null ? {} : { codeDescription: { href: rulePage } }),
    message: formatMessage(finding.message),
  };
}

/** What is wrong at a place of a configuration file. */
export function toProblem(
  document: TextDocument,
  problem: { readonly span: Span; readonly message: Message },
): Diagnostic {
  return {
    range: toRange(document, problem.span),
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    message: formatMessage(problem.message),
  };
}
