import type { SyntaxNode } from '@lezer/common';
import { blockParser } from './blockParser.ts';
import { maskMarkdown } from './maskMarkdown.ts';

/** The top-level blocks of a Markdown text, in order. Positions are those of `text`. Takes linear time. */
export function topLevelBlocks(text: string): readonly SyntaxNode[] {
  const blocks: SyntaxNode[] = [];
  const tree = blockParser.parse(maskMarkdown(text));
  for (let block = tree.topNode.firstChild; block; block = block.nextSibling) blocks.push(block);
  return blocks;
}
