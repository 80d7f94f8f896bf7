import type { SyntaxNode, Tree } from '@lezer/common';
import { blockParser } from './blockParser.ts';
import { maskMarkdown } from './maskMarkdown.ts';

/**
 * The top-level blocks of a Markdown text, in order. Positions are those of `text`. Takes linear time. A `tree` that
 * was made of the same text by the same parser saves the parsing.
 */
export function topLevelBlocks(text: string, tree?: Tree): readonly SyntaxNode[] {
  const blocks: SyntaxNode[] = [];
  const { topNode } = tree ?? blockParser.parse(maskMarkdown(text));
  for (let block = topNode.firstChild; block; block = block.nextSibling) blocks.push(block);
  return blocks;
}
