import * as vscode from 'vscode';
import { createJournal } from '../../adapters/files/journal.ts';
import { isoWeekOf } from '../../base/isoWeek.ts';
import { reviewPeriodOf } from '../../base/reviewPeriod.ts';
import { type EntryName, entriesAsking, tellField } from '../../brag/document/tellField.ts';
import { journalEntries } from '../../brag/journalEntries.ts';
import { entryOf } from '../../brag/suggestions/phrase.ts';
import { type WeeklySummary, weeklySummary } from '../../worksheets/weeklySummary.ts';
import { addEntry } from '../journal/addEntry.ts';
import { untilDone } from '../journal/untilDone.ts';
import { localize, localizeSection } from '../localize.ts';
import { plainLabel } from '../quickInput/plainLabel.ts';
import type { SessionParts } from '../sessionParts.ts';
import { today } from '../today.ts';

const STEPS = 3;
/** More questions would take longer than ten minutes. */
const MAX_QUESTIONS = 5;

/**
 * The end of the week, by keyboard alone: suggestions to accept, impacts still to be told, and the summary for the
 * manager. Escape ends it anywhere; what was done until then stays.
 */
export async function thisWeek(parts: SessionParts): Promise<void> {
  if (!(await acceptOfThisWeek(parts))) return;
  if (!(await tellImpacts(parts))) return;
  await summarise(parts);
}

function title(step: number): string {
  return vscode.l10n.t('This Week ({step} of {steps})', { step, steps: STEPS });
}

/** `false` when the user ended it. */
async function acceptOfThisWeek(parts: SessionParts): Promise<boolean> {
  if (vscode.workspace.isTrusted && parts.collector.snapshot().phase === 'notCollected')
    await parts.collect();
  const { from } = isoWeekOf(today());
  const waiting = parts.projects().flatMap(({ suggestions }) => suggestions);
  const items = waiting
    .filter(({ suggestion }) => suggestion.to >= from)
    .map(({ suggestion }) => ({
      label: plainLabel(suggestion.title),
      description: plainLabel(`${localizeSection(suggestion.section)} · ${suggestion.project}`),
      suggestion,
    }));
  if (items.length === 0) return true;
  const chosen = await vscode.window.showQuickPick(items, {
    title: title(1),
    placeHolder: vscode.l10n.t('Which of these belong into your brag document?'),
    canPickMany: true,
  });
  for (const { suggestion } of chosen ?? []) {
    if (!(await addEntry(parts, entryOf(suggestion), [suggestion]))) return false;
  }
  return chosen !== undefined;
}

async function tellImpacts(parts: SessionParts): Promise<boolean> {
  const text = (await parts.bragFile().read(periodNow(parts))) ?? '';
  // The newest stand first in their section.
  for (const name of entriesAsking(text, 'impact').slice(0, MAX_QUESTIONS)) {
    if (!(await tellImpact(parts, name))) return false;
  }
  return true;
}

/** Asks for one impact; an empty answer leaves it open. */
async function tellImpact(parts: SessionParts, name: EntryName): Promise<boolean> {
  const answer = await vscode.window.showInputBox({
    title: title(2),
    prompt: vscode.l10n.t(
      '“{title}”: what changed because of it, in a number if there is one? (Enter with no text skips)',
      {
        title: name.title,
      },
    ),
    ignoreFocusOut: true,
  });
  if (answer === undefined) return false;
  if (answer.trim() === '') return true;
  const file = parts.bragFile();
  return untilDone(answer, () =>
    file.change(periodNow(parts), (text) => tellField(text, name, 'impact', answer)),
  );
}

/** Shows the bullets; one that lacks its outcome asks for it when it is chosen. */
async function summarise(parts: SessionParts): Promise<void> {
  for (;;) {
    const summary = await summaryOf(parts);
    const copy = { label: `$(copy) ${vscode.l10n.t('Copy the summary, and open it')}`, title: null };
    const bullets = summary.bullets.map(({ text, warning, title: name }) => ({
      label: plainLabel(text),
      ...(warning ? { detail: `$(warning) ${plainLabel(localize(warning))}` } : {}),
      title: warning ? name : null,
    }));
    const chosen = await vscode.window.showQuickPick(summary.bullets.length === 0 ? [] : [copy, ...bullets], {
      title: title(3),
      placeHolder:
        summary.bullets.length === 0
          ? vscode.l10n.t('No entry of this week yet.')
          : vscode.l10n.t('Ready to send. Choose a bullet with a warning to say what came of it.'),
    });
    if (!chosen) return;
    const text = (await parts.bragFile().read(periodNow(parts))) ?? '';
    const name = entriesAsking(text, 'impact').find((each) => each.title === chosen.title);
    if (name) await tellImpact(parts, name);
    if (chosen !== copy) continue;
    await vscode.env.clipboard.writeText(summary.markdown);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Copied'), 5000);
    await vscode.commands.executeCommand('staffward.weeklySummary');
    return;
  }
}

async function summaryOf(parts: SessionParts): Promise<WeeklySummary> {
  const period = periodNow(parts);
  const file = parts.bragFile();
  const stored = await createJournal({ folder: file.folder }).readEntries();
  // What stands in the editor counts, saved or not.
  const current = journalEntries(period.name, (await file.read(period)) ?? '');
  const entries = [...stored.filter(({ document }) => document !== period.name), ...current];
  return weeklySummary({ entries, ...isoWeekOf(today()) });
}

function periodNow({ host }: SessionParts) {
  return reviewPeriodOf(today(), host.config.reviewCycle());
}
