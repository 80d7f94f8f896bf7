import type * as vscode from 'vscode';
import type { LevelMapAction } from '../../protocol/levelMap.ts';
import type { LevelCommandId } from '../commands/commandIds.ts';
import type { Host } from '../host.ts';
import { isDone, reporting } from '../reportError.ts';
import { assessLevel } from './assessLevel.ts';
import { exportLevelMap } from './exportLevelMap.ts';
import { createLevelMapPanel } from './levelMapPanel.ts';
import type { LevelParts } from './levelParts.ts';
import { linkEntry } from './linkEntry.ts';
import { createLevelModel } from './model.ts';
import { perform } from './perform.ts';

/** The levels of one window, made when a command of theirs is first run, or the map comes back with the window. */
export interface LevelsFeature {
  /** Runs a command, and resolves with whether it was done. Never rejects: the user is told what went wrong. */
  run(id: LevelCommandId): Promise<boolean>;
  /** Fills a tab with the map that VS Code brought back. */
  restore(panel: vscode.WebviewPanel): void;
}

/** Wires the parts about levels together. */
export function createLevels(host: Pick<Host, 'config' | 'context' | 'log'>): LevelsFeature {
  const { config, context, log } = host;
  const model = createLevelModel(host);
  const parts: LevelParts = { model, log, config };
  const panel = createLevelMapPanel({
    host,
    model,
    perform: (action: LevelMapAction) => perform(parts, action),
  });
  context.subscriptions.push(panel, model);
  const handlers: Readonly<Record<LevelCommandId, () => Promise<unknown>>> = {
    'staffward.openLevelMap': async () => panel.show(),
    'staffward.linkEntry': () => linkEntry(parts),
    async 'staffward.assessLevel'() {
      const isAssessed = await assessLevel(parts);
      if (isAssessed) panel.show();
      return isAssessed;
    },
    'staffward.exportLevelMap': () => exportLevelMap(parts),
  };
  return {
    run: (id) => isDone(log, () => handlers[id]()),
    restore: (restored) => void reporting(log, async () => panel.restore(restored)),
  };
}
