import type { Span } from '../../base/span.ts';
import type { ContentBlock, Outline } from './outline.ts';

/** The blocks that begin in `span`, in order. */
export function blocksIn(outline: Outline, span: Span): readonly ContentBlock[] {
  return outline.blocks.slice(firstFrom(outline.blocks, span.start), firstFrom(outline.blocks, span.end));
}

/** The last block that begins at `offset` or before; `null` when there is none. */
export function blockBefore(outline: Outline, offset: number): ContentBlock | null {
  return outline.blocks[firstFrom(outline.blocks, offset + 1) - 1] ?? null;
}

/** Index of the first block that begins at `offset` or later. */
function firstFrom(blocks: readonly ContentBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.span.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
