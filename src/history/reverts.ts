import type { Commit } from './commit.ts';
import { bodyOf, subjectOf } from './message.ts';
import { titleInBody } from './pullRequests/grammar.ts';
import { recognisePullRequests } from './pullRequests/recognise.ts';
import { parseSuffix } from './pullRequests/suffix.ts';

/** What a commit undoes or lands again. */
export interface Revert {
  /** The first of `hashes`, or `null`. */
  readonly hash: string | null;
  /**
   * Hashes that the message names, abbreviated as they are there. For a commit that lands work again this is
   * mostly the revert. Mercurial's hashes of projects that moved to git are among them.
   */
  readonly hashes: readonly string[];
  /** Subject of the work itself, inside all quotes, as its own commit had it; `null` when only a hash is named. */
  readonly title: string | null;
  /** Number of the pull request of the work itself, where the message tells. */
  readonly pullRequestNumber: number | null;
  /** `true` when the work is in again afterwards: `Reapply "…"`, `Reland …`, a revert of a revert. */
  readonly relands: boolean;
}

/**
 * Reads git-revert(1)'s and the forges' reverts, Gerrit's and LLVM's re-landings, and Mercurial's backouts.
 * `null` for any other commit, also for one that "partially reverts" something.
 */
export function revertOf(commit: Commit): Revert | null {
  if (!SPEAKS_OF_REVERTS.test(commit.message)) return null;
  const subject = subjectOf(commit.message).slice(0, MAX_SUBJECT);
  const body = bodyOf(commit.message).slice(0, MAX_BODY);
  const undone = listedHashes(`${subject}\n${body}`, UNDONE);
  const landed = listedHashes(body, LANDED);
  const named = readTitle(subject) ?? (commit.parents.length > 1 ? readTitle(titleInBody(body) ?? '') : null);
  const number = named?.number ?? numberInText(subject, body);
  const hasWitness = number !== null || undone.length > 0 || landed.length > 0;
  if (named === null ? !hasWitness || isSquashedList(body) : named.needsWitness && !hasWitness) return null;
  const hashes = undone.length > 0 ? undone : landed;
  return {
    hash: hashes[0] ?? null,
    hashes,
    title: named?.title ?? null,
    pullRequestNumber: number,
    relands: named?.relands ?? (undone.length === 0 && landed.length > 0),
  };
}

/** A squash lists its own commits, and what they undid among themselves is no revert of anything else. */
function isSquashedList(body: string): boolean {
  return /^\* /m.test(body);
}

const SPEAKS_OF_REVERTS = /revert|re-?appl|re-?land|re-?commit|back(?:ed)?[ -]?out/i;
/** Nobody names what he reverts further on; bounds the work on a hostile message. */
const MAX_BODY = 20_000;
const MAX_SUBJECT = 1000;

