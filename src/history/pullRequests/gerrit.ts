import { type CommitText, type Grammar, NONE, numberOf, pullRequest, titleOrNull } from './grammar.ts';

/** `/c/PROJECT/+/N[/PATCHSET]`; before 2.16 `/#/c/N/`, `/c/N` and `/N`. */
const REVIEWED_ON =
  /^https?:\/\/[^/\s]+\/(?:\S*?\/)??(?:(?:#\/)?c\/(?:([^\s+]+)\/\+\/)?)?(\d+)(?:\/\d+)?\/?$/;
const CHANGE_ID = /^I[0-9a-f]{40}$/;
const MERGE = /^Merge "(.+)"(?: into \S+)?$/;
/** Gerrit moves a superproject's links under the message of the change it moved to. */
const SUPERPROJECT = /^(?:Update git submodules$|Updated [\w.-]+\/[\w.-]+(?:$| +Project: ))/;

/**
 * Gerrit: the trailer `Reviewed-on: ADDRESS`, written when a change is submitted by cherry-pick, holds its
 * number. The last one counts: a picked change keeps those of the branch it came from. Elsewhere only the
 * `Change-Id` identifies the change. Source: "Change-Ids" and "Submit Type" in Gerrit's documentation.
 */
export const gerritReviewedOn: Grammar = (text) => {
  const url = text.trailer('reviewed-on').at(-1) ?? '';
  if (url.length > 500 || /\/(?:pulls?|merge_requests)\//.test(url)) return NONE;
  const [, project, digits] = REVIEWED_ON.exec(url) ?? [];
  const number = numberOf(digits);
  if (number === null) return NONE;
  return [change(text, { number, url, repository: project ?? null, changeId: changeIdOf(text) })];
};

/** A change that is known by its `Change-Id` alone. */
export const gerritChangeId: Grammar = (text) => {
  if (SUPERPROJECT.test(text.subject)) return NONE;
  const changeId = changeIdOf(text);
  return changeId === null ? NONE : [change(text, { number: null, url: null, repository: null, changeId })];
};

/** `Merge "Title" [into branch]` with two parents: submitted by merging. */
export const gerritMerge: Grammar = (text) => {
  if (!text.isMerge || !text.subject.startsWith('Merge "')) return NONE;
  const title = MERGE.exec(text.subject)?.[1];
  if (title === undefined) return NONE;
  const unknown = { number: null, title, changeId: changeIdOf(text) };
  return [pullRequest({ forge: 'gerrit', ...unknown, style: 'gerrit-merge', isMerge: true })];
};

function changeIdOf(text: CommitText): string | null {
  return text.trailer('change-id').findLast((id) => CHANGE_ID.test(id)) ?? null;
}

type Known = Pick<ReturnType<typeof pullRequest>, 'number' | 'url' | 'repository' | 'changeId'>;

function change(text: CommitText, known: Known) {
  const title = titleOrNull(text.subject);
  return pullRequest({ forge: 'gerrit', ...known, title, style: 'gerrit', isMerge: text.isMerge });
}
