import * as vscode from 'vscode';
import { lazily } from '../base/lazily.ts';
import { registerAgentTools } from './agentTools/registerAgentTools.ts';
import { whenRemindersAreOn } from './checklist/whenRemindersAreOn.ts';
import {
  CHECKLIST_COMMAND_IDS,
  LEVEL_COMMAND_IDS,
  LINT_COMMAND_IDS,
  OVERVIEW_COMMAND_IDS,
  SESSION_COMMAND_IDS,
  WORKSHEET_COMMAND_IDS,
} from './commands/commandIds.ts';
import { registered } from './commands/registered.ts';
import { createConfig } from './config.ts';
import { createLatest, type LatestWork } from './latest.ts';
import { whenMarkdownOpens } from './lint/whenMarkdownOpens.ts';
import { registerPrompts } from './prompts/registerPrompts.ts';
import { restoredPanel } from './restoredPanel.ts';
import { createStatusItem } from './statusItem.ts';
import { createLazyTree, type LazyTree } from './views/lazyTree.ts';
import type { TreeNode } from './views/treeNode.ts';

/**
 * Composition root. Registers what the manifest promises and nothing else: each feature, and with it every library, is
 * loaded when a view of it is first shown or a command first run; the language client when the first Markdown document
 * is open.
 */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Staffward', { log: true });
  const config = createConfig(log);
  const statusItem = createStatusItem(context.workspaceState, config);
  const work = createLatest<LatestWork>();
  const host = { context, log, config };

  const session = lazily(async () => {
    const { createSession } = await import('./session.ts');
    const checklistEvidence = async () => (await checklist()).evidence();
    const { view, refresh } = suggestions;
    return createSession({ ...host, view, statusItem, work, refreshTree: refresh, checklistEvidence });
  });
  const suggestions: LazyTree<TreeNode> = createLazyTree(
    'staffward.suggestions',
    async () => (await session()).tree,
    { canSelectMany: true, showCollapseAll: true },
  );
  const linting = lazily(async () => (await import('./lint/linting.ts')).createLinting(host));

  const checklist = lazily(async () => (await import('./checklist/checklist.ts')).createChecklist(host));
  const checklistView = vscode.window.registerWebviewViewProvider('staffward.checklist', {
    resolveWebviewView: async (webview) => (await checklist()).resolve(webview),
  });
  const worksheets = lazily(async () => (await import('./worksheets/worksheets.ts')).createWorksheets(host));
  const levels = lazily(async () => (await import('./levels/levels.ts')).createLevels(host));
  const overview = lazily(async () => (await session()).overview());

  context.subscriptions.push(
    log,
    statusItem,
    suggestions,
    work,
    registerAgentTools(async () => (await session()).agentTools()),
    registerPrompts({ ...host, statusItem, work }),
    checklistView,
    restoredPanel('staffward.levelMap', levels),
    restoredPanel('staffward.overview', overview),
    ...registered(SESSION_COMMAND_IDS, session),
    ...registered(LINT_COMMAND_IDS, linting),
    ...registered(CHECKLIST_COMMAND_IDS, checklist),
    ...registered(WORKSHEET_COMMAND_IDS, worksheets),
    ...registered(LEVEL_COMMAND_IDS, levels),
    ...registered(OVERVIEW_COMMAND_IDS, overview),
    whenRemindersAreOn(config, checklist),
    whenMarkdownOpens(config, async () => (await linting()).start()),
  );
}
