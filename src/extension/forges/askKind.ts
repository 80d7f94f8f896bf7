import * as vscode from 'vscode';
import { PROBE_PATHS, probeHost } from '../../adapters/forges/probeHost.ts';
import type { AskableForge } from '../../forge/forgeActivity.ts';

type Answer = AskableForge | 'none' | 'probe';

/**
 * Asks what runs on a host whose name does not tell. Staffward finds out by itself only when the user wants that. `undefined`
 * when the user leaves the question open. Rejects with a `UserError` when the host does not answer.
 */
export async function askKind(host: string, webRoot: string): Promise<AskableForge | 'none' | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly answer: Answer })[] = [
    {
      label: `$(search) ${vscode.l10n.t('Find out')}`,
      detail: vscode.l10n.t('Asks the host, without any token: {paths}', { paths: PROBE_PATHS.join(', ') }),
      answer: 'probe',
    },
    { label: 'GitHub Enterprise', answer: 'github' },
    { label: 'GitLab', answer: 'gitlab' },
    { label: 'Gitea, Forgejo', answer: 'gitea' },
    { label: vscode.l10n.t('None of these'), answer: 'none' },
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('What runs on {host}?', { host }),
    placeHolder: vscode.l10n.t('Nothing has been sent yet.'),
    ignoreFocusOut: true,
  });
  if (chosen?.answer !== 'probe') return chosen?.answer;
  const found = await probeHost({ webRoot, signal: new AbortController().signal });
  if (found === null) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('{host} is none of the forges that Staffward can ask.', { host }),
    );
  }
  return found ?? 'none';
}
