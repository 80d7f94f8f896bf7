import * as vscode from 'vscode';
import { RATINGS, type Rating } from '../../levels/assessment.ts';
import type { Signal } from '../../levels/rubric.ts';
import { plainLabel } from '../quickInput/plainLabel.ts';
import { askOne, BACK, CANCELLED, runSteps, type Step } from '../quickInput/steps.ts';
import { thisQuarter } from '../today.ts';
import type { LevelParts } from './levelParts.ts';
import type { LevelSnapshot } from './model.ts';

type Ratings = ReadonlyMap<string, Rating>;

/**
 * Asks how often each signal of the transition is true of the user. What was said last is in focus, so that Enter keeps
 * it. Every answer is kept as soon as it is given. Resolves with whether all were answered.
 */
export async function assessLevel({ model }: LevelParts): Promise<boolean> {
  const snapshot = await model.snapshot();
  const { transition } = snapshot;
  if (!transition || transition.signals.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The rubric names no signals to judge.'));
    return false;
  }
  const quarter = thisQuarter();
  const steps = snapshot.evidence.map(({ signal, linked }) =>
    ratingStep(signal, linked.length, lastRating(snapshot, signal.id)),
  );
  const title = vscode.l10n.t('{quarter}: how often is this true of me?', { quarter });
  let kept: Ratings = new Map();
  let keeping = Promise.resolve();
  const done = await runSteps<Ratings>(title, steps, kept, (ratings) => {
    const records = [...ratings].flatMap(([signal, rating]) =>
      kept.get(signal) === rating ? [] : [{ quarter, signal, rating }],
    );
    kept = ratings;
    keeping = keeping.then(() => model.assess(records));
  });
  await keeping;
  return done !== null;
}

function lastRating({ assessments }: LevelSnapshot, signal: string): Rating | null {
  return assessments.findLast(({ ratings }) => ratings.has(signal))?.ratings.get(signal)?.rating ?? null;
}

function ratingStep(signal: Signal, linked: number, last: Rating | null): Step<Ratings> {
  return async (ratings, place) => {
    const before = ratings.get(signal.id) ?? last;
    const items = RATINGS.map((rating) => ({
      label: ratingName(rating),
      description: rating === last ? vscode.l10n.t('last time') : '',
      rating,
    }));
    const evidence =
      linked === 0
        ? vscode.l10n.t('no evidence linked')
        : vscode.l10n.t('entries linked: {count}', { count: linked });
    const result = await askOne(
      {
        placeholder: `${plainLabel(signal.text)} (${evidence})`,
        items,
        preselected: ({ rating }) => rating === before,
      },
      place,
    );
    if (result === BACK || result === CANCELLED) return result;
    return new Map([...ratings, [signal.id, result.rating]]);
  };
}

function ratingName(rating: Rating): string {
  const names: Readonly<Record<Rating, string>> = {
    'not-yet': vscode.l10n.t('Not yet'),
    sometimes: vscode.l10n.t('Sometimes'),
    usually: vscode.l10n.t('Usually'),
  };
  return names[rating];
}
