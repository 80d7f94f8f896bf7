import { createHash } from 'node:crypto';
import type { Diagnostic } from 'vscode-languageserver/node';
import { formatMessage } from '../base/message.ts';
import type { SuppressedFinding } from '../protocol/lsp.ts';
import { toDiagnostic, toRange } from './convert.ts';
import type { LintedDocument } from './documentLinter.ts';

/** The address of a rule's page, or `null` when there is none or the client has no use for it. */
export type RulePage = (rule: string) => string | null;

/** The findings of a linted document as the protocol has them; none when it could not be linted. */
export function diagnosticsOf(linted: LintedDocument | null, rulePage: RulePage): Diagnostic[] {
  if (!linted) return [];
  const { document, result } = linted;
  return result.findings.map((finding) => toDiagnostic(document, finding, rulePage(finding.rule)));
}

/** The findings that comments in a linted document silence. */
export function suppressedIn(linted: LintedDocument | null): readonly SuppressedFinding[] {
  if (!linted) return [];
  const { document, result } = linted;
  return result.suppressed.map(({ finding, reason }) => ({
    uri: document.uri,
    range: toRange(document, finding.span),
    rule: finding.rule,
    message: formatMessage(finding.message),
    reason,
  }));
}

/**
 * Names a list of diagnostics by what is in it, so that "unchanged" is true whatever happened in between: edits
 * elsewhere, a document closed and opened again, a server started anew.
 */
export function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  return createHash('sha1').update(JSON.stringify(diagnostics)).digest('base64url');
}
