import { join } from 'node:path';
import * as vscode from 'vscode';
import { type LevelMapExport, levelMapMarkdown } from '../../levels/levelMapMarkdown.ts';
import { levelMapSvg } from '../../levels/levelMapSvg.ts';
import { today } from '../today.ts';
import type { LevelParts } from './levelParts.ts';

/** Writes the map to a file that the user chooses: all of it as Markdown, or its chart as SVG. */
export async function exportLevelMap({ model }: LevelParts): Promise<void> {
  const { journal, rubric, transition, evidence, coverage } = await model.snapshot();
  if (!transition) return;
  const formats = [
    {
      label: vscode.l10n.t('Markdown'),
      detail: vscode.l10n.t('Coverage as a table, then every signal with its evidence'),
      extension: 'md',
      render: levelMapMarkdown,
    },
    {
      label: vscode.l10n.t('SVG'),
      detail: vscode.l10n.t('The chart of coverage, which stands alone'),
      extension: 'svg',
      render: levelMapSvg,
    },
  ];
  const format = await vscode.window.showQuickPick(formats, {
    placeHolder: vscode.l10n.t('Export the level map as what?'),
  });
  if (!format) return;
  const day = today();
  const titleOf = (level: string) => rubric.levels.find(({ id }) => id === level)?.title ?? level;
  const content: LevelMapExport = {
    title: rubric.title,
    from: titleOf(transition.from),
    to: titleOf(transition.to),
    day,
    transition,
    evidence,
    coverage,
  };
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.file(join(journal.folder, `level-map-${day}.${format.extension}`)),
    filters: { [format.label]: [format.extension] },
  });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(format.render(content)));
  const open = vscode.l10n.t('Open');
  const choice = await vscode.window.showInformationMessage(
    vscode.l10n.t('The level map is exported to {file}.', { file: vscode.workspace.asRelativePath(target) }),
    open,
  );
  if (choice === open) await vscode.commands.executeCommand('vscode.open', target);
}
