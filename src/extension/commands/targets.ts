import * as vscode from 'vscode';
import { localizeDays, localizeSection } from '../localize.ts';
import { plainLabel } from '../quickInput/plainLabel.ts';
import type { SessionParts } from '../sessionParts.ts';
import { type SuggestionNode, suggestionNodeOf } from '../views/treeNode.ts';

interface SuggestionItem extends vscode.QuickPickItem {
  readonly node: SuggestionNode;
}

/**
 * The suggestions that a command is about: those its menu was opened on, else those selected in the view, else,
 * from the palette, those the user then chooses. Each once; empty when the user chose none.
 */
export async function targetsOf(
  { host, projects }: SessionParts,
  args: readonly unknown[],
  { many }: { readonly many: boolean },
): Promise<readonly SuggestionNode[]> {
  const [node, selected] = args;
  const given = Array.isArray(selected) && selected.length > 0 ? selected : node ? [node] : [];
  const named = suggestionsOf(given);
  if (named.length > 0) return named;
  const listed = projects().flatMap(({ suggestions }) => suggestions);
  const selection = suggestionsOf(host.view.selection).filter((candidate) => listed.includes(candidate));
  if (selection.length > 0) return selection;
  const items = listed.map((candidate) => suggestionItem(candidate));
  const options = { matchOnDescription: true, placeHolder: vscode.l10n.t('Which suggestion?') };
  if (many) {
    const chosen = await vscode.window.showQuickPick(items, { ...options, canPickMany: true });
    return chosen?.map((item) => item.node) ?? [];
  }
  const chosen = await vscode.window.showQuickPick(items, options);
  return chosen ? [chosen.node] : [];
}

function suggestionsOf(nodes: readonly unknown[]): readonly SuggestionNode[] {
  return [...new Set(nodes.map(suggestionNodeOf))].filter((node) => node !== null);
}

function suggestionItem(node: SuggestionNode): SuggestionItem {
  const { title, section, from, to, project } = node.suggestion;
  return {
    label: plainLabel(title),
    description: plainLabel([localizeSection(section), localizeDays(from, to), project].join(' · ')),
    node,
  };
}
