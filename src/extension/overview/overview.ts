import type * as vscode from 'vscode';
import type { Collector } from '../collecting/collector.ts';
import type { OverviewCommandId } from '../commands/commandIds.ts';
import { reporting } from '../reportError.ts';
import type { SessionParts } from '../sessionParts.ts';
import { exportOverview } from './exportOverview.ts';
import type { Look } from './look.ts';
import { createOverviewModel } from './model.ts';
import { createOverviewPanel } from './overviewPanel.ts';
import { type OverviewParts, perform } from './perform.ts';

/** The picture of a period, made when a command of it is first run, or its tab comes back with the window. */
export interface OverviewFeature {
  /** Runs a command. Never rejects: the user is told what went wrong. */
  run(id: OverviewCommandId): Promise<void>;
  /** Fills a tab that VS Code brought back. */
  restore(panel: vscode.WebviewPanel): void;
}

/** Wires the parts of the picture together. */
export function createOverview(
  session: Pick<SessionParts, 'host' | 'decisions' | 'gitApi'>,
  collectorOf: (period: () => Look['period']) => Collector,
): OverviewFeature {
  const { context, log } = session.host;
  const model = createOverviewModel(session, collectorOf);
  const parts: OverviewParts = { session, model, redraw: () => panel.redraw() };
  const panel = createOverviewPanel({
    host: session.host,
    model,
    perform: (action) => perform(parts, action),
  });
  context.subscriptions.push(panel, model);
  const handlers: Readonly<Record<OverviewCommandId, () => Promise<void>>> = {
    'staffward.showMyQuarter': async () => panel.show(),
    'staffward.exportOverview': () => exportOverview(model),
  };
  return {
    run: (id) => reporting(log, () => handlers[id]()),
    restore: (restored) => void reporting(log, async () => panel.restore(restored)),
  };
}
