import * as vscode from 'vscode';
import { UserError } from '../../base/userError.ts';
import type { PromptCommandId } from '../commands/commandIds.ts';
import type { Host } from '../host.ts';
import type { Latest, LatestWork } from '../latest.ts';
import { localizeError } from '../localize.ts';
import { reportError, reporting } from '../reportError.ts';
import type { StatusItem } from '../statusItem.ts';
import type { LazyTree, TreeSource } from '../views/lazyTree.ts';
import { createNotifier } from './notifier.ts';
import { promptHandlers } from './promptCommands.ts';
import { createPromptModel, type WaitingPrompt } from './promptModel.ts';
import { createPromptsAtHand } from './promptsAtHand.ts';
import { createPromptTree } from './promptTree.ts';
import { createReleases } from './releases.ts';

/** What the prompts are made of. */
export interface PromptsHost extends Pick<Host, 'config' | 'context' | 'log'> {
  readonly tree: LazyTree<WaitingPrompt>;
  readonly statusItem: StatusItem;
  readonly work: Latest<LatestWork>;
  /** When the window was opened, by `performance.now()`: no change of the clock moves it. */
  readonly startedAt: number;
}

/** The prompts of one window, made when their view is first shown, a command first run, or the first minutes are over. */
export interface PromptsFeature {
  readonly source: TreeSource<WaitingPrompt>;
  /** Runs a command. Never rejects: the user is told what went wrong. */
  run(id: PromptCommandId, args: readonly unknown[]): Promise<void>;
}

/** Wires the prompts together, and reads them for the first time. */
export async function createPrompts(host: PromptsHost): Promise<PromptsFeature> {
  const { config, context, log, tree, statusItem, work, startedAt } = host;
  const atHand = createPromptsAtHand(config.journalFolder);
  const model = createPromptModel({ config, atHand, work, releases: createReleases(config, log) });
  const report = (wanted: () => Promise<void>) => reporting(log, wanted);
  /** Nobody asked for this: what goes wrong stands in the view, and interrupts nobody. */
  const quietly = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof UserError)) return reportError(error, log);
      log.warn(error.code, error.cause ?? '');
      tree.view.message = localizeError(error);
    }
  };
  const readAnew = () =>
    quietly(async () => {
      await model.read();
      tree.view.message = '';
    });
  let shown = '';
  const show = () => {
    const { waiting } = model.snapshot();
    tree.view.badge =
      waiting.length === 0
        ? undefined
        : { value: waiting.length, tooltip: vscode.l10n.t('{count} prompts', { count: waiting.length }) };
    statusItem.setPrompts(waiting.length);
    // Drawing the same again would take away what somebody is reading under the pointer.
    const next = JSON.stringify(waiting);
    if (next === shown) return;
    shown = next;
    tree.refresh();
  };
  context.subscriptions.push(
    atHand,
    model,
    model.onDidChange(show),
    work.onDidChange(() => void readAnew()),
    // Another day, or another window in which prompts were answered.
    vscode.window.onDidChangeWindowState(({ focused }) => focused && void readAnew()),
    tree.view.onDidChangeVisibility(({ visible }) => visible && void readAnew()),
    vscode.workspace.onDidChangeConfiguration(
      (event) => event.affectsConfiguration('staffward') && void readAnew(),
    ),
    createNotifier({ context, config, model, startedAt, quietly, reporting: report }),
  );
  await readAnew();
  const handlers = promptHandlers(model);
  return {
    source: createPromptTree(() => model.snapshot().waiting),
    run: (id, [argument]) => report(() => handlers[id](argument)),
  };
}
