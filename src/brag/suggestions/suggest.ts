import { message } from '../../base/message.ts';
import { plainLine } from '../../base/plainLine.ts';
import type { Person } from '../../history/commit.ts';
import { bodyOf, subjectOf } from '../../history/message.ts';
import type { PullRequest } from '../../history/pullRequest.ts';
import { coAuthorsOf, reviewersOf } from '../../history/trailers.ts';
import { automatonKind } from '../contributions/authors.ts';
import type { Contribution } from '../contributions/contribution.ts';
import { changedLines, writtenFiles } from '../contributions/paths.ts';
import { saysNothing } from '../contributions/routine.ts';
import type { Evidence } from '../evidence.ts';
import { classify } from './classify.ts';
import { designWork } from './designWork.ts';
import { kindOfFiles } from './kindOfFiles.ts';
import { type KindOfWork, kindOfWork } from './kindOfWork.ts';
import { metricsOf } from './metrics.ts';
import { rank } from './rank.ts';
import { reviewSignals } from './reviewSignals.ts';
import { reviewedEvidence, reviewTitle } from './reviewWork.ts';
import type { Suggestion } from './suggestion.ts';
import { titleOf } from './title.ts';

/** What a suggestion needs to know of the repository and of the user. */
export interface SuggestContext {
  /** Whether a person named in a trailer is the user. */
  isUser(person: Person): boolean;
  /** Web address of a pull request, `null` when it is not known. */
  pullRequestUrl(pullRequest: PullRequest): string | null;
  /** Web address of a commit, `null` when it is not known. */
  commitUrl(hash: string): string | null;
}

/** Suggestions for `contributions`, the best first; among equals by id, so the order is always the same. */
export function suggest(
  contributions: readonly Contribution[],
  context: SuggestContext,
): readonly Suggestion[] {
  return contributions.map((contribution) => suggestionOf(contribution, context)).sort(compareSuggestions);
}

