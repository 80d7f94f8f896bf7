import { type Tree, TreeFragment } from '@lezer/common';
import { blockParser } from '../../base/markdown/blockParser.ts';
import { changedRange } from '../../base/markdown/changedRange.ts';
import { maskMarkdown } from '../../base/markdown/maskMarkdown.ts';
import type { PieceGroup } from '../outline/piece.ts';
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
  /** What outlines of earlier versions found in nodes that this version still has. */
  readonly knownGroups: WeakMap<Tree, PieceGroup>;
}

/**
 * Reads a text. With the version `previous` to it, only what changed is parsed; the result is the same.
 * Takes any text in linear time, and never throws.
 */
export function readMarkdown(text: string, previous?: ReadMarkdown): ReadMarkdown {
  if (previous?.text === text) return previous;
  const masked = maskMarkdown(text);
  const fragments = previous ? unchangedParts(previous, text, masked) : [];
  return {
    text,
    frontMatter: readFrontMatter(text),
    tree: blockParser.parse(masked, fragments),
    masked,
    knownGroups: previous?.knownGroups ?? new WeakMap(),
  };
}

/** Parts of the earlier tree where neither the text nor what the parser saw of it has changed. */
function unchangedParts(previous: ReadMarkdown, text: string, masked: string): readonly TreeFragment[] {
  const written = changedRange(previous.text, text);
  const isMasked = previous.masked !== previous.text || masked !== text;
  const seen = isMasked ? changedRange(previous.masked, masked) : written;
  const change = {
    fromA: Math.min(written.start, seen.start),
    fromB: Math.min(written.start, seen.start),
    toA: Math.max(written.endBefore, seen.endBefore),
    toB: Math.max(written.endAfter, seen.endAfter),
  };
  return TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), [change]);
}
