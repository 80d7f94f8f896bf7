import * as vscode from 'vscode';
import type { ReviewPeriod } from '../../base/reviewPeriod.ts';
import type { EvidenceLink } from '../../brag/document/entry.ts';
import { findEntriesByEvidence } from '../../brag/document/find.ts';
import { parseBragDocument } from '../../brag/document/parse.ts';
import type { Suggestion } from '../../brag/suggestions/suggestion.ts';
import type { DecisionStore } from './decisionStore.ts';

/** Suggestions that this window has written into a brag document. */
export interface Acceptance {
  /** Absolute path of the document. */
  readonly path: string;
  readonly period: ReviewPeriod;
  readonly evidence: readonly EvidenceLink[];
  readonly suggestions: readonly Suggestion[];
  readonly outcome: 'accepted' | 'merged';
}

/** Follows what becomes of acceptances in the editor. */
export interface Acceptances extends vscode.Disposable {
  remember(acceptance: Acceptance): void;
}

/**
 * Undo in the editor takes an entry out again: its suggestions then wait once more, until Redo. An entry that
 * the user deletes by hand stays decided.
 */
export function followAcceptances(decisions: DecisionStore, onError: (error: unknown) => void): Acceptances {
  const acceptances: { readonly acceptance: Acceptance; isUndone: boolean }[] = [];
  const listener = vscode.workspace.onDidChangeTextDocument(({ document, reason }) => {
    if (reason === undefined) return;
    const concerned = acceptances.filter(({ acceptance }) => acceptance.path === document.uri.fsPath);
    if (concerned.length === 0) return;
    const parsed = parseBragDocument(document.getText());
    for (const each of concerned) {
      const { evidence, outcome, period, suggestions } = each.acceptance;
      const isGone = findEntriesByEvidence(parsed, evidence).length === 0;
      if (isGone === each.isUndone) continue;
      each.isUndone = isGone;
      decisions.record(suggestions, isGone ? 'restored' : outcome, period).catch(onError);
    }
  });
  return {
    remember: (acceptance) => acceptances.push({ acceptance, isUndone: false }),
    dispose: () => listener.dispose(),
  };
}
