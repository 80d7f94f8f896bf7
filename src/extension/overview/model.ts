import * as vscode from 'vscode';
import { createJournal } from '../../adapters/files/journal.ts';
import { assertConnected } from '../../adapters/files/journalFolder.ts';
import { createLevelStore } from '../../adapters/files/levelStore.ts';
import { createProfileFile } from '../../adapters/files/profileFile.ts';
import type { RepositoryCollection } from '../../brag/collect.ts';
import { currentDecisions } from '../../brag/suggestions/decisions.ts';
import { BUILT_IN_GLUE_STEPS } from '../../content/glueSteps.ts';
import { nextLevelOf } from '../../overview/nextLevel.ts';
import type { PeriodOverview } from '../../overview/overview.ts';
import { periodOverview } from '../../overview/periodOverview.ts';
import type { Collector, Snapshot } from '../collecting/collector.ts';
import { readRubricAtHand } from '../levels/rubricAtHand.ts';
import type { SessionParts } from '../sessionParts.ts';
import { today } from '../today.ts';
import { createLookChoice, type Look, type LookChoice } from './look.ts';

/** The picture, and what it is made from, at one moment. */
export interface OverviewSnapshot {
  /** Absolute path of the journal. */
  readonly folder: string;
  readonly look: Look;
  readonly overview: PeriodOverview;
  /** How far the history of the period has been read. */
  readonly phase: Snapshot['phase'];
  readonly problem: Snapshot['problem'];
  readonly repositories: readonly RepositoryCollection[];
}

/** The picture that the user looks at. Every method rejects with a `UserError` when the disk does not let it work. */
export interface OverviewModel extends vscode.Disposable {
  /** The journal is read anew at each call. */
  snapshot(): Promise<OverviewSnapshot>;
  readonly look: LookChoice;
  /** Reads the history of the period; resolves when that has ended, however it ended. */
  read(): Promise<void>;
  /** The same, unless it has been read or is being read. */
  readOnce(): Promise<void>;
  /** More of the history is known, or something was decided. Changes of files are followed elsewhere. */
  readonly onDidChange: vscode.Event<void>;
}

/** The model of a window. `collectorOf` makes a collector that is its own, since it looks at other periods than the view. */
export function createOverviewModel(
  { host, decisions }: Pick<SessionParts, 'host' | 'decisions'>,
  collectorOf: (period: () => Look['period']) => Collector,
): OverviewModel {
  const { config, context } = host;
  const look = createLookChoice(context.workspaceState, config);
  const collector = collectorOf(() => look.current().period);
  const changed = new vscode.EventEmitter<void>();
  const listeners = [collector, decisions].map(({ onDidChange }) => onDidChange(() => changed.fire()));
  const isOfPeriod = () => collector.snapshot().period.name === look.current().period.name;

  async function read(): Promise<void> {
    if (vscode.workspace.isTrusted) await collector.collect();
  }

  return {
    look,
    read,
    async readOnce() {
      if (collector.snapshot().phase === 'notCollected' || !isOfPeriod()) await read();
    },
    async snapshot() {
      const journal = createJournal({ folder: config.journalFolder() });
      await assertConnected(journal.folder);
      const [entries, decided, links, { profile }, { rubric }] = await Promise.all([
        journal.readEntries(),
        journal.readDecisions(),
        createLevelStore(journal.folder).readLinks(),
        createProfileFile(journal.folder).read(),
        readRubricAtHand(journal.folder),
      ]);
      const current = look.current();
      const collected = collector.snapshot();
      const repositories = isOfPeriod() ? collected.repositories : [];
      return {
        folder: journal.folder,
        look: current,
        overview: periodOverview({
          period: current.period,
          today: today(),
          entries,
          suggestions: distinctSuggestions(repositories),
          decisions: currentDecisions(decided),
          coverage: nextLevelOf({ rubric, profile, entries, links }),
          glueSteps: BUILT_IN_GLUE_STEPS,
          filter: current.filter,
        }),
        phase: isOfPeriod() ? collected.phase : 'notCollected',
        problem: isOfPeriod() ? collected.problem : null,
        repositories,
      };
    },
    onDidChange: changed.event,
    dispose() {
      for (const listener of listeners) listener.dispose();
      collector.dispose();
      changed.dispose();
    },
  };
}

/** Clones and worktrees of a repository share what they suggest. */
function distinctSuggestions(repositories: readonly RepositoryCollection[]) {
  const all = repositories.flatMap(({ suggestions }) => suggestions);
  return [...new Map(all.map((suggestion) => [suggestion.id, suggestion])).values()];
}
