import type { Commit } from '../commit.ts';
import { bodyOf, firstLineOf, subjectOf } from '../message.ts';
import type { PullRequest, RepositoryContext } from '../pullRequest.ts';
import { trailersOfBody } from '../trailers.ts';
import { isForgeCommitter } from './forgeCommitter.ts';

/** What the grammars look at: one commit's message, taken apart once. */
export interface CommitText {
  /** Git's `%s`. */
  readonly subject: string;
  /** The subject's first line; what follows it is a title on the wrong line in some tools. */
  readonly firstLine: string;
  /** Git's `%b`, line feeds only. */
  readonly body: string;
  /** Two parents or more. */
  readonly isMerge: boolean;
  /** The committer is GitHub itself: a button or the API made the commit. */
  readonly committedByGitHub: boolean;
  /** Values of a trailer, given in lower case. */
  trailer(key: string): readonly string[];
}

/**
 * Recognises one way in which pull requests are written into messages. Returns none when the message is not
 * of its kind; never throws; takes time linear in the message.
 */
export type Grammar = (text: CommitText, context: RepositoryContext) => readonly PullRequest[];

/** The answer of a grammar that does not apply. */
export const NONE: readonly PullRequest[] = [];

/** Takes a commit's message apart; the trailers only when a grammar asks for them. */
export function commitTextOf(commit: Commit): CommitText {
  const message = commit.message.includes('\r') ? commit.message.replaceAll('\r\n', '\n') : commit.message;
  const body = bodyOf(message);
  let trailers: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    subject: subjectOf(message),
    firstLine: firstLineOf(message),
    body,
    isMerge: commit.parents.length > 1,
    committedByGitHub: isForgeCommitter(commit.committer),
    trailer: (key) => {
      trailers ??= trailersByKey(body);
      return trailers.get(key) ?? [];
    },
  };
}

function trailersByKey(body: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const trailer of trailersOfBody(body)) {
    const key = trailer.key.toLowerCase();
    const known = values.get(key);
    if (known) known.push(trailer.value);
    else values.set(key, [trailer.value]);
  }
  return values;
}

/** A pull request of this repository of which nothing is known but what `known` says. */
export function pullRequest(
  known: Pick<PullRequest, 'forge' | 'number' | 'title' | 'style' | 'isMerge'> & Partial<PullRequest>,
): PullRequest {
  return { repository: null, url: null, changeId: null, authorLogin: null, reviewers: [], ...known };
}

/** A pull request's number: 1 to 9 digits, not 0; `null` for anything else. */
export function numberOf(digits: string | undefined): number | null {
  return digits !== undefined && /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : null;
}

/** `null` for a title that is missing or blank. */
export function titleOrNull(title: string | undefined): string | null {
  const trimmed = title?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** The names in a list such as `ann, bob`. */
export function commaSeparated(list: string | undefined): readonly string[] {
  return (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Whether `repository` (`owner/name`) is the one that the main remote names; forges ignore case here. */
export function isThisRepository(repository: string, context: RepositoryContext): boolean {
  return context.fullName !== null && repository.toLowerCase() === context.fullName.toLowerCase();
}

/**
 * Whether `repository` is this project under any owner: a clone of a fork, or of a project that moved, still
 * holds the original's addresses. Everything else is a foreign repository, whose numbers mean nothing here.
 */
export function isThisProject(repository: string | null, context: RepositoryContext): boolean {
  if (repository === null || context.fullName === null) return true;
  return nameOf(repository) === nameOf(context.fullName);
}

function nameOf(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf('/') + 1).toLowerCase();
}

/** Paragraphs that merge bots put above the title: Prow's and OpenShift's. */
const BOT_PREFACE = /^(?:automatic(?:ally)? merged? (?:from|by)\b|merged by [\w-]*bot\b|auto-?merged by\b)/i;
/** What stands where a title would when there is none: a trailer, or Mercurial's metadata. */
const NO_TITLE = /^(?:--HG--|\* commit '|[A-Z][a-z]+(?:-[A-Za-z]+)*-(?:by|By|to|on|To|On): |Change-Id: I)/;

/** The title that forges put on the first line of a merge's body; `null` when there is none. */
export function titleInBody(body: string): string | null {
  let rest = body;
  if (BOT_PREFACE.test(rest)) rest = bodyOf(rest);
  const end = rest.indexOf('\n');
  const line = (end < 0 ? rest : rest.slice(0, end)).trim();
  return NO_TITLE.test(line) ? null : titleOrNull(line);
}
