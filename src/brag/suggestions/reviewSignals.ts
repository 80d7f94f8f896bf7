import { type Message, message } from '../../base/message.ts';
import type { ReviewedPullRequest } from '../../forge/forgeActivity.ts';

/** A kind of glue work in reviews, and how it is told. */
interface ReviewSignal {
  /** Said in `why` when it applies to at least one; `{count}` is how many. */
  readonly because: Message;
  readonly applies: (reviewed: ReviewedPullRequest) => boolean;
}

/** Hours within which a review keeps its author from waiting over a working day. */
const UNBLOCKING_HOURS = 4;

const MS_PER_HOUR = 3_600_000;

/**
 * What reviews are besides reviews. The guide counts as glue: welcoming newcomers, documentation, continuous integration,
 * following up incidents, unblocking others.
 */
const SIGNALS: readonly ReviewSignal[] = [
  {
    because: message('Onboarding: the first pull request of its author here ({count}).'),
    applies: ({ authorIsNew }) => authorIsNew === true,
  },
  {
    because: message('Unblocking: reviewed within {hours} hours ({count}).', { hours: UNBLOCKING_HOURS }),
    applies: ({ createdAt, reviews }) => {
      const waited = Date.parse(reviews[0]?.at ?? '') - Date.parse(createdAt);
      return waited >= 0 && waited <= UNBLOCKING_HOURS * MS_PER_HOUR;
    },
  },
  {
    because: message('Documentation, by title or label ({count}).'),
    applies: says(/\bdoc(?:s|umentation)\b|\breadme\b/i),
  },
  {
    because: message('Continuous integration, by title or label ({count}).'),
    applies: says(/\bCI\b|\bcontinuous integration\b|\bpipelines?\b|\bgithub actions\b|\bflaky\b/i),
  },
  {
    because: message('Following up an incident, by title or label ({count}).'),
    applies: says(/\bincidents?\b|\bpost-?mortems?\b|\boutage\b|\bhot-?fix\b|\bsev-?\d\b/i),
  },
];

function says(words: RegExp): ReviewSignal['applies'] {
  return ({ title, labels }) =>
    [title.slice(0, 400), ...labels].some((text) => words.test(text.replaceAll('_', ' ')));
}

/** The signals of `reviewed`, each with the number of pull requests that show it. */
export function reviewSignals(reviewed: readonly ReviewedPullRequest[]): readonly Message[] {
  return SIGNALS.flatMap(({ because, applies }) => {
    const count = reviewed.filter(applies).length;
    return count === 0 ? [] : [message(because.template, { ...because.values, count })];
  });
}
