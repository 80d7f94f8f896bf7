import * as vscode from 'vscode';
import { message } from '../../base/message.ts';
import { UserError } from '../../base/userError.ts';
import type { Evidence } from '../../brag/evidence.ts';
import { plainLabel } from '../quickInput/plainLabel.ts';
import type { SessionParts } from '../sessionParts.ts';
import { evidenceLabel } from '../views/evidenceLabel.ts';
import type { TreeNode } from '../views/treeNode.ts';
import { targetsOf } from './targets.ts';

interface EvidenceItem extends vscode.QuickPickItem {
  readonly evidence: Evidence;
}

/** Shows a pull request in the browser, a commit in the editor. Of several the user chooses one. */
export async function openEvidence(parts: SessionParts, args: readonly unknown[]): Promise<void> {
  const [node] = await targetsOf(parts, args, { many: false });
  if (!node) return;
  const evidence =
    evidenceNode(args[0] ?? parts.host.view.selection[0]) ?? (await choose(node.suggestion.evidence));
  if (!evidence) return;
  await showEvidence(parts, node.folder, evidence);
}

/** Shows evidence of the repository in `folder`. Rejects with a `UserError` when there is nothing to show. */
export async function showEvidence(
  parts: Pick<SessionParts, 'gitApi'>,
  folder: string,
  evidence: Evidence,
): Promise<void> {
  const isShown = evidence.type === 'commit' && (await showCommit(parts, folder, evidence.hash));
  if (!isShown) await openAddress(evidence.url);
}

function evidenceNode(argument: unknown): Evidence | null {
  const node = argument as TreeNode | undefined;
  return node?.kind === 'evidence' ? node.evidence : null;
}

async function choose(evidence: readonly Evidence[]): Promise<Evidence | undefined> {
  if (evidence.length < 2) return evidence[0];
  const items = evidence.map(
    (each): EvidenceItem => ({ label: plainLabel(evidenceLabel(each)), evidence: each }),
  );
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which evidence?') });
  return chosen?.evidence;
}

/** Needs no network: the built-in git extension shows the commit. `false` when it cannot. */
async function showCommit(
  { gitApi }: Pick<SessionParts, 'gitApi'>,
  folder: string,
  hash: string,
): Promise<boolean> {
  const repository = (await gitApi())?.repositories.find(({ rootUri }) => rootUri.fsPath === folder);
  if (!repository) return false;
  try {
    await vscode.commands.executeCommand('git.viewCommit', repository.rootUri, hash);
    return true;
  } catch {
    return false;
  }
}

/** The address comes from a remote's configuration or a commit message: nothing but a web page is opened. */
export async function openAddress(url: string | null): Promise<void> {
  if (url === null || !URL.canParse(url) || new URL(url).protocol !== 'https:') {
    throw new UserError(
      'no-address',
      message('This evidence has no web address.'),
      message('The repository has no remote whose pages Staffward knows.'),
    );
  }
  await vscode.env.openExternal(vscode.Uri.parse(url, true));
}
