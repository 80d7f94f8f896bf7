import * as vscode from 'vscode';
import type { Rubric } from '../../levels/rubric.ts';
import { COMPANY_STAGES, type CompanyStage, type Profile } from '../../profile/profile.ts';
import { plainLabel } from '../quickInput/plainLabel.ts';
import { askOne, BACK, CANCELLED, runSteps, type Step } from '../quickInput/steps.ts';

/** What is asked. */
export type LevelAnswers = Pick<Profile, 'level' | 'target' | 'companyStage'>;

/** A question, its answers by id, which of them is in focus, and where the answer goes. */
interface Choice<Id extends string> {
  readonly placeholder: string;
  readonly items: readonly (vscode.QuickPickItem & { readonly id: Id })[];
  likely(answers: LevelAnswers): string | null;
  keep(answers: LevelAnswers, id: Id): LevelAnswers;
}

/** Asks where the user is, where they want to be, and how large the company is. `null` when they close the question. */
export function askLevels(rubric: Rubric, profile: Profile): Promise<LevelAnswers | null> {
  const levels = rubric.levels.map(({ id, title, test }) => ({
    id,
    label: plainLabel(title),
    detail: plainLabel(test),
  }));
  const stages = rubric.stages.flatMap(({ id, title }) =>
    isCompanyStage(id) ? [{ id, label: plainLabel(title) }] : [],
  );
  const above = (level: string | null) => levels[levels.findIndex(({ id }) => id === level) + 1]?.id ?? null;
  const steps = [
    choiceStep({
      placeholder: vscode.l10n.t('Where are you now?'),
      items: levels,
      likely: ({ level }) => level,
      keep: (answers, level) => ({ ...answers, level }),
    }),
    choiceStep({
      placeholder: vscode.l10n.t('Where do you want to be?'),
      items: levels,
      likely: ({ level, target }) => target ?? above(level),
      keep: (answers, target) => ({ ...answers, target }),
    }),
    choiceStep({
      placeholder: vscode.l10n.t('What is the company like?'),
      items: stages,
      likely: ({ companyStage }) => companyStage,
      keep: (answers, companyStage) => ({ ...answers, companyStage }),
    }),
  ].slice(0, stages.length === 0 ? 2 : 3);
  const { level, target, companyStage } = profile;
  return runSteps(vscode.l10n.t('Your profile'), steps, { level, target, companyStage });
}

function choiceStep<Id extends string>({ placeholder, items, likely, keep }: Choice<Id>): Step<LevelAnswers> {
  return async (answers, place) => {
    const focus = likely(answers);
    const result = await askOne({ placeholder, items, preselected: ({ id }) => id === focus }, place);
    return result === BACK || result === CANCELLED ? result : keep(answers, result.id);
  };
}

function isCompanyStage(id: string): id is CompanyStage {
  return (COMPANY_STAGES as readonly string[]).includes(id);
}
