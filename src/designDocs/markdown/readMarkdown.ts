import { type Tree, TreeFragment } from '@lezer/common';
import { blockParser } from '../../base/markdown/blockParser.ts';
import { changedRange } from '../../base/markdown/changedRange.ts';
import { maskMarkdown } from '../../base/markdown/maskMarkdown.ts';
import type { FrontMatter } from './frontMatter.ts';
import { readFrontMatter } from './readFrontMatter.ts';

/** One version of a Markdown text, read as far as every consumer needs it. Positions are those of `text`. */
export interface ReadMarkdown {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** Blocks only; see `base/markdown/blockParser.ts`. */
  readonly tree: Tree;
  /** What the tree was made of: as long as `text`, with front matter blanked out. */
  readonly masked: string;
}

/**
 * Reads a text. With the version `previous` to it, only what changed is parsed; the result is the same.
 * Takes any text in linear time, and never throws.
 */
export function readMarkdown(text: string, previous?: ReadMarkdown): ReadMarkdown {
  if (previous?.text === text) return previous;
  const masked = maskMarkdown(text);
  const fragments = previous ? reusable(previous, masked) : [];
  return { text, frontMatter: readFrontMatter(text), tree: blockParser.parse(masked, fragments), masked };
}

function reusable({ tree, masked: before }: ReadMarkdown, after: string): readonly TreeFragment[] {
  const { start, endBefore, endAfter } = changedRange(before, after);
  const change = { fromA: start, toA: endBefore, fromB: start, toB: endAfter };
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), [change]);
}
