import * as vscode from 'vscode';
import { plainLine } from '../../base/plainLine.ts';
import type { NewEntry } from '../../brag/document/entry.ts';
import { askSection } from '../quickInput/askSection.ts';
import { askText, BACK, CANCELLED, runSteps, type Step } from '../quickInput/steps.ts';

/** What the user typed before leaving: by what it was about, for as long as the window is open. */
export type LeftEdits = Map<string, Pick<NewEntry, 'title' | 'problem' | 'impact' | 'section'>>;

/**
 * Asks for an entry's title, problem, impact and section, each with what it says now. `null` when cancelled; what was
 * typed is then kept in `left` under `key`, and stands there the next time.
 */
export function editEntry(entry: NewEntry, left: LeftEdits, key: string): Promise<NewEntry | null> {
  return runSteps<NewEntry>(
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
    { ...entry, ...left.get(key) },
    ({ title, problem, impact, section }) => left.set(key, { title, problem, impact, section }),
  );
}

function textStep(field: 'title' | 'problem' | 'impact', prompt: string): Step<NewEntry> {
  return async (entry, place, leave) => {
    const required = field === 'title';
    // A title that was deleted is none: the next time it stands there again.
    const withText = (text: string) => ({
      ...entry,
      [field]: plainLine(text) || (required ? entry.title : null),
    });
    const question = {
      prompt,
      placeholder: '',
      value: entry[field] ?? '',
      required,
      leave: (text: string) => leave(withText(text)),
    };
    const answer = await askText(question, place);
    return answer === BACK || answer === CANCELLED ? answer : withText(answer);
  };
}
