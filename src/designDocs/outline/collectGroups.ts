import type { ReadMarkdown } from '../markdown/readMarkdown.ts';
import { nodePieces } from './nodePieces.ts';
import { type PieceGroup, shiftGroup } from './piece.ts';

/** The pieces of every top-level node. What an earlier version found in the same node is moved, not read again. */
export function collectGroups({ text, tree, knownGroups }: ReadMarkdown): readonly PieceGroup[] {
  const groups: PieceGroup[] = [];
  const cursor = tree.cursor();
  if (!cursor.firstChild()) return groups;
  do {
    const node = cursor.tree;
    const known = node ? knownGroups.get(node) : undefined;
    const group = known
      ? shiftGroup(known, cursor.from - known.start)
      : { start: cursor.from, isList: cursor.name.endsWith('List'), pieces: nodePieces(text, cursor) };
    if (node && group !== known) knownGroups.set(node, group);
    groups.push(group);
  } while (cursor.nextSibling());
  return groups;
}
