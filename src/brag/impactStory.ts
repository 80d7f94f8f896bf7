import { plainLine } from '../base/plainLine.ts';
import type { EvidenceLink, NewEntry } from './document/entry.ts';
import type { Section } from './sections.ts';

/** The parts of an impact story as the user typed them; an empty string is an unanswered question. */
export interface ImpactStory {
  readonly title: string;
  readonly section: Section;
  /** What was wrong, and whom it hurt. */
  readonly problem: string;
  /** What the user proposed, and who backed it. */
  readonly proposal: string;
  /** What the user led: people, time, complexity. */
  readonly leadership: string;
  /** What changed, measured. */
  readonly result: string;
  /** What followed from it. */
  readonly consequence: string;
  readonly evidence: readonly EvidenceLink[];
}

/**
 * The story as an entry of the ISO date `day`: proposal and leadership are the user's role, result and
 * consequence the impact. Unanswered parts stay `null`, to be asked for in the document.
 */
export function entryOfStory(story: ImpactStory, day: string | null): NewEntry {
  return {
    section: story.section,
    title: plainLine(story.title),
    from: day,
    to: day,
    problem: sentences(story.problem),
    role: sentences(story.proposal, story.leadership),
    impact: sentences(story.result, story.consequence),
    skills: null,
    evidence: story.evidence,
  };
}

/** The answered parts in one line, a full stop between two of them; `null` when there are none. */
function sentences(...parts: readonly string[]): string | null {
  const answered = parts.map(plainLine).filter((part) => part !== '');
  if (answered.length === 0) return null;
  return answered
    .map((part, index) => (index < answered.length - 1 && !/[.!?…。]$/.test(part) ? `${part}.` : part))
    .join(' ');
}
