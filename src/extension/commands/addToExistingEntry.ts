import * as vscode from 'vscode';
import { message } from '../../base/message.ts';
import type { TextEdit } from '../../base/textEdit.ts';
import { UserError } from '../../base/userError.ts';
import type { Entry } from '../../brag/document/bragDocument.ts';
import { addEvidence, type MergedEvidence } from '../../brag/document/merge.ts';
import { parseBragDocument } from '../../brag/document/parse.ts';
import { renderEvidence } from '../../brag/document/render.ts';
import { mergeSuggestions } from '../../brag/suggestions/phrase.ts';
import { changeDocument } from '../journal/addEntry.ts';
import { localizeSection } from '../localize.ts';
import { plainLabel } from '../quickInput/plainLabel.ts';
import type { SessionParts } from '../sessionParts.ts';
import { targetsOf } from './targets.ts';

interface EntryItem extends vscode.QuickPickItem {
  readonly entry: Entry;
}

/** Adds the evidence of suggestions to an entry that the brag document has already. */
export async function addToExistingEntry(parts: SessionParts, args: readonly unknown[]): Promise<void> {
  const suggestions = (await targetsOf(parts, args, { many: true })).map(({ suggestion }) => suggestion);
  if (suggestions.length === 0) return;
  const text = await parts.bragFile().read(parts.period.current());
  const items = parseBragDocument(text ?? '').entries.map(entryItem);
  if (items.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The brag document of {period} has no entry yet. Accept the suggestion to add one.', {
        period: parts.period.current().name,
      }),
    );
    return;
  }
  const chosen = await vscode.window.showQuickPick(items, {
    matchOnDescription: true,
    placeHolder: vscode.l10n.t('Which entry is it part of?'),
  });
  if (!chosen) return;
  const added = mergeSuggestions(suggestions);
  await changeDocument(parts, {
    edits: (current) => editsFor(current, chosen.entry, added),
    text: renderEvidence(added.evidence),
    evidence: added.evidence,
    suggestions,
    outcome: 'merged',
  });
}

/** The document may have changed since the user chose: the entry is looked for again by section and title. */
function editsFor(text: string, chosen: Entry, added: MergedEvidence): readonly TextEdit[] {
  const entry = parseBragDocument(text).entries.find(
    ({ section, title }) => section === chosen.section && title === chosen.title,
  );
  if (entry) return addEvidence(text, entry, added);
  throw new UserError(
    'entry-missing',
    message('The entry "{title}" is no longer in the brag document.', { title: chosen.title }),
    message('Choose another entry, or accept the suggestion as a new one.'),
  );
}

function entryItem(entry: Entry): EntryItem {
  const facts = [entry.section === null ? '' : localizeSection(entry.section), entry.dates?.from ?? ''];
  return { label: plainLabel(entry.title), description: facts.filter(Boolean).join(' · '), entry };
}
