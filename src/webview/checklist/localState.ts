import { MAX_NOTE } from '../../protocol/view.ts';

/** What the view remembers of itself between two times it is shown: nothing that the host owns. */
export interface LocalState {
  /** Groups that are unfolded, as `list/group`. */
  readonly unfolded: readonly string[];
  /** Notes that are half-written, by {@link draftKey}. */
  readonly drafts: Readonly<Record<string, string>>;
  /** Pixels from the top. */
  readonly scroll: number;
}

/** What there is to remember at first. */
export const NOTHING_LOCAL: LocalState = { unfolded: [], drafts: {}, scroll: 0 };

/** What VS Code kept for the view, whatever an earlier version put there. */
export function parseLocalState(kept: unknown): LocalState {
  const { unfolded, drafts, scroll } = isRecord(kept) ? kept : {};
  return {
    unfolded: Array.isArray(unfolded) ? unfolded.filter(isString) : [],
    drafts: isRecord(drafts) ? Object.fromEntries(Object.entries(drafts).flatMap(draftOf)) : {},
    scroll: typeof scroll === 'number' && scroll >= 0 ? scroll : 0,
  };
}

/** Names a group of a list among {@link LocalState.unfolded}. */
export function groupKey(list: string, group: string): string {
  return `${list}/${group}`;
}

/** Folds a group, or unfolds it. */
export function withFold(local: LocalState, group: string): LocalState {
  const others = local.unfolded.filter((each) => each !== group);
  return { ...local, unfolded: others.length < local.unfolded.length ? others : [...others, group] };
}

/** Keeps what stands in the note that is being written; `null` when it is written or given up. */
export function withDraft(local: LocalState, key: string, text: string | null): LocalState {
  const { [key]: _, ...others } = local.drafts;
  return { ...local, drafts: text === null ? others : { ...others, [key]: text.slice(0, MAX_NOTE) } };
}

/** Names the note that is being written: a branch has its own. */
export function draftKey(place: string, list: string, question: string): string {
  return JSON.stringify([place, list, question]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function draftOf([key, text]: readonly [string, unknown]): readonly (readonly [string, string])[] {
  return isString(text) ? [[key, text]] : [];
}
