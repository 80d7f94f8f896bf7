import { entryOf } from '../../brag/suggestions/phrase.ts';
import { addEntry } from '../journal/addEntry.ts';
import type { SessionParts } from '../sessionParts.ts';
import { targetsOf } from './targets.ts';

/** Writes each suggestion into the brag document as it is. */
export async function acceptSuggestion(parts: SessionParts, args: readonly unknown[]): Promise<void> {
  for (const { suggestion } of await targetsOf(parts, args, { many: true })) {
    const isWritten = await addEntry(parts, entryOf(suggestion), [suggestion]);
    if (!isWritten) return;
  }
}
