import * as vscode from 'vscode';
import { localize } from '../localize.ts';
import { evidenceLabel } from './evidenceLabel.ts';
import type { SuggestionNode } from './treeNode.ts';

/**
 * Why a suggestion is there, its numbers and its evidence. Text of commits is appended as text, which escapes it:
 * no link, image, command or HTML in a message comes alive.
 */
export function suggestionTooltip({ suggestion }: SuggestionNode): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  tooltip.isTrusted = false;
  tooltip.supportHtml = false;
  bold(tooltip, suggestion.title);
  list(tooltip, vscode.l10n.t('Why it is here'), suggestion.why.map(localize));
  list(tooltip, vscode.l10n.t('Numbers its author wrote'), suggestion.metrics);
  list(tooltip, vscode.l10n.t('Evidence'), suggestion.evidence.map(evidenceLabel));
  return tooltip;
}

function bold(tooltip: vscode.MarkdownString, text: string): void {
  tooltip.appendMarkdown('**').appendText(text.trim()).appendMarkdown('**');
}

function list(tooltip: vscode.MarkdownString, heading: string, items: readonly string[]): void {
  if (items.length === 0) return;
  tooltip.appendMarkdown('\n\n');
  bold(tooltip, heading);
  tooltip.appendMarkdown('\n');
  for (const item of items) tooltip.appendMarkdown('\n- ').appendText(item);
}
