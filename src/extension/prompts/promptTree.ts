import * as vscode from 'vscode';
import { plainLabel } from '../quickInput/plainLabel.ts';
import type { TreeSource } from '../views/lazyTree.ts';
import type { WaitingPrompt } from './promptModel.ts';
import { questionsOf } from './promptText.ts';

/** The Prompts tree: a list of what waits, which is asked at every refresh. */
export function createPromptTree(waiting: () => readonly WaitingPrompt[]): TreeSource<WaitingPrompt> {
  return {
    children: (node) => (node ? [] : waiting()),
    item(node) {
      const { prompt } = node;
      const [question = ''] = questionsOf(node);
      const item = new vscode.TreeItem(plainLabel(prompt.title));
      item.id = `${node.due.prompt} ${node.due.occasion}`;
      item.description = question;
      item.iconPath = new vscode.ThemeIcon('comment-unresolved');
      item.contextValue = 'prompt';
      item.command = { command: 'staffward.answerPrompt', title: vscode.l10n.t('Answer'), arguments: [node] };
      item.accessibilityInformation = { label: `${prompt.title}: ${questionsOf(node).join(' ')}` };
      return item;
    },
    parent: () => undefined,
    resolve(item, node) {
      const tooltip = new vscode.MarkdownString();
      for (const question of questionsOf(node)) {
        tooltip.appendText(question);
        tooltip.appendMarkdown('\n\n');
      }
      tooltip.appendText(node.prompt.why);
      item.tooltip = tooltip;
      return item;
    },
  };
}
