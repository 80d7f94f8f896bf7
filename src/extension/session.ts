import { isAbsolute, join } from 'node:path';
import * as vscode from 'vscode';
import { createHistoryCacheStore } from '../adapters/files/historyCacheStore.ts';
import { createJournal } from '../adapters/files/journal.ts';
import { createForgeFiles } from '../adapters/forges/forgeFiles.ts';
import { lazily } from '../base/lazily.ts';
import type { ReviewPeriod } from '../base/reviewPeriod.ts';
import type { AgentTools } from './agentTools/agentTools.ts';
import { createCollector } from './collecting/collector.ts';
import { followRepositories } from './collecting/followRepositories.ts';
import { loadGitApi } from './collecting/gitApi.ts';
import { findRepositories } from './collecting/repositories.ts';
import type { CommandId } from './commands/commandIds.ts';
import { commandHandlers } from './commands/handlers.ts';
import type { Host } from './host.ts';
import { followAcceptances } from './journal/acceptances.ts';
import { createBragFile } from './journal/bragFile.ts';
import { createDecisionStore } from './journal/decisionStore.ts';
import type { OverviewFeature } from './overview/overview.ts';
import { isDone, reportError } from './reportError.ts';
import { createReviewPeriodChoice } from './reviewPeriodChoice.ts';
import type { SessionParts } from './sessionParts.ts';
import { createSetAsideDocument } from './setAsideDocument.ts';
import type { TreeSource } from './views/lazyTree.ts';
import { createSuggestedEntries } from './views/suggestedEntries.ts';
import { createSuggestionsView } from './views/suggestionsView.ts';
import type { TreeNode } from './views/treeNode.ts';

/** What is made when a view is first shown or a command first run. */
export interface Session {
  readonly tree: TreeSource<TreeNode>;
  /** Runs a command, and resolves with whether it was done. Never rejects: the user is told what went wrong. */
  run(id: CommandId, args: readonly unknown[]): Promise<boolean>;
  /** The picture of a period, loaded when it is first asked for. */
  readonly overview: () => Promise<OverviewFeature>;
  /** The tools for agents, loaded when one is first called. */
  readonly agentTools: () => Promise<AgentTools>;
}

/** Wires the parts of one window together. */
export function createSession(host: Host): Session {
  const { config, context, log } = host;
  const journal = lastOf(config.journalFolder, (folder) => {
    const files = createJournal({ folder });
    return { files, bragFile: createBragFile(files) };
  });
  const gitApi = () => loadGitApi(log);
  const period = createReviewPeriodChoice(context.workspaceState, config);
  const identities = (folder: string) => config.identities(vscode.Uri.file(folder));
  const caches = createHistoryCacheStore({ folder: join(context.globalStorageUri.fsPath, 'history') });
  const fetched = createForgeFiles(join(context.globalStorageUri.fsPath, 'forges'));
  const sources = async (signal: AbortSignal) => {
    if (!vscode.workspace.isTrusted) return { folders: [], git: undefined };
    const api = await gitApi();
    // On Linux the git extension names no path, only the program.
    const git = api && isAbsolute(api.git.path) ? api.git.path : undefined;
    return {
      git,
      folders: await findRepositories({ api, git, journalFolder: config.journalFolder(), signal }),
    };
  };
  const collectorOf = (periodOf: () => ReviewPeriod) =>
    createCollector({ log, caches, fetched, identities, sources, period: periodOf });
  const collector = collectorOf(period.current);
  const decisions = createDecisionStore(() => journal().files);
  const acceptances = followAcceptances(decisions, (error) => reportError(error, log));
  const setAside = createSetAsideDocument(() =>
    collector.snapshot().repositories.flatMap((collection) => collection.setAside),
  );
  const view = createSuggestionsView({ host, collector, decisions, period });
  const parts: SessionParts = {
    host,
    period,
    collector,
    decisions,
    acceptances,
    caches,
    fetched,
    leftEdits: new Map(),
    gitApi,
    sources,
    identities,
    bragFile: () => journal().bragFile,
    projects: view.projects,
    collect: view.collect,
    showSetAside: setAside.show,
  };
  const handlers = commandHandlers(parts);
  const following = followRepositories({ gitApi, view: host.view, collect: view.collect });
  context.subscriptions.push(collector, decisions, acceptances, setAside, view, following);
  return {
    tree: createSuggestedEntries(view.projects),
    run: (id, args) => isDone(log, () => handlers[id](...args)),
    overview: lazily(async () => {
      const { createOverview } = await import('./overview/overview.ts');
      return createOverview(parts, collectorOf);
    }),
    agentTools: lazily(async () => {
      const { createAgentTools } = await import('./agentTools/agentTools.ts');
      return createAgentTools(parts);
    }),
  };
}

/** Makes the value for a key anew only when the key has changed. */
function lastOf<T>(key: () => string, make: (key: string) => T): () => T {
  let last: { readonly key: string; readonly value: T } | undefined;
  return () => {
    const now = key();
    if (last?.key !== now) last = { key: now, value: make(now) };
    return last.value;
  };
}
