import * as vscode from 'vscode';
import type { JournalEntry } from '../../base/journalEntry.ts';
import { placedEntries } from '../../brag/journalEntries.ts';
import { entryFinder, newestFirst } from '../../levels/evidenceMap.ts';
import { markOf } from '../../levels/levelLink.ts';
import type { Signal } from '../../levels/rubric.ts';
import { plainLabel } from '../quickInput/plainLabel.ts';
import type { LevelParts } from './levelParts.ts';
import type { LevelSnapshot } from './model.ts';

/**
 * Links an entry to the signals of the transition that it is evidence of: the entry at the cursor in a brag document,
 * else one that the user chooses. Signals that it is linked to are chosen already; without the tick the link is gone.
 */
export async function linkEntry({ model }: LevelParts): Promise<void> {
  const snapshot = await model.snapshot();
  const entry = entryAtCursor(snapshot) ?? (await chooseEntry(snapshot.entries));
  if (!entry) return;
  const items = snapshot.evidence.map(({ signal, linked, suggested }) => ({
    label: plainLabel(signal.text),
    detail: suggested.includes(entry) ? vscode.l10n.t('Perhaps: its words fit') : '',
    picked: linked.some((each) => each.entry === entry),
    signal,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: plainLabel(entry.title),
    placeHolder: vscode.l10n.t('What does it show?'),
    canPickMany: true,
  });
  if (!chosen) return;
  const isChosen = (signal: Signal) => chosen.some((item) => item.signal === signal);
  const changes = items.filter(({ picked, signal }) => picked !== isChosen(signal));
  await model.say(
    changes.map(({ signal, picked }) => ({
      signal: signal.id,
      what: picked ? 'unlinked' : 'linked',
      entry: markOf(entry),
    })),
  );
}

/** Links one of all entries to a signal; those that its rule finds come first. */
export async function linkToSignal({ model }: LevelParts, id: string): Promise<void> {
  const { evidence, entries } = await model.snapshot();
  const found = evidence.find(({ signal }) => signal.id === id);
  if (!found) return;
  const known = new Set(found.linked.map(({ entry }) => entry));
  const others = entries.filter((entry) => !known.has(entry) && !found.suggested.includes(entry));
  const entry = await chooseEntry([...found.suggested, ...newestFirst(others)], found.signal.text);
  if (entry) await model.say([{ signal: id, what: 'linked', entry: markOf(entry) }]);
}

async function chooseEntry(entries: readonly JournalEntry[], title = ''): Promise<JournalEntry | null> {
  if (entries.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Your brag documents hold no entry yet. Log one, or accept a suggestion.'),
    );
    return null;
  }
  const items = entries.map((entry) => ({
    label: plainLabel(entry.title),
    description: [entry.document, entry.to ?? ''].filter((part) => part !== '').join(' · '),
    entry,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: plainLabel(title),
    placeHolder: vscode.l10n.t('Which entry?'),
    matchOnDescription: true,
  });
  return chosen?.entry ?? null;
}

/** `null` outside the brag documents of this journal, and between entries. */
function entryAtCursor({ journal, entries }: LevelSnapshot): JournalEntry | null {
  const editor = vscode.window.activeTextEditor;
  const name = entries.find(
    ({ document }) => journal.documentPath({ name: document }) === editor?.document.uri.fsPath,
  )?.document;
  if (!editor || name === undefined) return null;
  const offset = editor.document.offsetAt(editor.selection.active);
  const placed = placedEntries(name, editor.document.getText());
  const here = placed.find(({ span }) => span.start <= offset && offset <= span.end);
  return here ? entryFinder(entries)(markOf(here.entry)) : null;
}
