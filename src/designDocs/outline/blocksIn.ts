import { firstFrom } from '../../base/firstFrom.ts';
import type { Span } from '../../base/span.ts';
import type { ContentBlock, Outline } from './outline.ts';

/** The blocks that begin in `span`, in order. */
export function blocksIn(outline: Outline, span: Span): readonly ContentBlock[] {
  const { blocks } = outline;
  return blocks.slice(firstFrom(blocks, span.start, startOf), firstFrom(blocks, span.end, startOf));
}

/** The last block that begins at `offset` or before; `null` when there is none. */
export function blockBefore(outline: Outline, offset: number): ContentBlock | null {
  return outline.blocks[firstFrom(outline.blocks, offset + 1, startOf) - 1] ?? null;
}

function startOf({ span }: ContentBlock): number {
  return span.start;
}