/** Best first, then by id. */
export function compareSuggestions(a: Suggestion, b: Suggestion): number {
  return b.score - a.score || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function suggestionOf(contribution: Contribution, context: SuggestContext): Suggestion {
  const { source, subject, note } = subjectFor(contribution);
  const classification = classify(contribution, subject);
  const design = designWork(contribution, subject);
  const isReview = contribution.role === 'reviewer';
  const metrics = isReview ? [] : metricsOf(messagesOf(contribution));
  const reviewers = isReview ? [] : reviewersAround(contribution, context);
  const coAuthors = isReview ? [] : coAuthorsAround(contribution, context);
  const { score, why } = rank({ contribution, classification, metrics, reviewers, coAuthors });
  return {
    id: contribution.id,
    commitIds: contribution.commitIds,
    title: source === 'reviews' ? subject : titleOf(subject),
    section: classification.section,
    project: contribution.repository.name,
    role: contribution.role,
    glue: classification.glue,
    ...(design && { designDocument: design }),
    from: contribution.from,
    to: contribution.to,
    score,
    why: [
      contribution.grouping,
      ...(note ? [note] : []),
      ...classification.why,
      ...reviewSignals(contribution.reviewed),
      ...why,
    ],
    metrics,
    evidence: evidenceOf(contribution, context),
    commitCount: contribution.commits.length,
    pullRequestCommits: sharedCommits(contribution),
    reviewers,
    coAuthors,
  };
}

function sharedCommits({ pullRequest, commits }: Contribution): number | null {
  return pullRequest &&
    pullRequest.allCommits > commits.length &&
    pullRequest.allCommits > pullRequest.ownCommits
    ? pullRequest.allCommits
    : null;
}

interface ChosenSubject {
  readonly source: 'pull request' | 'commit' | 'branch' | 'reviews';
  readonly subject: string;
  readonly note: ReturnType<typeof message> | null;
}

/** What is longer is a paragraph that stands where a title should. */
const MAX_TITLE = 160;

/** The pull request's title, else the subject of the commit that says most, else the branch's name. */
function subjectFor(contribution: Contribution): ChosenSubject {
  const { pullRequest, commits, role } = contribution;
  if (role === 'reviewer') return { source: 'reviews', subject: reviewTitle(contribution), note: null };
  const title = plainLine(pullRequest?.pullRequest.title ?? '');
  const best = [...commits].sort((a, b) => weightOf(b) - weightOf(a))[0];
  if (title !== '' && best && isOthers(contribution, title)) {
    return {
      source: 'commit',
      subject: subjectOf(best.commit.message),
      note: message('Titled by your commit, for the pull request is mostly the work of others: “{title}”.', {
        title: title.slice(0, MAX_TITLE),
      }),
    };
  }
  if (title !== '' && (title.length <= MAX_TITLE || !best)) {
    return { source: 'pull request', subject: title, note: null };
  }
  if (best) return { source: 'commit', subject: subjectOf(best.commit.message), note: null };
  const branch = /\bfrom \S+?[/:](\S+)/.exec(subjectOf(pullRequest?.commit?.message ?? ''))?.[1] ?? '';
  return {
    source: 'branch',
    subject: branch.replaceAll(/[-_/]+/g, ' '),
    note: message('The history holds no title, only the name of the branch.'),
  };
}

/** Whether the title tells of what others did, while the user did only the tests, the documentation or the like. */
function isOthers(contribution: Contribution, title: string): boolean {
  const { ownCommits, allCommits } = contribution.pullRequest ?? { ownCommits: 1, allCommits: 1 };
  if (ownCommits * 2 > allCommits || contribution.commits.some(({ files }) => files === null)) return false;
  const kind = kindOfFiles(contribution);
  return kind !== null && kind !== kindOfWork(title);
}

type OwnCommit = Contribution['commits'][number];

const TITLE_WEIGHT: Readonly<Record<KindOfWork, number>> = {
  feature: 4,
  performance: 4,
  fix: 3,
  refactoring: 2,
  other: 2,
  documentation: 1,
  tests: 1,
  ci: 1,
  upkeep: 0,
};

/** A feature says more than its tests; among equals the largest change does, then the first. */
function weightOf({ commit, files }: OwnCommit): number {
  const lines = writtenFiles(files ?? []).reduce((sum, file) => sum + changedLines(file), 0);
  const subject = subjectOf(commit.message);
  return (saysNothing(subject) ? -1 : TITLE_WEIGHT[kindOfWork(subject)]) + Math.min(lines, 100_000) / 100_001;
}

/** A body that is longer holds a log; in UTF-16 code units. */
const MAX_BODY = 20_000;

/** Where the authors state results: the pull request's message and title, the commits, then its body; each text once. */
function messagesOf({ pullRequest, commits }: Contribution): readonly string[] {
  const landing = pullRequest?.commit ? [bodyOf(pullRequest.commit.message)] : [];
  const title = pullRequest?.pullRequest.title ?? '';
  const body = (pullRequest?.record?.body ?? '').slice(0, MAX_BODY);
  // Only the body of a merge is its pull request's own; the subject names branches.
  const messages = [title, ...landing, ...commits.map(({ commit }) => commit.message), body];
  return [...new Set(messages)].filter(Boolean);
}

function reviewersAround({ pullRequest, commits }: Contribution, context: SuggestContext): readonly string[] {
  const landing = pullRequest?.commit ? [pullRequest.commit] : [];
  const trailers = [...commits.map(({ commit }) => commit), ...landing];
  const people = trailers
    .flatMap(({ message: text }) => reviewersOf(text))
    .filter((person) => !context.isUser(person));
  const logins = (pullRequest?.pullRequest.reviewers ?? []).map((name) => ({ name, email: '' }));
  const named = namesOf([...people, ...logins.filter((person) => !context.isUser(person))]);
  // The forge's logins would count the people of the trailers twice.
  if (named.length > 0 || !pullRequest?.record) return named;
  return namesOf(pullRequest.record.reviewers.map((name) => ({ name, email: '' })));
}

function coAuthorsAround({ commits }: Contribution, context: SuggestContext): readonly string[] {
  const people = commits.flatMap(({ commit, role }) => [
    ...coAuthorsOf(commit.message),
    // What the user co-wrote has another author.
    ...(role === 'author' ? [] : [commit.author]),
  ]);
  return namesOf(people.filter((person) => !context.isUser(person)));
}

/** Each person's name once, without bots. Somebody without a name goes by the address before its `@`. */
function namesOf(people: readonly Person[]): readonly string[] {
  const humans = people.filter((person) => automatonKind(person) === null);
  const names = humans.map(({ name, email }) => plainLine(name || email.replace(/@.*$/, '')).slice(0, 60));
  return [...new Set(names)].filter(Boolean);
}

function evidenceOf(contribution: Contribution, context: SuggestContext): readonly Evidence[] {
  const { pullRequest, commits } = contribution;
  const landing = pullRequest?.commit ? [pullRequest.commit] : [];
  const listed = commits.length > 0 ? commits.map(({ commit }) => commit) : landing;
  const links = listed.map(
    (commit): Evidence => ({
      type: 'commit',
      hash: commit.hash,
      subject: plainLine(subjectOf(commit.message)),
      url: context.commitUrl(commit.hash),
    }),
  );
  if (!pullRequest) return [...reviewedEvidence(contribution, contribution.repository.forge), ...links];
  const { forge, number, title } = pullRequest.pullRequest;
  const url = context.pullRequestUrl(pullRequest.pullRequest);
  return [
    { type: 'pullRequest', forge, number, title: title === null ? null : plainLine(title), url },
    ...links,
  ];
}
