import * as vscode from 'vscode';
import type { SessionParts } from '../sessionParts.ts';

/** Shows the view and collects anew. */
export async function collectSuggestions({ collect }: SessionParts): Promise<void> {
  await Promise.all([vscode.commands.executeCommand('staffward.suggestions.focus'), collect()]);
}
