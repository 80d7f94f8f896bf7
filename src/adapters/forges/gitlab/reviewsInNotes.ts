import type { ForgeReview, ReviewState } from '../../../forge/forgeActivity.ts';
import type { Note } from './answers.ts';

/** Notes that lie closer together are one sitting. */
const SITTING = 60 * 60 * 1000;

/** What GitLab writes down, in English everywhere. Source: its `SystemNotes::MergeRequestsService`. */
const VERDICTS: readonly (readonly [string, ReviewState])[] = [
  ['approved this merge request', 'approved'],
  ['requested changes', 'changesRequested'],
];

/**
 * The reviews that `notes` by one person amount to. GitLab knows approvals and comments, but no reviews: what somebody says in
 * one sitting is one, with the last verdict in it.
 */
export function reviewsInNotes(notes: readonly Note[]): readonly ForgeReview[] {
  const reviews: (ForgeReview & { readonly last: number })[] = [];
  for (const note of notes.toSorted((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at))) {
    const verdict = note.system ? VERDICTS.find(([words]) => note.body.startsWith(words))?.[1] : undefined;
    // Labels, assignments and the like.
    if (note.system && !verdict) continue;
    const last = Date.parse(note.created_at);
    const onLine = note.type === 'DiffNote' ? 1 : 0;
    const open = reviews.at(-1);
    if (open && last - open.last < SITTING) {
      reviews[reviews.length - 1] = {
        state: verdict ?? open.state,
        at: note.created_at,
        comments: (open.comments ?? 0) + onLine,
        last,
      };
    } else reviews.push({ state: verdict ?? 'commented', at: note.created_at, comments: onLine, last });
  }
  return reviews.map(({ last: _, ...review }) => review);
}
