import { type Message, message } from '../../base/message.ts';
import type { Contribution } from '../contributions/contribution.ts';
import { changedLines, writtenFiles } from '../contributions/paths.ts';
import type { Classification } from './classify.ts';
import type { KindOfWork } from './kindOfWork.ts';

/** What the ranking looks at. */
export interface Rankable {
  readonly contribution: Contribution;
  readonly classification: Classification;
  readonly metrics: readonly string[];
  readonly reviewers: readonly string[];
  readonly coAuthors: readonly string[];
}

/** A number for sorting, and each factor that went into it. */
export interface Rank {
  readonly score: number;
  readonly why: readonly Message[];
}

/**
 * Ranks by what somebody who reads a promotion packet would ask for. Whole points, so that sums are exact;
 * each factor has a cap, so that a large diff alone never wins.
 */
export function rank(work: Rankable): Rank {
  const factors = FACTORS.flatMap((factor) => factor(work) ?? []).filter(({ points }) => points !== 0);
  return {
    score: factors.reduce((sum, { points }) => sum + points, 0),
    why: factors.map(({ points, reason }) =>
      message(reason.template, { ...reason.values, points: signed(points) }),
    ),
  };
}

interface Factor {
  readonly points: number;
  /** Its `{points}` are filled in by `rank`. */
  readonly reason: Message;
}

const KIND_POINTS: Readonly<Record<KindOfWork, number>> = {
  feature: 25,
  performance: 25,
  fix: 15,
  refactoring: 12,
  other: 10,
  documentation: 8,
  tests: 8,
  ci: 8,
  upkeep: 3,
};

const KIND_REASONS: Readonly<Record<KindOfWork, Message>> = {
  feature: message('{points}: a feature.'),
  performance: message('{points}: faster or leaner.'),
  fix: message('{points}: a fix.'),
  refactoring: message('{points}: restructuring.'),
  other: message('{points}: work of no special kind.'),
  documentation: message('{points}: documentation.'),
  tests: message('{points}: tests.'),
  ci: message('{points}: continuous integration.'),
  upkeep: message('{points}: upkeep.'),
};

const FACTORS: readonly ((work: Rankable) => Factor | null)[] = [
  function kind({ classification, contribution }) {
    if (contribution.role === 'reviewer') return { points: 5, reason: message('{points}: reviews.') };
    return { points: KIND_POINTS[classification.kind], reason: KIND_REASONS[classification.kind] };
  },
  function design({ classification }) {
    return classification.section === 'Design and Architecture'
      ? { points: 10, reason: message('{points}: a design that others build on.') }
      : null;
  },
  function trouble({ classification: { severity } }) {
    return severity === null
      ? null
      : { points: 15, reason: message('{points}: ends {trouble}.', { trouble: severity }) };
  },
  function numbers({ metrics }) {
    return metrics.length === 0
      ? null
      : { points: 15, reason: message('{points}: its result is stated in numbers.') };
  },
  function size({ contribution }) {
    const files = filesOf(contribution);
    const record = contribution.commits.length === 0 ? contribution.pullRequest?.record : null;
    const lines = record
      ? (record.additions ?? 0) + (record.deletions ?? 0)
      : files.reduce((sum, file) => sum + changedLines(file), 0);
    const points = Math.min(20, Math.floor(3 * Math.log2(1 + lines / 16)));
    return {
      points,
      reason: message('{points}: lines changed: {lines}, in files: {files}.', {
        lines,
        files: record?.changedFiles ?? files.length,
      }),
    };
  },
  function breadth({ contribution }) {
    const areas = new Set(filesOf(contribution).map(({ path }) => areaOf(path))).size;
    return {
      points: Math.min(12, 3 * Math.max(0, areas - 1)),
      reason: message('{points}: areas of the project: {areas}.', { areas }),
    };
  },
  function effort({ contribution: { commits, reviewed, role } }) {
    const reviews = Math.max(commits.length, reviewed.length);
    if (role === 'reviewer')
      return {
        points: Math.min(15, reviews),
        reason: message('{points}: reviews: {count}.', { count: reviews }),
      };
    const reason = message('{points}: commits: {count}.', { count: commits.length });
    return { points: Math.min(10, 2 * Math.max(0, commits.length - 1)), reason };
  },
  function discussion({ reviewers, coAuthors }) {
    const people = new Set([...reviewers, ...coAuthors]).size;
    return {
      points: Math.min(9, 3 * people),
      reason:
        people === 1
          ? message('{points}: another person took part.')
          : message('{points}: {people} other people took part.', { people }),
    };
  },
  function breaking({ contribution }) {
    const said = contribution.commits.some(({ commit }) =>
      /^BREAKING[ -]CHANGE:/m.test(commit.message.slice(0, 20_000)),
    );
    return said ? { points: 3, reason: message('{points}: changes what others rely on.') } : null;
  },
  function landing({ contribution: { commits, role } }) {
    return role === 'reviewer' || commits.length === 0 || commits.some(({ isOnMain }) => isOnMain)
      ? null
      : { points: -10, reason: message('{points}: not on the main branch yet.') };
  },
  function coAuthorship({ contribution }) {
    return contribution.role === 'co-author'
      ? { points: -5, reason: message('{points}: somebody else is the author.') }
      : null;
  },
];

function filesOf({ commits, role }: Contribution): ReturnType<typeof writtenFiles> {
  if (role === 'reviewer') return [];
  const byPath = new Map(
    writtenFiles(commits.flatMap(({ files }) => files ?? [])).map((file) => [file.path, file]),
  );
  return [...byPath.values()];
}

/** Folders that hold the areas of a project instead of being one. */
const CONTAINERS =
  /^(?:src|lib|libs|packages|crates|apps|services|modules|plugins|components|internal|pkg|cmd|java|main|test|tests)$/;

/** The package or the top folder that a path is in. */
function areaOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  const depth = folders.findIndex((folder) => !CONTAINERS.test(folder));
  return depth < 0 ? folders.join('/') : folders.slice(0, depth + 1).join('/');
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : `−${-points}`;
}
