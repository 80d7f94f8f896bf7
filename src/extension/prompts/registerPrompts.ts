import * as vscode from 'vscode';
import { lazily } from '../../base/lazily.ts';
import { PROMPT_COMMAND_IDS } from '../commands/commandIds.ts';
import { registered } from '../commands/registered.ts';
import { createLazyTree, type LazyTree } from '../views/lazyTree.ts';
import type { WaitingPrompt } from './promptModel.ts';
import type { PromptsHost } from './prompts.ts';

/** A window that was just opened is not a moment to ask anything. */
const FIRST_MINUTES_MS = 10 * 60_000;

/**
 * Registers the view Prompts and the commands about them. They are loaded when the view is first shown or a command first
 * run, or else when the first minutes of the window are over, if prompts may be told in notifications.
 */
export function registerPrompts(host: Omit<PromptsHost, 'tree' | 'startedAt'>): vscode.Disposable {
  const { config } = host;
  const startedAt = performance.now();
  const prompts = lazily(async () => {
    const { createPrompts } = await import('./prompts.ts');
    return createPrompts({ ...host, tree, startedAt });
  });
  const tree: LazyTree<WaitingPrompt> = createLazyTree(
    'staffward.prompts',
    async () => (await prompts()).source,
  );
  const timer = setTimeout(() => {
    if (config.promptsEnabled() && config.promptNotifications()) void prompts();
  }, FIRST_MINUTES_MS);
  return vscode.Disposable.from(
    tree,
    ...registered(PROMPT_COMMAND_IDS, prompts),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}
