import * as vscode from 'vscode';
import { createJournal } from '../../adapters/files/journal.ts';
import { assertConnected } from '../../adapters/files/journalFolder.ts';
import { isoWeekOf } from '../../base/isoWeek.ts';
import { plainText } from '../../base/markdown/plainText.ts';
import { type ReviewPeriod, reviewPeriodOf } from '../../base/reviewPeriod.ts';
import { shortened } from '../../base/shortened.ts';
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
 * manager. Escape ends it anywhere; what was done until then stays. Resolves with whether there was a summary to see.
 */
export async function thisWeek(parts: SessionParts): Promise<boolean> {
  await assertConnected(parts.bragFile().folder);
  return (await acceptOfThisWeek(parts)) && (await tellImpacts(parts)) && (await summarise(parts));
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
    ignoreFocusOut: true,
  });
  for (const { suggestion } of chosen ?? []) {
    if (!(await addEntry(parts, entryOf(suggestion), [suggestion]))) return false;
  }
  return chosen !== undefined;
}

async function tellImpacts(parts: SessionParts): Promise<boolean> {
  const asking = await impactsWanted(parts);
  for (const each of asking.slice(0, MAX_QUESTIONS)) {
    if (!(await tellImpact(parts, each))) return false;
  }
  return true;
}

/** An entry that asks what came of it, and the period whose brag document it stands in. */
interface WantedImpact {
  readonly period: ReviewPeriod;
  readonly name: EntryName;
}

/** Those of this period first, in the order of the file: the newest stand first in their section. */
async function impactsWanted(parts: SessionParts): Promise<readonly WantedImpact[]> {
  const wanted: WantedImpact[] = [];
  for (const period of periodsOfWeek(parts)) {
    const text = (await parts.bragFile().read(period)) ?? '';
    wanted.push(...entriesAsking(text, 'impact').map((name) => ({ period, name })));
  }
  return wanted;
}

/** Asks for one impact; an empty answer leaves it open. */
async function tellImpact(parts: SessionParts, { period, name }: WantedImpact): Promise<boolean> {
  const answer = await vscode.window.showInputBox({
    title: title(2),
    prompt: vscode.l10n.t('“{title}”: what changed because of it, in a number if there is one?', {
      title: shortened(plainText(name.title)),
    }),
    placeHolder: vscode.l10n.t('Leave it empty to skip'),
    ignoreFocusOut: true,
  });
  if (answer === undefined) return false;
  if (answer.trim() === '') return true;
  const file = parts.bragFile();
  return untilDone(answer, () => file.change(period, (text) => tellField(text, name, 'impact', answer)));
}

/** Shows the bullets, if there are any; one that lacks its outcome asks for it when it is chosen. */
async function summarise(parts: SessionParts): Promise<boolean> {
  for (;;) {
    const summary = await summaryOf(parts);
    const copy = { label: `$(copy) ${vscode.l10n.t('Copy the summary, and open it')}`, title: null };
    const bullets = summary.bullets.map(({ text, warning, title: name }) => ({
      label: plainLabel(plainText(text)),
      ...(warning ? { detail: `$(warning) ${plainLabel(localize(warning))}` } : {}),
      title: warning ? name : null,
    }));
    const chosen = await vscode.window.showQuickPick(summary.bullets.length === 0 ? [] : [copy, ...bullets], {
      title: title(3),
      placeHolder: adviceOn(summary),
      ignoreFocusOut: true,
    });
    if (!chosen) return summary.bullets.length > 0;
    if (chosen !== copy) {
      const asking = await impactsWanted(parts);
      const wanted = asking.find(({ name }) => plainText(name.title) === chosen.title);
      if (wanted) await tellImpact(parts, wanted);
      continue;
    }
    await vscode.env.clipboard.writeText(summary.markdown);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Copied'), 5000);
    await vscode.commands.executeCommand('staffward.weeklySummary');
    return true;
  }
}

async function summaryOf(parts: SessionParts): Promise<WeeklySummary> {
  const file = parts.bragFile();
  const periods = periodsOfWeek(parts);
  const stored = await createJournal({ folder: file.folder }).readEntries();
  const others = stored.filter(({ document }) => !periods.some(({ name }) => name === document));
  // What stands in the editor counts, saved or not.
  const ofWeek = await Promise.all(
    periods.map(async (period) => journalEntries(period.name, (await file.read(period)) ?? '')),
  );
  return weeklySummary({ entries: [...others, ...ofWeek.flat()], ...isoWeekOf(today()) });
}

function adviceOn({ bullets }: WeeklySummary): string {
  if (bullets.length === 0) return vscode.l10n.t('No entry of this week yet.');
  return bullets.some(({ warning }) => warning)
    ? vscode.l10n.t('Choose a bullet with a warning to say what came of it.')
    : vscode.l10n.t('Ready to send.');
}

/** This review period, and the one before when the week began in it. */
function periodsOfWeek({ host }: SessionParts): readonly ReviewPeriod[] {
  const cycle = host.config.reviewCycle();
  const now = reviewPeriodOf(today(), cycle);
  const before = reviewPeriodOf(isoWeekOf(today()).from, cycle);
  return before.name === now.name ? [now] : [now, before];
}
