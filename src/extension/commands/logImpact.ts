import * as vscode from 'vscode';
import { entryOfStory, type ImpactStory } from '../../brag/impactStory.ts';
import type { Suggestion } from '../../brag/suggestions/suggestion.ts';
import { addEntry } from '../journal/addEntry.ts';
import { createDraftStore, isStarted } from '../logImpact/draftStore.ts';
import { previewStep } from '../logImpact/previewStep.ts';
import { type EvidenceCandidate, evidenceCandidates } from '../logImpact/recentEvidence.ts';
import { evidenceStep, sectionStep, storyQuestions, textStep } from '../logImpact/storySteps.ts';
import { plainLabel } from '../quickInput/plainLabel.ts';
import { runSteps, type Step } from '../quickInput/steps.ts';
import type { SessionParts } from '../sessionParts.ts';
import { today } from '../today.ts';

const EMPTY_STORY: ImpactStory = {
  title: '',
  section: 'Projects',
  problem: '',
  proposal: '',
  leadership: '',
  result: '',
  consequence: '',
  evidence: [],
};

interface LengthItem extends vscode.QuickPickItem {
  readonly steps: (candidates: Promise<readonly EvidenceCandidate[]>) => readonly Step<ImpactStory>[];
  readonly first: ImpactStory;
}

/**
 * Writes what the user tells into the brag document: one line, or the whole impact story. Works without any
 * repository. A story that is left half-told is kept, and offered the next time. Resolves with whether it was written.
 */
export async function logImpact(parts: SessionParts): Promise<boolean> {
  const drafts = createDraftStore(parts.host.context.globalState);
  const draft = drafts.read();
  const length = await vscode.window.showQuickPick(lengthItems(draft), {
    title: vscode.l10n.t('Log Impact'),
    placeHolder: vscode.l10n.t('How much do you want to tell?'),
  });
  if (!length) return false;
  const search = new AbortController();
  // The search runs while the user types the first answer.
  const candidates = evidenceCandidates(parts, search.signal);
  const period = parts.period.current();
  const title = vscode.l10n.t('Log Impact for {period}', { period: period.name });
  const story = await runSteps(title, length.steps(candidates), length.first, (answers) =>
    drafts.keep(answers),
  );
  const settled = story ? await suggestionsBehind(story, candidates) : [];
  search.abort();
  if (!story) return false;
  const day = today();
  const isInPeriod = period.from <= day && day <= period.to;
  const isWritten = await addEntry(parts, entryOfStory(story, isInPeriod ? day : null), settled);
  if (isWritten) drafts.clear();
  return isWritten;
}

/** Suggestions whose evidence the story uses: what they suggest is told. */
async function suggestionsBehind(
  { evidence }: ImpactStory,
  candidates: Promise<readonly EvidenceCandidate[]>,
): Promise<readonly Suggestion[]> {
  if (evidence.length === 0) return [];
  const used = (await candidates).filter(({ link }) =>
    evidence.some(({ label, url }) => label === link.label && url === link.url),
  );
  return [...new Set(used.flatMap(({ suggestion }) => suggestion ?? []))];
}

function lengthItems(draft: ImpactStory | null): readonly LengthItem[] {
  const [titleQuestion, ...otherQuestions] = storyQuestions();
  const title = titleQuestion ? [textStep(titleQuestion)] : [];
  const result = otherQuestions.filter(({ part }) => part === 'result').map(textStep);
  const whole: LengthItem['steps'] = (candidates) => {
    const askEvidence = evidenceStep(candidates);
    return [...title, ...otherQuestions.map(textStep), sectionStep, askEvidence, previewStep(askEvidence)];
  };
  return [
    ...(draft && isStarted(draft)
      ? [
          {
            label: vscode.l10n.t('Go On With the Draft'),
            description: plainLabel(draft.title),
            first: draft,
            steps: whole,
          },
        ]
      : []),
    {
      label: vscode.l10n.t('One Line'),
      description: vscode.l10n.t('What you did, and what changed: ten seconds'),
      first: EMPTY_STORY,
      steps: (candidates) => [...title, ...result, evidenceStep(candidates)],
    },
    {
      label: vscode.l10n.t('Full Impact Story'),
      description: vscode.l10n.t('Problem, proposal, lead, result and what followed'),
      first: EMPTY_STORY,
      steps: whole,
    },
  ];
}
