import type * as vscode from 'vscode';
import type { EvidenceLink } from '../brag/document/entry.ts';
import type { Config } from './config.ts';
import type { Latest, LatestWork } from './latest.ts';
import type { StatusItem } from './statusItem.ts';
import type { TreeNode } from './views/treeNode.ts';

/** What activation makes and everything loaded later works with. */
export interface Host {
  readonly context: vscode.ExtensionContext;
  /** Diagnostics. Never holds text of a commit at a level that is on by default. */
  readonly log: vscode.LogOutputChannel;
  readonly config: Config;
  readonly view: vscode.TreeView<TreeNode>;
  /** Reads the tree again from its root. */
  refreshTree(): void;
  readonly statusItem: StatusItem;
  /** What the last collection found, for whoever goes by it. */
  readonly work: Latest<LatestWork>;
  /** What the checklist of the branch at hand gives as evidence. */
  checklistEvidence(): Promise<readonly EvidenceLink[]>;
}