const UNDO = 'revert(?: of)?|back(?:ed)?[ -]?out';
const REDO = 're-?appl(?:y|ied)|re-?land(?:ing)?|re-?commit|un-?revert';
/** Between the verb and the title: `Revert r301234 "…"` (Subversion), `Revert D123: …` (Phabricator). */
const WHAT = '(?: commit| changeset| r\\d+| D\\d+)?';
const QUOTED = new RegExp(`^(?:(${UNDO})|${REDO})${WHAT}[:,]? {0,3}["“](.*)$`, 'i');
const TAGGED = new RegExp(`^\\[(?:(${UNDO})|${REDO})\\]:? *(\\S.*)$`, 'i');
const BY_NUMBER = new RegExp(
  `^(?:(${UNDO})|${REDO}) (?:PR |pull request |MR )?([#!D]\\d{1,9})(?:: *(\\S.*))?$`,
  'i',
);
/** Conventional Commits' `revert: feat: …`. It may as well be the name of a component, so it needs a witness. */
const PREFIXED = new RegExp(`^(?:(${UNDO})|${REDO})(?:\\([^)]*\\))?: *(\\S.*)$`, 'i');
const CONVENTIONAL = /^[a-z]+(?:\([^)]*\))?!?: /;
/** What stands before a title: a forge's merge subject, tags such as `[release-1.2]`, a component, a ticket. */
const BEFORE_TITLE =
  /^(?:Merged PR \d+: |Pull request(?: #?\d+)?: |Merge (?:PR |pull request |[\w./-]+)?#\d+: |[a-z]+ #\d+ +|\[[^\]]*\] *|[\w/.,*(){}-]{1,60}: *(?=re|back))/i;
const GERRIT_MERGE = /^Merge "(.*)"(?: into \S+)?$/;

interface Named {
  readonly title: string | null;
  readonly number: number | null;
  readonly relands: boolean;
  /** Only believed when the body names a hash or a number, too. */
  readonly needsWitness: boolean;
}

function readTitle(subject: string): Named | null {
  let layer = outermost(GERRIT_MERGE.exec(subject)?.[1] ?? subject);
  if (layer === null) return null;
  const { needsWitness } = layer;
  let reverts = 0;
  let inner: Layer = layer;
  for (; layer !== null; layer = insideOf(inner.title)) {
    inner = layer;
    reverts += layer.undoes ? 1 : 0;
  }
  const digits = /^[#!D](\d{1,9})$/.exec(inner.title)?.[1];
  return {
    title: digits === undefined ? inner.title : null,
    number: inner.number ?? (digits === undefined ? numberInTitle(inner.title) : Number(digits)),
    relands: reverts % 2 === 0,
    needsWitness,
  };
}

/** One "Revert" taken off a subject. */
interface Layer {
  readonly title: string;
  readonly number: number | null;
  readonly undoes: boolean;
  readonly needsWitness: boolean;
}

/** The first layer, behind whatever stands before it. A suffix outside quotes is the revert's own number. */
function outermost(subject: string): Layer | null {
  const layer = quoted(subject) ?? numbered(subject);
  if (layer) return layer;
  const own = parseSuffix(subject)?.title ?? subject;
  const tagged = layerOf(TAGGED.exec(own), false);
  if (tagged) return tagged;
  const prefixed = PREFIXED.exec(own);
  if (prefixed) return layerOf(prefixed, !CONVENTIONAL.test(prefixed[2] ?? ''));
  const before = BEFORE_TITLE.exec(subject)?.[0];
  return before === undefined ? null : outermost(subject.slice(before.length));
}

/** A layer inside quotes, where a bare `Revert X` is one as well. */
function insideOf(title: string): Layer | null {
  return quoted(title) ?? layerOf(/^(Revert) (\S.*)$/.exec(title), false);
}

function quoted(text: string): Layer | null {
  const [, undoes, rest] = QUOTED.exec(text) ?? [];
  if (rest === undefined) return null;
  const close = Math.max(rest.lastIndexOf('"'), rest.lastIndexOf('”'));
  const title = close < 0 ? rest : rest.slice(0, close);
  return { title, number: null, undoes: undoes !== undefined, needsWitness: false };
}

function numbered(text: string): Layer | null {
  const [, undoes, reference, title] = BY_NUMBER.exec(text) ?? [];
  if (reference === undefined) return null;
  const number = Number(reference.slice(1));
  return { title: title ?? reference, number, undoes: undoes !== undefined, needsWitness: false };
}

function layerOf(match: RegExpExecArray | null, needsWitness: boolean): Layer | null {
  const [, undoes, title] = match ?? [];
  return title === undefined ? null : { title, number: null, undoes: undoes !== undefined, needsWitness };
}

/** The number that the quoted subject carries, read as if a forge had committed it. */
function numberInTitle(title: string): number | null {
  const person = { name: 'GitHub', email: 'noreply@github.com' };
  const [found] = recognisePullRequests(
    {
      hash: '',
      parents: ['', ''],
      author: person,
      committer: person,
      authorDate: '',
      commitDate: '',
      message: title,
    },
    { forge: null, fullName: null, suffixIsPullRequest: true },
  );
  return found?.number ?? parseSuffix(title)?.number ?? null;
}

/** GitHub's `Reverts owner/name#N` and branch `revert-N-…`, GitLab's `This reverts merge request !N`, Go's `CL N`. */
function numberInText(subject: string, body: string): number | null {
  const digits =
    /^(?:This )?[Rr]everts (?:(?:merge request |pull request |PR )?(?:[\w.-]+(?:\/[\w.-]+)*)?[#!]|CL )(\d{1,9})\b/m.exec(
      body,
    )?.[1] ?? /^Merge pull request #\d+ from [^/\s]+\/revert-(\d{1,9})-/.exec(subject)?.[1];
  return digits === undefined ? null : Number(digits);
}

const UNDONE =
  /^(?:This )?(?:reverts?|backs? out|backed out|original commit) {0,3}(?:the )?(?:following )?(?:commits?|changesets?)?:?(?=[\s*"-]{0,20}[0-9a-f]{7})/gim;
const LANDED =
  /^(?:This )?(?:is an? )?(?:re-?lands?|re-?land(?:ing)? of|re-?appl(?:ies|y)|re-?commits?) {0,3}(?:the )?(?:following )?(?:commits?|changesets?)?:?(?=[\s*"-]{0,20}[0-9a-f]{7})/gim;
/** One hash of a list, with what stands before it and git's `("Title", date)` after it. */
const NEXT_HASH =
  /[\s,;&*"-]{0,20}(?:and\s)?(?:commits?\s)?((?=[a-f]{0,63}\d)[0-9a-f]{7,64})\b"?(?: \([^)\n]{0,300}\))?/y;

/** Hashes after each phrase that `opening` matches; what a merge's revert is "reversing … to" is no part. */
function listedHashes(text: string, opening: RegExp): readonly string[] {
  const hashes = new Set<string>();
  for (const match of text.matchAll(opening)) {
    NEXT_HASH.lastIndex = match.index + match[0].length;
    for (let next = NEXT_HASH.exec(text); next?.[1]; next = NEXT_HASH.exec(text)) hashes.add(next[1]);
  }
  return [...hashes];
}
