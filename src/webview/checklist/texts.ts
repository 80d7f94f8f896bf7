import type { GroupView, QuestionView, ViewState } from '../../protocol/view.ts';

/** What the view says of itself, in one place. English, like the built-in lists. */
export const TEXTS = {
  loading: 'Reading the checklist…',
  chooseList: 'Checklist',
  copy: 'Copy as Markdown',
  busy: 'Looking at what the branch changes',
  done: 'Done',
  notApplicable: 'Not applicable',
  addNote: 'Add note',
  note: 'Note, link, or place such as src/pay.ts:12',
  keepNote: 'Add',
  keepNoteTitle: 'Add (Ctrl+Enter)',
  cancelNote: 'Cancel',
  cancelNoteTitle: 'Cancel (Escape)',
  reason: 'Why does it not apply? (optional)',
  notConsidered: 'not considered yet',
  considered: 'considered',
} as const;

/** `4 of 6 considered`. */
export function consideredText({ considered, groups }: Pick<ViewState, 'considered' | 'groups'>): string {
  return `${considered} of ${groups.length} considered`;
}

/** `3 more questions`. */
export function foldText(hidden: number): string {
  return hidden === 1 ? '1 more question' : `${hidden} more questions`;
}

/** `2 of 8 answered`. */
export function answeredText({ answered, questions }: GroupView): string {
  return `${answered} of ${questions.length} answered`;
}

/** `and 4 more`; empty for none. */
export function moreHintsText({ moreHints }: Pick<QuestionView, 'moreHints'>): string {
  return moreHints > 0 ? `and ${moreHints} more` : '';
}

/** The accessible name of the button that takes a note away. */
export function removeNoteText(note: string): string {
  return `Remove note: ${note.slice(0, 200)}`;
}

/** What a screen reader is told when groups became considered or ceased to be; `null` for nothing. */
export function announcement(before: ViewState | null, now: ViewState): string | null {
  if (!before || before.list.id !== now.list.id || before.place !== now.place) return null;
  const known = new Map(before.groups.map(({ id, considered }) => [id, considered]));
  const changes = now.groups.flatMap(({ id, title, considered }) =>
    (known.get(id) ?? considered) === considered
      ? []
      : [`${title} ${considered ? TEXTS.considered : TEXTS.notConsidered}`],
  );
  return changes.length > 0 ? `${changes.join(', ')}. ${consideredText(now)}` : null;
}
