import { entryOf } from '../../brag/suggestions/phrase.ts';
import { addEntry } from '../journal/addEntry.ts';
import type { SessionParts } from '../sessionParts.ts';
import { editEntry } from './editEntry.ts';
import { targetsOf } from './targets.ts';

/** Lets the user change what a suggestion says, then writes it into the brag document. */
export async function editAndAcceptSuggestion(parts: SessionParts, args: readonly unknown[]): Promise<void> {
  const [node] = await targetsOf(parts, args, { many: false });
  if (!node) return;
  const { id } = node.suggestion;
  const entry = await editEntry(entryOf(node.suggestion), parts.leftEdits, id);
  if (entry && (await addEntry(parts, entry, [node.suggestion]))) parts.leftEdits.delete(id);
}
