import * as vscode from 'vscode';
import type { TextEdit } from '../../base/textEdit.ts';
import type { EvidenceLink, NewEntry } from '../../brag/document/entry.ts';
import { insertEntry } from '../../brag/document/insert.ts';
import { renderEntry } from '../../brag/document/render.ts';
import { DEFAULT_STYLE } from '../../brag/document/style.ts';
import type { Suggestion } from '../../brag/suggestions/suggestion.ts';
import type { SessionParts } from '../sessionParts.ts';
import { warnAboutLocation } from './locationWarning.ts';
import { untilDone } from './untilDone.ts';

/** A change of the brag document. */
export interface DocumentChange {
  /** Edits of the text as it is when they are asked for, which may be more than once. */
  edits(text: string): readonly TextEdit[];
  /** What would be lost if the document cannot be written: offered to be copied. */
  readonly text: string;
  /** What the change adds as evidence. */
  readonly evidence: readonly EvidenceLink[];
  /** What the change settles; empty for what the user wrote without a suggestion. */
  readonly suggestions: readonly Suggestion[];
  readonly outcome: 'accepted' | 'merged';
}

/** Adds an entry to the brag document of the review period. `false` when it could not be, and the user gave up. */
export function addEntry(
  parts: SessionParts,
  entry: NewEntry,
  suggestions: readonly Suggestion[],
): Promise<boolean> {
  return changeDocument(parts, {
    edits: (text) => insertEntry(text, entry),
    text: renderEntry(entry, DEFAULT_STYLE),
    evidence: entry.evidence,
    suggestions,
    outcome: 'accepted',
  });
}

/** Changes the brag document of the review period, then records what became of the suggestions. */
export async function changeDocument(parts: SessionParts, change: DocumentChange): Promise<boolean> {
  const period = parts.period.current();
  const file = parts.bragFile();
  const isDone = await untilDone(change.text, async () => {
    await file.change(period, change.edits);
    if (change.suggestions.length > 0) {
      await parts.decisions.record(change.suggestions, change.outcome, period);
    }
  });
  if (isDone) {
    const { evidence, outcome, suggestions } = change;
    if (suggestions.length > 0)
      parts.acceptances.remember({ path: file.path(period), period, evidence, outcome, suggestions });
    void warnAboutLocation(parts.host.context.globalState, file.folder);
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('Written to the brag document of {period}', { period: period.name }),
      5000,
    );
  }
  return isDone;
}
