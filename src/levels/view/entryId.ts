import type { EntryMark } from '../levelLink.ts';

/** Names an entry in what the view shows and in what it answers: two entries with the same name cannot be told apart. */
export function entryId({ document, title, evidence }: EntryMark): string {
  return JSON.stringify([document, title, evidence]);
}
