import * as vscode from 'vscode';
import type { FileProblem } from '../base/yaml/place.ts';
import { localize } from './localize.ts';

/** A problem of a YAML file, of which `text` is the content, as the Problems panel shows it. */
export function problemDiagnostic({ span, message }: FileProblem, text: string): vscode.Diagnostic {
  const range = new vscode.Range(positionAt(text, span.start), positionAt(text, span.end));
  const diagnostic = new vscode.Diagnostic(range, localize(message), vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Staffward';
  return diagnostic;
}

function positionAt(text: string, offset: number): vscode.Position {
  const lines = text.slice(0, offset).split(/\r\n|[\r\n]/);
  return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
}
