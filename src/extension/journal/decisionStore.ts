import * as vscode from 'vscode';
import type { Journal } from '../../adapters/files/journal.ts';
import type { ReviewPeriod } from '../../base/reviewPeriod.ts';
import {
  currentDecisions,
  type Decision,
  undecided,
  type Verdict,
} from '../../brag/suggestions/decisions.ts';
import type { Suggestion } from '../../brag/suggestions/suggestion.ts';
import { now } from '../today.ts';

type Subject = Pick<Suggestion, 'id' | 'title'> & Partial<Pick<Suggestion, 'commitIds'>>;

/** What became of suggestions, as the journal records it. */
export interface DecisionStore extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  /** Reads the journal anew: another window or the command line may have written to it. */
  load(): Promise<void>;
  /** Suggestions that wait for a decision, by what was last read. */
  undecided(suggestions: readonly Suggestion[]): readonly Suggestion[];
  /** Appends one decision for each suggestion; all carry the same time. Rejects with a `UserError`. */
  record(suggestions: readonly Subject[], verdict: Verdict, period: ReviewPeriod): Promise<void>;
  /** What was dismissed together last and is still dismissed; empty when nothing is. */
  lastDismissed(): readonly Decision[];
}

/** Keeps the decisions of `journal` in memory. */
export function createDecisionStore(journal: () => Journal): DecisionStore {
  const changed = new vscode.EventEmitter<void>();
  let current: ReadonlyMap<string, Decision> = new Map();
  const load = async () => {
    current = currentDecisions(await journal().readDecisions());
    changed.fire();
  };
  return {
    onDidChange: changed.event,
    load,
    undecided: (suggestions) => undecided(suggestions, current),
    async record(suggestions, verdict, period) {
      const at = now();
      const document = verdict === 'accepted' || verdict === 'merged' ? `${period.name}.md` : null;
      await journal().appendDecisions(
        suggestions.map(({ id, commitIds = [], title }) => {
          return { at, id, also: commitIds, decision: verdict, title, document };
        }),
      );
      await load();
    },
    lastDismissed() {
      const dismissed = [...new Set(current.values())].filter(({ decision }) => decision === 'dismissed');
      const last = dismissed.at(-1);
      return dismissed.filter(({ at }) => at === last?.at);
    },
    dispose: () => changed.dispose(),
  };
}
