import * as vscode from 'vscode';
import type { ImpactStory } from '../../brag/impactStory.ts';
import { localizeSection } from '../localize.ts';
import { plainLabel } from '../quickInput/plainLabel.ts';
import { askOne, BACK, CANCELLED, type Place, type Step, type StepResult } from '../quickInput/steps.ts';
import { sectionStep, storyQuestions, textStep } from './storySteps.ts';

interface PreviewItem extends vscode.QuickPickItem {
  /** Asks again for what the line shows; `null` writes the entry. */
  readonly edit: Step<ImpactStory> | null;
}

/** Shows the whole story before it is written. Choosing a line asks for it again, `askEvidence` for evidence. */
export function previewStep(askEvidence: Step<ImpactStory>): Step<ImpactStory> {
  return (story, place, leave) => preview(story, place, leave, askEvidence);
}

async function preview(
  first: ImpactStory,
  place: Place,
  leave: (story: ImpactStory) => void,
  askEvidence: Step<ImpactStory>,
): Promise<StepResult<ImpactStory>> {
  let story = first;
  for (;;) {
    const chosen = await askOne<PreviewItem>(
      {
        placeholder: vscode.l10n.t('Read it once more. Choose a line to change it.'),
        items: previewItems(story, askEvidence),
        preselected: ({ edit }) => edit === null,
      },
      place,
    );
    if (chosen === BACK || chosen === CANCELLED) return chosen;
    if (chosen.edit === null) return story;
    const edited = await chosen.edit(story, place, (left) => {
      story = left;
      leave(left);
    });
    if (edited === CANCELLED) return CANCELLED;
    if (typeof edited === 'object') story = edited;
  }
}

function previewItems(story: ImpactStory, askEvidence: Step<ImpactStory>): readonly PreviewItem[] {
  const open = vscode.l10n.t('(not answered)');
  return [
    { label: `$(check) ${vscode.l10n.t('Write This Entry')}`, edit: null },
    { label: '', kind: vscode.QuickPickItemKind.Separator, edit: null },
    ...storyQuestions().map((question) => ({
      label: question.name,
      detail: plainLabel(story[question.part]) || open,
      edit: textStep(question),
    })),
    { label: vscode.l10n.t('Section'), detail: localizeSection(story.section), edit: sectionStep },
    ...(story.evidence.length === 0
      ? []
      : [
          {
            label: vscode.l10n.t('Evidence'),
            detail: plainLabel(story.evidence.map(({ label }) => label).join(', ')),
            edit: askEvidence,
          },
        ]),
  ];
}
