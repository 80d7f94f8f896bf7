import { mergeSuggestions } from '../../brag/suggestions/phrase.ts';
import { addEntry } from '../journal/addEntry.ts';
import type { SessionParts } from '../sessionParts.ts';
import { editEntry } from './editEntry.ts';
import { targetsOf } from './targets.ts';

/** Writes several suggestions as one entry, which the user names first. */
export async function acceptSelectedAsOne(parts: SessionParts, args: readonly unknown[]): Promise<void> {
  const suggestions = (await targetsOf(parts, args, { many: true })).map(({ suggestion }) => suggestion);
  if (suggestions.length === 0) return;
  const ids = suggestions.map(({ id }) => id).join(' ');
  const entry = await editEntry(mergeSuggestions(suggestions), parts.leftEdits, ids);
  if (entry && (await addEntry(parts, entry, suggestions))) parts.leftEdits.delete(ids);
}
