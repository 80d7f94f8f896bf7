import type { TreeSource } from './lazyTree.ts';
import { suggestionTooltip } from './tooltip.ts';
import { treeItem } from './treeItems.ts';
import type { ProjectNode, TreeNode } from './treeNode.ts';

/** The tree project, contribution, evidence over `projects`, which is asked at every refresh. */
export function createSuggestedEntries(projects: () => readonly ProjectNode[]): TreeSource<TreeNode> {
  return {
    children(node) {
      if (!node) return [...projects()];
      switch (node.kind) {
        case 'project':
          return [...node.notes, ...node.suggestions];
        case 'suggestion':
          return node.suggestion.evidence.map((evidence, index) => ({
            kind: 'evidence',
            parent: node,
            evidence,
            index,
          }));
        default:
          return [];
      }
    },
    item: treeItem,
    parent(node) {
      switch (node.kind) {
        case 'suggestion':
          return projects().find(({ suggestions }) => suggestions.includes(node));
        case 'note':
          return projects().find(({ notes }) => notes.includes(node));
        case 'evidence':
          return node.parent;
        default:
          return undefined;
      }
    },
    resolve(item, node) {
      if (node.kind === 'suggestion') item.tooltip = suggestionTooltip(node);
      return item;
    },
  };
}
