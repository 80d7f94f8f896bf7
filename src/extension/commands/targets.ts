import * as vscode from 'vscode';
import { localizeDays, localizeSection } from '../localize.ts';
import { plainLabel } from '../quickInput/plainLabel.ts';
import type { SessionParts } from '../sessionParts.ts';
import { type SuggestionNode, suggestionIdOf } from '../views/treeNode.ts';

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
  const listed = projects().flatMap(({ suggestions }) => suggestions);
  // By id: what was listed when a menu was opened may have been collected anew since.
  const named = (nodes: readonly unknown[]) => {
    const ids = new Set(nodes.map(suggestionIdOf));
    return listed.filter(({ suggestion }) => ids.has(suggestion.id));
  };
  const [node, selected] = args;
  const given = Array.isArray(selected) && selected.length > 0 ? selected : node ? [node] : [];
  if (given.length > 0) return named(given);
  const selection = named(host.view.selection);
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

function suggestionItem(node: SuggestionNode): SuggestionItem {
  const { title, section, from, to, project } = node.suggestion;
  return {
    label: plainLabel(title),
    description: plainLabel([localizeSection(section), localizeDays(from, to), project].join(' · ')),
    node,
  };
}
