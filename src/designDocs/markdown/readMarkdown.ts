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
  const canReuse = previous !== undefined && !MARK_ABOVE_TEXT.test(masked);
  const fragments = canReuse ? unchangedParts(previous, text, masked) : [];
  return {
    text,
    frontMatter: readFrontMatter(text),
    tree: blockParser.parse(masked, fragments),
    masked,
    knownGroups: previous?.knownGroups ?? new WeakMap(),
  };
}

/**
 * A list item whose text begins on the line below its mark. Lezer 1.8 ends such an item differently when it reuses
 * a part of it.
 */
const MARK_ABOVE_TEXT = /^(?:[ \t>]*(?:[-+*]|\d{1,9}[.)])(?=[ \t\n]))+[ \t]*\n[ \t>]*[^\s>]/m;

/** Parts of the earlier tree where neither the text nor what the parser saw of it has changed. */
function unchangedParts(previous: ReadMarkdown, text: string, masked: string): readonly TreeFragment[] {
  const written = changedRange(previous.text, text);
  const isMasked = previous.masked !== previous.text || masked !== text;
  const seen = isMasked ? changedRange(previous.masked, masked) : written;
  const start = lineStart(masked, Math.min(written.start, seen.start));
  const endBefore = Math.max(written.endBefore, seen.endBefore);
  const endAfter = Math.max(written.endAfter, seen.endAfter);
  const rest = restOfLine(previous.masked, endBefore, masked, endAfter);
  const change = { fromA: start, fromB: start, toA: endBefore + rest, toB: endAfter + rest };
  return TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), [change]);
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/**
 * How much of the common end belongs to a changed line: the parser takes the beginning of a part for that of a
 * line, and the indentation of its first line for unchanged.
 */
function restOfLine(before: string, endBefore: number, after: string, endAfter: number): number {
  if (isStartOfLine(before, endBefore) && isStartOfLine(after, endAfter)) return 0;
  const newline = after.indexOf('\n', endAfter);
  return (newline < 0 ? after.length : newline + 1) - endAfter;
}

function isStartOfLine(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n';
}
