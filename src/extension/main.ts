import * as vscode from 'vscode';
import { LINT_COMMAND_IDS, SESSION_COMMAND_IDS } from './commands/commandIds.ts';
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
    });
  });

  const linting = lazy(async () => {
    const { createLinting } = await import('./lint/linting.ts');
    return createLinting({ context, log, config });
  });

  for (const id of SESSION_COMMAND_IDS) {
    context.subscriptions.push(
      vscode.commands.registerCommand(id, async (...args: readonly unknown[]) =>
        (await session()).run(id, args),
      ),
    );
  }
  for (const id of LINT_COMMAND_IDS) {
    context.subscriptions.push(vscode.commands.registerCommand(id, async () => (await linting()).run(id)));
  }
  const firstMarkdown = whenMarkdownOpens(config, async () => (await linting()).start());
  context.subscriptions.push(log, statusItem, treeChanged, view, firstMarkdown);
}

function lazy<T>(create: () => Promise<T>): () => Promise<T> {
  let created: Promise<T> | undefined;
  return () => {
    created ??= create();
    return created;
  };
}
