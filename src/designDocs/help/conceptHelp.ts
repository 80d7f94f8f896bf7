import type { Concept } from '../concepts/concept.ts';

/** What help says of a concept. */
export interface ConceptHelp {
  /** As in a sentence. */
  readonly name: string;
  /** Two plain sentences: what belongs there, and what a reader gets from it. */
  readonly explanation: string;
}

/** Our words on each concept. */
export const CONCEPT_HELP: Readonly<Record<Concept, ConceptHelp>> = {
  problem: {
    name: 'problem',
    explanation:
      'What is wrong today, for whom, and how much it costs them. Without it nobody can tell whether the proposal is worth its price.',
  },
  alternatives: {
    name: 'alternatives',
    explanation:
      'The other ways you looked at, doing nothing included, and why each of them loses. It saves reviewers from proposing them again, and shows your judgement.',
  },
  'trade-offs': {
    name: 'trade-offs',
    explanation:
      'What becomes harder, slower, dearer or riskier, and who bears it. A document that names its own price is believed sooner.',
  },
  solution: {
    name: 'solution',
    explanation:
      'What will change, in enough detail to disagree with. A reader should be able to say what will be built and what will not.',
  },
  goals: {
    name: 'goals',
    explanation:
      'How one will see that it worked, as something to count or watch. Goals settle later arguments about whether the work is done.',
  },
  'non-goals': {
    name: 'non-goals',
    explanation:
      'What a reader might expect and will not get. It keeps the review on the subject and the work from growing.',
  },
  rollback: {
    name: 'rollback',
    explanation:
      'How to undo the change once it runs in production, how fast, and what cannot be undone. Whoever is on call at night will look for it here.',
  },
  rollout: {
    name: 'rollout',
    explanation:
      'In which steps the change reaches its users, and what has to be true before the next one. Small steps make mistakes small.',
  },
  'open-questions': {
    name: 'open questions',
    explanation:
      'What is not known yet, who can answer it, and by when. Named gaps get answered; hidden ones come up after the decision.',
  },
  timeline: {
    name: 'timeline',
    explanation:
      'What happened and what was done, each with its time and without judgement. The gaps between the times show where to improve.',
  },
  impact: {
    name: 'impact',
    explanation:
      'Who was affected, how many, for how long, and what it cost. The figures decide how much work the follow-up is worth.',
  },
  causes: {
    name: 'causes',
    explanation:
      'What in the system made the incident possible, and why nothing stopped it earlier. An answer that ends with a person is asked once more.',
  },
  actions: {
    name: 'action items',
    explanation:
      'What will change, who does it, by when, and how one checks that it helps. An item without these is a wish.',
  },
  summary: {
    name: 'summary',
    explanation:
      'What this is about and what the reader should do, in a few sentences. Many will read nothing else.',
  },
  'current-state': {
    name: 'current state',
    explanation:
      'Where things stand today, honestly and with figures. Readers who disagree on this will disagree on everything after it.',
  },
  priorities: {
    name: 'priorities',
    explanation:
      'The few things that come first, and why these. A list without an order leaves the choice to others.',
  },
  'not-doing': {
    name: 'what is not done',
    explanation:
      'Work that would be worth doing and has to wait, with the reason. A strategy that gives nothing up has not chosen.',
  },
  risks: {
    name: 'risks',
    explanation:
      'What has to hold for this to work, and what to do when it does not. It tells readers what to watch.',
  },
  milestones: {
    name: 'milestones',
    explanation:
      'What will be finished by when, in a form that an outsider could check. It lets others plan around you.',
  },
};
