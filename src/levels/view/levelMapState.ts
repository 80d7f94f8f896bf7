import { groupBy } from '../../base/groupBy.ts';
import type { JournalEntry } from '../../base/journalEntry.ts';
import { plainLine } from '../../base/plainLine.ts';
import type { Profile } from '../../profile/profile.ts';
import type {
  EntryView,
  LevelMapState,
  LevelView,
  SignalView,
  TransitionView,
} from '../../protocol/levelMap.ts';
import { type Assessment, compareWithLast } from '../assessment.ts';
import type { DimensionCoverage } from '../coverage.ts';
import type { LinkedEntry, SignalEvidence } from '../evidenceMap.ts';
import { markOf } from '../levelLink.ts';
import type { Rubric, StageCalibration, Transition } from '../rubric.ts';
import { entryId } from './entryId.ts';

/** What the map shows, gathered. */
export interface LevelMapInput {
  readonly revision: number;
  readonly rubric: Rubric;
  readonly profile: Profile;
  /** What is looked at; `null` where the rubric has none, or nothing is chosen. */
  readonly transition: Transition | null;
  readonly stage: StageCalibration | null;
  /** Of the signals of `transition`, in their order. */
  readonly evidence: readonly SignalEvidence[];
  readonly coverage: readonly DimensionCoverage[];
  /** Oldest first. */
  readonly assessments: readonly Assessment[];
  readonly notices: LevelMapState['notices'];
}

/** A longer line would be somebody's file pasted into a heading. */
const MAX_LINE = 1000;

/** The state that the webview shows. */
export function levelMapState(input: LevelMapInput): LevelMapState {
  const { revision, rubric, profile, transition, stage, notices } = input;
  const titles = new Map(rubric.levels.map(({ id, title }) => [id, shown(title)]));
  return {
    revision,
    title: shown(rubric.title),
    stages: rubric.stages.map(({ id, title }) => ({
      id,
      title: shown(title),
      yours: id === profile.companyStage,
    })),
    stage: stage && {
      id: stage.id,
      ownership: shown(stage.ownership),
      promotion: shown(stage.promotion),
      failure: shown(stage.failure),
    },
    dimensions: rubric.dimensions.map(({ title }) => shown(title)),
    levels: rubric.levels.map(
      (level): LevelView => ({
        id: level.id,
        title: shown(level.title),
        test: shown(level.test),
        meaning: shown(stage?.meaning[level.id] ?? ''),
        standing: level.id === profile.level ? 'current' : level.id === profile.target ? 'target' : null,
        expectations: rubric.dimensions.map(({ id }) => shown(level.expectations[id] ?? '')),
      }),
    ),
    transitions: rubric.transitions.map(({ from, to }) => ({
      id: to,
      from: titles.get(from) ?? from,
      to: titles.get(to) ?? to,
    })),
    transition: transition && transitionView(transition, input),
    antiPatterns: rubric.antiPatterns.map(({ title, question, why }) => ({
      title: shown(title),
      question: shown(question),
      why: shown(why),
    })),
    notices,
  };
}

function transitionView(
  { to, change, holdsBack, signals }: Transition,
  { rubric, evidence, coverage, assessments }: LevelMapInput,
): TransitionView {
  const dimensions = new Map(rubric.dimensions.map(({ id, title }) => [id, shown(title)]));
  return {
    id: to,
    change: shown(change),
    signals: evidence.map(
      ({ signal, linked, suggested, newest }): SignalView => ({
        id: signal.id,
        text: shown(signal.text),
        dimension: dimensions.get(signal.dimension) ?? '',
        linked: linked.map(linkedView),
        suggested: suggested.map(entryView),
        newest,
      }),
    ),
    holdsBack: holdsBack.map(shown),
    coverage: coverage.map(({ dimension, signals: count, covered, newest }) => ({
      dimension: shown(dimension.title),
      signals: count,
      covered,
      newest,
    })),
    assessment: assessmentView(signals, assessments),
  };
}

function linkedView({ title, mark, entry }: LinkedEntry): EntryView {
  if (entry) return { ...entryView(entry), id: entryId(mark) };
  return { id: entryId(mark), title: shown(title), days: '', document: null };
}

function entryView(entry: JournalEntry): EntryView {
  const { title, from, to, document } = entry;
  const days = from === to ? (to ?? '') : `${from} – ${to}`;
  return { id: entryId(markOf(entry)), title: shown(title), days, document: shown(document) };
}

/** Quarters in which other transitions were judged are no judgement of this one. */
function assessmentView(
  signals: Transition['signals'],
  assessments: readonly Assessment[],
): TransitionView['assessment'] {
  const own = assessments.filter(({ ratings }) => signals.some(({ id }) => ratings.has(id)));
  const [latest, previous] = [own.at(-1), own.at(-2)];
  if (!latest) return null;
  const compared = groupBy(compareWithLast(own), ({ signal }) => signal);
  const ratings = signals.flatMap(({ id, text }) =>
    (compared.get(id) ?? []).map(({ rating, before, change }) => ({
      signal: shown(text),
      rating,
      before,
      change,
    })),
  );
  return { quarter: latest.quarter, before: previous?.quarter ?? null, ratings };
}

function shown(text: string): string {
  return plainLine(text.slice(0, MAX_LINE));
}
