import * as vscode from 'vscode';
import { plainLine } from '../../base/plainLine.ts';
import type { NewEntry } from '../../brag/document/entry.ts';
import { askSection } from '../quickInput/askSection.ts';
import { askText, BACK, CANCELLED, runSteps, type Step } from '../quickInput/steps.ts';

/** Asks for an entry's title, problem, impact and section, each with what it says now. `null` when cancelled. */
export function editEntry(entry: NewEntry): Promise<NewEntry | null> {
  return runSteps(
    vscode.l10n.t('Edit, Then Accept'),
    [
      textStep('title', vscode.l10n.t('Title of the entry')),
      textStep('problem', vscode.l10n.t('What was wrong, and whom did it hurt?')),
      textStep('impact', vscode.l10n.t('What changed, in a number?')),
      async (current, place) => {
        const section = await askSection(current.section, place);
        return section === BACK || section === CANCELLED ? section : { ...current, section };
      },
    ],
    entry,
  );
}

function textStep(field: 'title' | 'problem' | 'impact', prompt: string): Step<NewEntry> {
  return async (entry, place) => {
    const required = field === 'title';
    const answer = await askText({ prompt, placeholder: '', value: entry[field] ?? '', required }, place);
    if (answer === BACK || answer === CANCELLED) return answer;
    return { ...entry, [field]: required ? plainLine(answer) : plainLine(answer) || null };
  };
}
