import type { LevelMapState, LevelView, RatingName, SignalView } from '../../protocol/levelMap.ts';

/** What the page says of itself, in one place. English, like the built-in rubric. */
export const TEXTS = {
  loading: 'Reading the level map…',
  transition: 'From one level to the next',
  stage: 'Company',
  noStage: 'Any company',
  assess: 'Assess Myself…',
  export: 'Export…',
  coverage: 'Signals with evidence',
  signals: 'What others can see',
  noEvidence: 'No evidence yet',
  perhaps: 'Perhaps',
  link: 'Link',
  notEvidence: 'Not evidence',
  unlink: 'Unlink',
  chooseEntry: 'Link entry…',
  gone: 'in no brag document any more',
  holdsBack: 'What holds people back',
  levels: 'All levels',
  test: 'In one sentence',
  here: 'You are here',
  target: 'Your target',
  dimension: 'Dimension',
  newest: 'Newest',
  signal: 'Signal',
  now: 'Now',
  before: 'Before',
  ownership: 'What ownership means',
  promotion: 'How people move up',
  failure: 'How people fail',
  antiPatterns: 'Questions to stop and ask',
} as const;

/** How a rating is said. */
export const RATING_TEXTS: Readonly<Record<RatingName, string>> = {
  'not-yet': 'Not yet',
  sometimes: 'Sometimes',
  usually: 'Usually',
};

/** `2 of 3`. */
export function coveredText(covered: number, signals: number): string {
  return `${covered} of ${signals}`;
}

/** `2 entries, newest 2026-11-05`. What was linked and is gone does not count. */
export function evidenceText({ linked, newest }: Pick<SignalView, 'linked' | 'newest'>): string {
  const found = linked.filter(({ document }) => document !== null).length;
  if (found === 0) return TEXTS.noEvidence;
  const count = found === 1 ? '1 entry' : `${found} entries`;
  return newest === null ? count : `${count}, newest ${newest}`;
}

/** `up` or `down` since the time before; empty for no change. */
export function changeText(change: number): string {
  if (change === 0) return '';
  return change > 0 ? 'up' : 'down';
}

/** How a level stands to the user; empty for one they neither have nor aim for. */
export function standingText(standing: LevelView['standing']): string {
  if (standing === null) return '';
  return standing === 'current' ? TEXTS.here : TEXTS.target;
}

/** What a screen reader is told when evidence was linked or taken back; `null` for nothing. */
export function announcement(before: LevelMapState | null, now: LevelMapState): string | null {
  if (!before?.transition || before.transition.id !== now.transition?.id) return null;
  const known = new Map(before.transition.signals.map((signal) => [signal.id, signal]));
  const changes = now.transition.signals.flatMap((signal) =>
    evidenceText(known.get(signal.id) ?? signal) === evidenceText(signal)
      ? []
      : [`${signal.text}: ${evidenceText(signal)}`],
  );
  return changes.length > 0 ? changes.join('. ') : null;
}
