import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { SUPPRESSIONS_REQUEST, type SuppressedFinding } from '../../protocol/lsp.ts';
import { plainLabel } from '../quickInput/plainLabel.ts';

interface SuppressedItem extends vscode.QuickPickItem {
  readonly location: vscode.Location;
}

/** Lists every finding of the workspace that a comment silences, with the reason; choosing one shows it. */
export async function listSuppressed(client: LanguageClient): Promise<void> {
  const location = vscode.ProgressLocation.Notification;
  const title = vscode.l10n.t('Looking for suppressed findings');
  const found = await vscode.window.withProgress({ location, title, cancellable: true }, async (_, token) => {
    try {
      return await client.sendRequest<readonly SuppressedFinding[]>(SUPPRESSIONS_REQUEST, {}, token);
    } catch (error) {
      if (token.isCancellationRequested) return null;
      throw error;
    }
  });
  if (found === null) return;
  if (found.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No finding is suppressed in this workspace.'));
    return;
  }
  const items = found.map((each) => itemOf(each, client));
  const chosen = await vscode.window.showQuickPick(items, {
    title:
      found.length === 1
        ? vscode.l10n.t('1 suppressed finding')
        : vscode.l10n.t('{count} suppressed findings', { count: found.length }),
    placeHolder: vscode.l10n.t('Choose one to see it'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!chosen) return;
  const { uri, range } = chosen.location;
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(range.start, range.start) });
}

function itemOf({ uri, range, rule, reason }: SuppressedFinding, client: LanguageClient): SuppressedItem {
  const { protocol2CodeConverter: convert } = client;
  const location = new vscode.Location(convert.asUri(uri), convert.asRange({ ...range }));
  const path = vscode.workspace.asRelativePath(location.uri);
  return {
    label: plainLabel(rule),
    description: plainLabel(`${path}:${range.start.line + 1}`),
    detail: plainLabel(reason),
    location,
  };
}
