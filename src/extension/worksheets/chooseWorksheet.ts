import * as vscode from 'vscode';
import { groupBy } from '../../base/groupBy.ts';
import { SITUATIONS, type Situation, type Worksheet } from '../../worksheets/worksheet.ts';
import { plainLabel } from '../quickInput/plainLabel.ts';
import { fileName } from './worksheetsAtHand.ts';

type Item = vscode.QuickPickItem & { readonly worksheet?: Worksheet; readonly flawed?: vscode.Uri };

/** Lets the user choose a worksheet from a list by situation; files with problems come last, and open instead. */
export async function chooseWorksheet(
  worksheets: readonly Worksheet[],
  flawed: readonly vscode.Uri[],
): Promise<Worksheet | null> {
  const groups = groupBy(worksheets, ({ situation }) => situation);
  const items: Item[] = SITUATIONS.flatMap((situation) => {
    const own = groups.get(situation) ?? [];
    return own.length === 0 ? [] : [separator(situationName(situation)), ...own.map(itemOf)];
  });
  if (flawed.length > 0) {
    items.push(
      separator(vscode.l10n.t('Files with problems')),
      ...flawed.map((uri) => ({ label: `$(warning) ${plainLabel(fileName(uri))}`, flawed: uri })),
    );
  }
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which worksheet?'),
    matchOnDetail: true,
    matchOnDescription: true,
  });
  if (chosen?.flawed) await vscode.window.showTextDocument(chosen.flawed);
  return chosen?.worksheet ?? null;
}

function itemOf(worksheet: Worksheet): Item {
  return { label: plainLabel(worksheet.title), detail: plainLabel(worksheet.purpose), worksheet };
}

function separator(label: string): Item {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function situationName(situation: Situation): string {
  const names: Readonly<Record<Situation, string>> = {
    promotion: vscode.l10n.t('Promotion'),
    conversation: vscode.l10n.t('Conversation with my manager'),
    week: vscode.l10n.t('The week'),
    newJob: vscode.l10n.t('A new job'),
    decision: vscode.l10n.t('A decision'),
    leaving: vscode.l10n.t('Leaving'),
    habit: vscode.l10n.t('Habits'),
    writing: vscode.l10n.t('Engineering documents'),
  };
  return names[situation];
}
