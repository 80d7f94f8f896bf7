import type { Facts, WorkEvent } from '../prompts/facts.ts';
import type { SetAside } from './contributions/contribution.ts';
import type { Suggestion } from './suggestions/suggestion.ts';

/** What a collection found, as far as prompts go by it. */
export interface CollectedWork {
  readonly suggestions: readonly Suggestion[];
  readonly setAside: readonly SetAside[];
}

const HOTFIX = /\bhot-?fix/i;
/** How `undoneCommits` begins when somebody took the user's work back. */
const UNDONE = /^Undone later/;
const ACCEPTED = /\b(?:accept|approv|adopt|ratif)/i;

/** The events in the user's work that a collection shows; each has the same id on every machine. */
export function workEvents({ suggestions, setAside }: CollectedWork): readonly WorkEvent[] {
  const own = suggestions.filter(
    ({ role, evidence }) =>
      role !== 'reviewer' && evidence.some(({ type }) => type === 'commit' || type === 'pullRequest'),
  );
  const merged = own.filter(({ evidence }) => evidence.some(({ type }) => type === 'pullRequest'));
  const [firstReview] = suggestions
    .filter(({ role }) => role === 'reviewer')
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  const reverted = setAside.filter(({ reason }) => UNDONE.test(reason.template));
  return [
    ...merged.map((each) => eventOf('pullRequestMerged', each)),
    ...own.filter(isHotfix).map((each) => eventOf('hotfix', each)),
    ...own.flatMap((each) => designEvent(each) ?? []),
    // Asked about once in a lifetime, whichever review it was.
    ...(firstReview ? [{ ...eventOf('firstReview', firstReview), id: 'first' }] : []),
    ...reverted.map(({ hash, subject, day }) => ({ type: 'ownRevert' as const, id: hash, day, subject })),
  ];
}

/** A new design document, or one that was decided on; a design that is carried out in code is no event. */
function designEvent(suggestion: Suggestion): WorkEvent | null {
  const { designDocument, section, title } = suggestion;
  const isAccepted =
    designDocument !== undefined && section === 'Design and Architecture' && ACCEPTED.test(title);
  if (isAccepted) return eventOf('designDocAccepted', suggestion);
  return designDocument === 'added' ? eventOf('designDocCreated', suggestion) : null;
}

/** By what git says: the type `hotfix:` is no part of a suggestion's title. */
function isHotfix({ title, evidence }: Suggestion): boolean {
  const names = evidence.map((each) => (each.type === 'commit' ? each.subject : (each.title ?? '')));
  return [title, ...names].some((name) => HOTFIX.test(name));
}

function eventOf(type: WorkEvent['type'], { id, to, title }: Suggestion): WorkEvent {
  return { type, id, day: to, subject: title };
}

/** The part of the contributions that is glue work, how many there are, and the smaller part of their two halves; `null` for none. */
export function glueShare(suggestions: readonly Suggestion[]): Facts['glue'] {
  const of = suggestions.length;
  if (of === 0) return null;
  const ordered = suggestions.toSorted((a, b) => (a.to < b.to ? -1 : Number(a.to > b.to)));
  const half = Math.floor(of / 2);
  const parts = [ordered.slice(0, half), ordered.slice(half)].filter(({ length }) => length > 0);
  return { share: shareOf(ordered), of, leastOfHalves: Math.min(...parts.map(shareOf)) };
}

function shareOf(suggestions: readonly Suggestion[]): number {
  return suggestions.filter(({ glue }) => glue).length / suggestions.length;
}
