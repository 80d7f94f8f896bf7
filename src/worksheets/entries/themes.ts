import type { EntryRule } from '../../base/entryMatcher.ts';
import { DESIGN, LEARNING, MENTORING, OPERATIONS, PLANS } from './sections.ts';

/** What entries may be about. Rules only suggest: the user strikes out what does not fit. */
export const THEMES = {
  /** Felt outside of one's own team. */
  influence: {
    sections: [DESIGN],
    words: [
      ...['other team', 'across team', 'cross-team', 'teams', 'company-wide', 'org-wide', 'whole company'],
      ...['rfc', 'adopt', 'standard', 'guideline', 'platform', 'guild', 'steering', 'stakeholder', 'aligned'],
    ],
  },
  /** Others got better at something. */
  multiplier: {
    sections: [MENTORING],
    words: [
      ...['mentor', 'onboard', 'coach', 'taught', 'teach', 'paired', 'pairing', 'workshop', 'trained'],
      ...['training', 'template', 'runbook', 'handbook', 'brown bag', 'interviewed', 'sponsor'],
    ],
  },
  growth: { sections: [LEARNING], words: ['learned', 'learnt'] },
  plans: { sections: [PLANS], words: [] },
  /** Driven from start to end. */
  led: {
    sections: [],
    words: ['led ', 'lead ', 'drove', 'owned', 'ran the', 'proposed', 'initiated', 'launched'],
  },
  /** It went wrong, for oneself or for all. */
  failure: {
    sections: [OPERATIONS],
    words: [
      ...['incident', 'outage', 'postmortem', 'post-mortem', 'revert', 'rollback', 'rolled back', 'hotfix'],
      ...['root cause', 'wrong', 'mistake', 'failed', 'regression', 'lesson'],
    ],
  },
  /** People who saw it differently. */
  disagreement: {
    sections: [],
    words: [
      ...['disagree', 'conflict', 'convinc', 'persuad', 'pushback', 'pushed back', 'objection', 'feedback'],
      ...['trade-off', 'tradeoff', 'negotiat', 'compromise', 'escalat'],
    ],
  },
  /** Nobody knew the answer, or even the question. */
  ambiguity: {
    sections: [DESIGN],
    words: [
      ...[
        'unclear',
        'ambigu',
        'unknown',
        'uncertain',
        'prototype',
        'spike',
        'experiment',
        'decided',
        'decision',
      ],
      ...['evaluat', 'no owner', 'greenfield', 'migrat'],
    ],
  },
  /** Holds a team together and is seldom seen. */
  glue: {
    sections: [MENTORING],
    words: [
      ...['onboard', 'documentation', 'docs', 'runbook', 'coordinat', 'facilitat', 'meeting', 'review'],
      ...['postmortem', 'triage', 'hiring', 'interview', 'unblock'],
    ],
  },
  /** Above what the level asks for. */
  aboveLevel: {
    sections: [],
    words: [
      ...[
        'other team',
        'across team',
        'cross-team',
        'strategy',
        'roadmap',
        'rfc',
        'led ',
        'drove',
        'initiated',
      ],
      ...['nobody owned', 'no owner', 'organisation', 'organization', 'company'],
    ],
  },
} as const satisfies Readonly<Record<string, EntryRule>>;
