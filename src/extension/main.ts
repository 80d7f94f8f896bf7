import * as vscode from 'vscode';
import { whenRemindersAreOn } from './checklist/whenRemindersAreOn.ts';
import { CHECKLIST_COMMAND_IDS, LINT_COMMAND_IDS, SESSION_COMMAND_IDS } from './commands/commandIds.ts';
import { createConfig } from './config.ts';
import { whenMarkdownOpens } from './lint/whenMarkdownOpens.ts';
import { createStatusItem } from './statusItem.ts';
import type { TreeNode } from './views/treeNode.ts';

/**
 * Composition root. Registers what the manifest promises and nothing else: the session, and with it git, the
 * parser and every library, is loaded when a view is first shown or a command first run; the language client when
 * the first Markdown document is open.
 */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Staffward', { log: true });
  const config = createConfig(log);
  const statusItem = createStatusItem(context.workspaceState, config);
  const treeChanged = new vscode.EventEmitter<undefined>();

  const view: vscode.TreeView<TreeNode> = vscode.window.createTreeView<TreeNode>('staffward.suggestions', {
    canSelectMany: true,
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: treeChanged.event,
      getChildren: async (node) => (await session()).tree.children(node),
      getTreeItem: async (node) => (await session()).tree.item(node),
      getParent: async (node) => (await session()).tree.parent(node),
      resolveTreeItem: async (item, node) => (await session()).tree.resolve(item, node),
    },
  });

  const session = lazy(async () => {
    const { createSession } = await import('./session.ts');
    return createSession({
      context,
      log,
      config,
      view,
      statusItem,
      refreshTree: () => treeChanged.fire(undefined),
      checklistEvidence: async () => (await checklist()).evidence(),
    });
  });

  const linting = lazy(async () => {
    const { createLinting } = await import('./lint/linting.ts');
    return createLinting({ context, log, config });
  });

  const checklist = lazy(async () => {
    const { createChecklist } = await import('./checklist/checklist.ts');
    return createChecklist({ context, log, config });
  });
  const checklistView = vscode.window.registerWebviewViewProvider('staffward.checklist', {
    resolveWebviewView: async (webview) => (await checklist()).resolve(webview),
  });

  const { registerCommand } = vscode.commands;
  context.subscriptions.push(
    ...SESSION_COMMAND_IDS.map((id) =>
      registerCommand(id, async (...args: readonly unknown[]) => (await session()).run(id, args)),
    ),
    ...LINT_COMMAND_IDS.map((id) => registerCommand(id, async () => (await linting()).run(id))),
    ...CHECKLIST_COMMAND_IDS.map((id) => registerCommand(id, async () => (await checklist()).run(id))),
  );
  const reminders = whenRemindersAreOn(config, checklist);
  const firstMarkdown = whenMarkdownOpens(config, async () => (await linting()).start());
  context.subscriptions.push(log, statusItem, treeChanged, view, checklistView, reminders, firstMarkdown);
}

function lazy<T>(create: () => Promise<T>): () => Promise<T> {
  let created: Promise<T> | undefined;
  return () => {
    created ??= create();
    return created;
  };
}
