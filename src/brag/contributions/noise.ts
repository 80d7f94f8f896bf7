import { type Message, message } from '../../base/message.ts';
import { subjectOf } from '../../history/message.ts';
import { automatonKind } from './authors.ts';
import type { OwnCommit } from './contribution.ts';
import { linesByKind, type PathKind, pathKindOf } from './paths.ts';
import { isBranchMerge, isFormatting, isTranslationSync, isVersionBump, saysNothing } from './routine.ts';
import { partsOfSubject } from './subject.ts';

interface NoiseRule<T> {
  readonly reason: Message;
  matches(subject: T): boolean;
}

/** What one commit can be that is no work to tell of, whatever it belongs to. The first that matches says why. */
const COMMIT_RULES: readonly NoiseRule<OwnCommit>[] = [
  {
    reason: message('Written by a bot.'),
    matches: ({ commit, role }) => role === 'author' && automatonKind(commit.author) === 'bot',
  },
  {
    reason: message('Written by an AI assistant alone.'),
    matches: ({ commit, role }) => role === 'author' && automatonKind(commit.author) === 'ai',
  },
  {
    reason: message('A merge without content of its own.'),
    matches: ({ commit }) => commit.parents.length > 1,
  },
  { reason: message('A fixup of another commit.'), matches: isFixup },
  { reason: message('Work in progress, or without a message.'), matches: isWorkInProgress },
];

/** Why `commit` is no contribution and no part of one; `null` when it may be. */
export function noiseOfCommit(commit: OwnCommit): Message | null {
  return COMMIT_RULES.find((rule) => rule.matches(commit))?.reason ?? null;
}

/** Commits that belong together, as the rules see them. */
interface Work {
  /** The pull request's title, else the commits' subjects. */
  readonly subjects: readonly string[];
  readonly commits: readonly OwnCommit[];
  /** Whether a pull request brought it in, so that somebody else thought it worth a look. */
  readonly isPullRequest: boolean;
}

/** What work as a whole can be that is not worth telling. The first that matches says why. */
const WORK_RULES: readonly NoiseRule<Work>[] = [
  {
    reason: message('Changes nothing but lock files.'),
    matches: ({ commits }) => everyFile(commits, new Set(['lock'])),
  },
  {
    reason: message('A version bump or a release.'),
    matches: ({ subjects, commits }) =>
      every(subjects, isVersionBump) && linesOutside(commits, VERSION_KINDS) <= VERSION_LINES,
  },
  { reason: message('Formatting alone.'), matches: ({ subjects }) => every(subjects, isFormatting) },
  {
    reason: message('Brings one branch into another.'),
    matches: ({ subjects }) => every(subjects, isBranchMerge),
  },
  {
    reason: message('Translations that others wrote, brought in from a service.'),
    matches: ({ subjects }) => every(subjects, isTranslationSync),
  },
  {
    reason: message('Small, and without a message that tells what it is.'),
    matches: ({ subjects, commits, isPullRequest }) =>
      !isPullRequest && every(subjects, saysNothing) && linesOutside(commits, new Set()) <= SMALL_LINES,
  },
  {
    reason: message('Changes nothing but vendored code.'),
    matches: ({ commits }) =>
      everyFile(commits, new Set(['vendored', 'lock', 'build', 'docs'])) && touches(commits, 'vendored'),
  },
  {
    reason: message('Changes nothing but generated files.'),
    matches: ({ commits }) => everyFile(commits, new Set(['generated', 'lock'])),
  },
  {
    reason: message('An import of code written elsewhere.'),
    matches: ({ subjects, commits }) => subjects.some(saysImport) && addedLines(commits) >= IMPORT_LINES,
  },
];

/** Why the work as a whole is not suggested; `null` when it is. */
export function noiseOfWork(work: Work): Message | null {
  return WORK_RULES.find((rule) => rule.matches(work))?.reason ?? null;
}

/** Whether `commit` is a step on the way that its author meant to fold into another one. */
export function isDraft(commit: OwnCommit): boolean {
  return isFixup(commit) || isWorkInProgress(commit);
}

function isFixup({ commit }: OwnCommit): boolean {
  return /^(?:fixup|squash|amend)! /.test(commit.message.trimStart());
}

function isWorkInProgress({ commit }: OwnCommit): boolean {
  return isDraftSubject(subjectOf(commit.message));
}

/** Whether a subject or title says nothing but that it is not done. */
export function isDraftSubject(subject: string): boolean {
  return (
    subject === '' ||
    /^(?:wip|\[wip\]|tmp|temp|checkpoint|savepoint|asdf\w*|\.+|-+|x+|stash|save|backup)\s*[.:!]*$|^\[?wip\b\]?[ :-]/i.test(
      subject,
    )
  );
}

/** Files that a release touches: version, manifest, lock file, change log. */
const VERSION_KINDS: ReadonlySet<PathKind> = new Set(['version', 'lock', 'build', 'docs']);

/** What is larger is told even without a word about it. */
const SMALL_LINES = 50;

function every(subjects: readonly string[], matches: (subject: string) => boolean): boolean {
  return subjects.length > 0 && subjects.every(matches);
}

/** A version also stands in a constant or two in the code. */
const VERSION_LINES = 10;

function saysImport(subject: string): boolean {
  return /^(?:initial (?:import|commit)|import(?:ed|s|ing)?\b|vendor(?:ed|s|ing)?\b|add vendored|copy|sync|subtree|squashed '|add '.*' from commit)|\b(?:vendor|import(?:ed)? from|upstream (?:import|sync|code))\b/i.test(
    partsOfSubject(subject.slice(0, 300)).text,
  );
}

/** No one writes so much in one contribution; the largest hand-written ones seen stay below. */
const IMPORT_LINES = 20_000;

function addedLines(commits: readonly OwnCommit[]): number {
  return commits.flatMap(({ files }) => files ?? []).reduce((sum, { added }) => sum + (added ?? 0), 0);
}

function everyCommitKnown(commits: readonly OwnCommit[]): boolean {
  return commits.length > 0 && commits.every(({ files }) => files !== null && files.length > 0);
}

function everyFile(commits: readonly OwnCommit[], kinds: ReadonlySet<PathKind>): boolean {
  if (!everyCommitKnown(commits)) return false;
  return commits.every(({ files }) => files?.every(({ path }) => kinds.has(pathKindOf(path))));
}

function touches(commits: readonly OwnCommit[], kind: PathKind): boolean {
  return commits.some(({ files }) => files?.some(({ path }) => pathKindOf(path) === kind));
}

/** Changed lines in files that are not of `kinds`; 0 when the files are not known. */
function linesOutside(commits: readonly OwnCommit[], kinds: ReadonlySet<PathKind>): number {
  const lines = linesByKind(commits.flatMap(({ files }) => files ?? []));
  return [...lines].reduce((sum, [kind, count]) => sum + (kinds.has(kind) ? 0 : count), 0);
}
