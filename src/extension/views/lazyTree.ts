import * as vscode from 'vscode';

/** What a tree view shows. */
export interface TreeSource<T> {
  /** The items at the top for `undefined`. */
  children(node: T | undefined): readonly T[];
  item(node: T): vscode.TreeItem;
  parent(node: T): T | undefined;
  /** Completes an item with what is shown on demand, such as its tooltip. */
  resolve(item: vscode.TreeItem, node: T): vscode.TreeItem;
}

/** A tree view, and a way to have it read again. */
export interface LazyTree<T> extends vscode.Disposable {
  readonly view: vscode.TreeView<T>;
  /** Reads everything again from the top. */
  refresh(): void;
}

/** Registers the tree view `id`; `source` is loaded when the view is first shown. */
export function createLazyTree<T>(
  id: string,
  source: () => Promise<TreeSource<T>>,
  options: Pick<vscode.TreeViewOptions<T>, 'canSelectMany' | 'showCollapseAll'> = {},
): LazyTree<T> {
  const changed = new vscode.EventEmitter<undefined>();
  const view: vscode.TreeView<T> = vscode.window.createTreeView<T>(id, {
    ...options,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: async (node) => [...(await source()).children(node)],
      getTreeItem: async (node) => (await source()).item(node),
      getParent: async (node) => (await source()).parent(node),
      resolveTreeItem: async (item, node) => (await source()).resolve(item, node),
    },
  });
  return {
    view,
    refresh: () => changed.fire(undefined),
    dispose: () => vscode.Disposable.from(view, changed).dispose(),
  };
}
