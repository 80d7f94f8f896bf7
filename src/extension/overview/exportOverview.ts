import { join } from 'node:path';
import * as vscode from 'vscode';
import { redactOverview } from '../../overview/redact/redactOverview.ts';
import type { Redaction } from '../../overview/redact/redactor.ts';
import { overviewHtml } from '../../overview/render/html.ts';
import { overviewMarkdown } from '../../overview/render/markdown.ts';
import { type Report, reportOf } from '../../overview/render/report.ts';
import { overviewSvg } from '../../overview/render/svg.ts';
import { today } from '../today.ts';
import type { OverviewModel } from './model.ts';

interface Format extends vscode.QuickPickItem {
  readonly extension: string;
  readonly render: (report: Report) => string;
}

/** Writes the picture that is looked at to a file that the user chooses, without what they want taken out. */
export async function exportOverview(model: OverviewModel): Promise<void> {
  const title = vscode.l10n.t('Export {period}', { period: model.look.current().period.name });
  const format = await vscode.window.showQuickPick(formats(), {
    title,
    placeHolder: vscode.l10n.t('Export the picture of the period as what?'),
    ignoreFocusOut: true,
  });
  if (!format) return;
  const left = await askLeftOut(title);
  if (!left) return;
  const location = vscode.ProgressLocation.Notification;
  await vscode.window.withProgress({ location, title: vscode.l10n.t('Reading the history…') }, () =>
    model.readOnce(),
  );
  const { folder, overview } = await model.snapshot();
  const content = format.render(reportOf(redactOverview(overview, left), { day: today(), gaps: !left.gaps }));
  const name = `overview-${overview.period.name}.${format.extension}`;
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.file(join(folder, name)),
    filters: { [format.label]: [format.extension] },
  });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(content));
  const open = vscode.l10n.t('Open');
  const choice = await vscode.window.showInformationMessage(
    vscode.l10n.t('The picture of the period is exported to {file}. Read it before you send it.', {
      file: vscode.workspace.asRelativePath(target),
    }),
    open,
  );
  if (choice === open) await openExport(target, format);
}

function formats(): readonly Format[] {
  return [
    {
      label: vscode.l10n.t('Markdown'),
      detail: vscode.l10n.t('Tables, and every contribution with its evidence'),
      extension: 'md',
      render: overviewMarkdown,
    },
    {
      label: vscode.l10n.t('SVG'),
      detail: vscode.l10n.t('The charts, in one picture that stands alone'),
      extension: 'svg',
      render: overviewSvg,
    },
    {
      label: vscode.l10n.t('HTML'),
      detail: vscode.l10n.t('Charts and tables on a page that stands alone and loads nothing'),
      extension: 'html',
      render: overviewHtml,
    },
  ];
}

/** `null` when the user ended it; choosing nothing takes nothing out. */
async function askLeftOut(title: string): Promise<(Redaction & { readonly gaps: boolean }) | null> {
  const items = [
    {
      label: vscode.l10n.t('Project names'),
      detail: vscode.l10n.t('Repositories and who owns them become “Project A”, “Organisation A”'),
      what: 'projects',
    },
    {
      label: vscode.l10n.t('People'),
      detail: vscode.l10n.t(
        'Reviewers, co-authors, mentions and addresses become “Person A”; look for others yourself',
      ),
      what: 'people',
    },
    {
      label: vscode.l10n.t('Links'),
      detail: vscode.l10n.t('Their text stays'),
      what: 'links',
    },
    {
      label: vscode.l10n.t('What is missing'),
      detail: vscode.l10n.t('Gaps, what waits for you, and the questions that only you can answer'),
      what: 'gaps',
    },
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('Take anything out before somebody else sees it?'),
    canPickMany: true,
    ignoreFocusOut: true,
  });
  if (!chosen) return null;
  const has = (what: string) => chosen.some((item) => item.what === what);
  return { projects: has('projects'), people: has('people'), links: has('links'), gaps: has('gaps') };
}

/** A page belongs into a browser, when the file is on the machine that has one. */
async function openExport(target: vscode.Uri, { extension }: Format): Promise<void> {
  const isHere = vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop;
  if (extension === 'html' && isHere) await vscode.env.openExternal(target);
  else await vscode.commands.executeCommand('vscode.open', target);
}
