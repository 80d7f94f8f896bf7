import type { ReadMarkdown } from '../markdown/readMarkdown.ts';
import { collectGroups } from './collectGroups.ts';
import { foldContents } from './contents.ts';
import { nestSections } from './nestSections.ts';
import type { Outline, Section } from './outline.ts';
import { settleLabels } from './settleLabels.ts';

/** The sections and blocks of a document. Linear time. */
export function buildOutline(markdown: ReadMarkdown): Outline {
  const { text } = markdown;
  const pieces = settleLabels(text, foldContents(text, collectGroups(markdown)));
  const all = nestSections(text, pieces);
  return {
    title: titleOf(all, markdown.frontMatter.span !== null),
    sections: all.filter(({ parent }) => parent === null),
    all,
    blocks: pieces.flatMap((piece) => (piece.kind === 'block' ? [piece.block] : [])),
  };
}

function titleOf(all: readonly Section[], hasFrontMatter: boolean): Section | null {
  const first = all.find(({ level }) => level === 1);
  return first ?? (hasFrontMatter ? null : (all.find(({ level }) => level <= 6) ?? null));
}
