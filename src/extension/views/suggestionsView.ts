import * as vscode from 'vscode';
import { UserError } from '../../base/userError.ts';
import type { Collector } from '../collecting/collector.ts';
import { setContextKey } from '../contextKeys.ts';
import type { Host } from '../host.ts';
import type { DecisionStore } from '../journal/decisionStore.ts';
import { localizeError } from '../localize.ts';
import { reportError } from '../reportError.ts';
import type { ReviewPeriodChoice } from '../reviewPeriodChoice.ts';
import { commonFailureOf, projectsOf, viewStateOf } from './projects.ts';
import type { ProjectNode } from './treeNode.ts';

/** What the view shows, and from where. */
export interface SuggestionsViewOptions {
  readonly host: Host;
  readonly collector: Collector;
  readonly decisions: DecisionStore;
  readonly period: ReviewPeriodChoice;
}

/** Everything around the tree: message, welcome text, progress, status bar item, and when to collect. */
export interface SuggestionsView extends vscode.Disposable {
  projects(): readonly ProjectNode[];
  /** Collects anew, with progress in the view. Resolves when the run has ended, however it ended. */
  collect(): Promise<void>;
}

/** Keeps the view in step with the collector and the decisions. Collects when it is first shown. */
export function createSuggestionsView(options: SuggestionsViewOptions): SuggestionsView {
  const { host, collector, decisions, period } = options;
  const { view, statusItem, log } = host;
  let projects: readonly ProjectNode[] = [];
  let journalProblem: UserError | null = null;
  let wasShown = false;

  const render = () => {
    const collected = collector.snapshot();
    const snapshot = { ...collected, problem: journalProblem ?? collected.problem };
    const { phase, problem, repositories } = snapshot;
    projects = commonFailureOf(repositories) ? [] : projectsOf(snapshot, decisions.undecided);
    const waiting = projects.reduce((sum, { suggestions }) => sum + suggestions.length, 0);
    view.description = period.current().name;
    if (phase === 'collecting') view.message = vscode.l10n.t('Reading your history…');
    else view.message = problem ? localizeError(problem) : '';
    const hasFolder = (vscode.workspace.workspaceFolders ?? []).length > 0;
    setContextKey('staffward.state', viewStateOf(snapshot, projects, hasFolder));
    setContextKey('staffward.collecting', phase === 'collecting');
    setContextKey('staffward.hasSuggestions', waiting > 0);
    setContextKey('staffward.canUndoDismiss', decisions.lastDismissed().length > 0);
    if (phase === 'collected') {
      statusItem.setPending(waiting);
      host.work.set({
        suggestions: repositories.flatMap(({ suggestions }) => suggestions),
        setAside: repositories.flatMap(({ setAside }) => setAside),
        waiting,
      });
    }
    host.refreshTree();
  };
  /** Without the decisions, what was dismissed would be suggested again. */
  const readJournal = async () => {
    journalProblem = null;
    try {
      await decisions.load();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      journalProblem = error;
      render();
    }
    return journalProblem === null;
  };
  const collect = async () => {
    await vscode.window.withProgress({ location: { viewId: 'staffward.suggestions' } }, async () => {
      try {
        if (await readJournal()) await collector.collect();
      } catch (error) {
        reportError(error, log);
      }
    });
  };
  const collectWhenFirstShown = () => {
    if (wasShown || !view.visible || !vscode.workspace.isTrusted) return;
    wasShown = true;
    if (collector.snapshot().phase === 'notCollected') void collect();
  };

  const listeners = [
    collector.onDidChange(render),
    decisions.onDidChange(render),
    collector.onDidProgress((commits) => {
      const count = commits.toLocaleString(vscode.env.language);
      view.message = vscode.l10n.t('Reading your history: {count} commits…', { count });
    }),
    view.onDidChangeVisibility(collectWhenFirstShown),
    vscode.workspace.onDidGrantWorkspaceTrust(collectWhenFirstShown),
  ];
  render();
  collectWhenFirstShown();
  return { projects: () => projects, collect, dispose: () => vscode.Disposable.from(...listeners).dispose() };
}
