import * as vscode from 'vscode';
import type { ImpactStory } from '../../brag/impactStory.ts';
import { askSection } from '../quickInput/askSection.ts';
import { plainLabel } from '../quickInput/plainLabel.ts';
import { askMany, askText, BACK, CANCELLED, NOTHING_TO_ASK, type Step } from '../quickInput/steps.ts';
import type { EvidenceCandidate } from './recentEvidence.ts';

type TextPart = 'title' | 'problem' | 'proposal' | 'leadership' | 'result' | 'consequence';

/** A question about one part of the story. */
interface StoryQuestion {
  readonly part: TextPart;
  /** The name of the part, for the preview. */
  readonly name: string;
  readonly prompt: string;
  readonly placeholder: string;
}

/** The questions of the whole story, in the order in which it is told. */
export function storyQuestions(): readonly StoryQuestion[] {
  return [
    {
      part: 'title',
      name: vscode.l10n.t('Title'),
      prompt: vscode.l10n.t('What did you do? One line, in the past tense.'),
      placeholder: vscode.l10n.t('Moved invoicing to a queue'),
    },
    {
      part: 'problem',
      name: vscode.l10n.t('Problem'),
      prompt: vscode.l10n.t('What was wrong, and whom did it hurt?'),
      placeholder: vscode.l10n.t('Invoices went out a day late, and support answered for it'),
    },
    {
      part: 'proposal',
      name: vscode.l10n.t('Proposal'),
      prompt: vscode.l10n.t('What did you propose, and who backed it?'),
      placeholder: vscode.l10n.t('Proposed a queue; the billing and platform leads agreed'),
    },
    {
      part: 'leadership',
      name: vscode.l10n.t('What you led'),
      prompt: vscode.l10n.t('What did you lead: how many people, how long, how hard?'),
      placeholder: vscode.l10n.t('Led three engineers in two teams for six weeks'),
    },
    {
      part: 'result',
      name: vscode.l10n.t('Result'),
      prompt: vscode.l10n.t('What changed, in a number?'),
      placeholder: vscode.l10n.t('Late invoices fell from 40 a week to 1'),
    },
    {
      part: 'consequence',
      name: vscode.l10n.t('What followed'),
      prompt: vscode.l10n.t('What followed from it, for the team or beyond?'),
      placeholder: vscode.l10n.t('Two other teams use the queue now'),
    },
  ];
}

/** Asks one question of the story. */
export function textStep({ part, prompt, placeholder }: StoryQuestion): Step<ImpactStory> {
  return async (story, place, leave) => {
    const required = part === 'title';
    const question = {
      prompt,
      placeholder,
      value: story[part],
      required,
      leave: (text: string) => leave({ ...story, [part]: text || (required ? story.title : '') }),
    };
    const result = await askText(question, place);
    return result === BACK || result === CANCELLED ? result : { ...story, [part]: result };
  };
}

/** Asks for the section. */
export const sectionStep: Step<ImpactStory> = async (story, place) => {
  const section = await askSection(story.section, place);
  return section === BACK || section === CANCELLED ? section : { ...story, section };
};

interface EvidenceItem extends vscode.QuickPickItem {
  readonly candidate: EvidenceCandidate | null;
}

/**
 * Offers recent work as evidence, that of the current branch already chosen. Asks nothing when there is none. The candidates may still be on their way when the question is asked.
 */
export function evidenceStep(candidates: Promise<readonly EvidenceCandidate[]>): Step<ImpactStory> {
  let answered = false;
  return async (story, place) => {
    const items = candidates.then((found) => evidenceItems(found));
    const known = await Promise.race([candidates, Promise.resolve(null)]);
    if (known?.length === 0) return NOTHING_TO_ASK;
    const chosen = new Set(story.evidence.map(({ label }) => label));
    const result = await askMany<EvidenceItem>(
      {
        placeholder: vscode.l10n.t('Which of your recent work is evidence for it?'),
        items,
        preselected: ({ candidate }) =>
          candidate !== null && (answered ? chosen.has(candidate.link.label) : candidate.branch !== null),
      },
      place,
    );
    if (result === BACK || result === CANCELLED) return result;
    answered = true;
    const evidence = result.flatMap(({ candidate }) => (candidate ? [candidate.link] : []));
    return { ...story, evidence };
  };
}

function evidenceItems(candidates: readonly EvidenceCandidate[]): readonly EvidenceItem[] {
  const group = (label: string, members: readonly EvidenceCandidate[]): readonly EvidenceItem[] =>
    members.length === 0
      ? []
      : [
          { label, kind: vscode.QuickPickItemKind.Separator, candidate: null },
          ...members.map((candidate) => ({
            label: plainLabel(candidate.link.label),
            description: plainLabel(candidate.of),
            candidate,
          })),
        ];
  const branch = candidates.find(({ branch }) => branch !== null)?.branch;
  return [
    ...group(
      branch ? vscode.l10n.t('On the branch {branch}', { branch }) : '',
      candidates.filter((candidate) => candidate.branch !== null),
    ),
    ...group(
      vscode.l10n.t('In the last two weeks'),
      candidates.filter(({ branch, suggestion }) => branch === null && suggestion !== null),
    ),
    ...group(
      vscode.l10n.t('From the checklist'),
      candidates.filter(({ suggestion }) => suggestion === null),
    ),
  ];
}
