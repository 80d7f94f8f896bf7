import type { Section } from './outline.ts';
import type { HeadingPiece, Piece } from './piece.ts';

/** A section under construction. */
interface OpenSection {
  readonly section: Section & {
    readonly span: { start: number; end: number };
    readonly body: { start: number; end: number };
    readonly children: Section[];
  };
  readonly piece: HeadingPiece;
}

/** Sections in order of the text: a heading ends those of its level and below, a lead-in ends with its item. */
export function nestSections(text: string, pieces: readonly Piece[]): readonly Section[] {
  const all: Section[] = [];
  const open: OpenSection[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'heading') continue;
    closeBefore(open, piece);
    const parent = open.at(-1)?.section ?? null;
    const section = sectionOf(piece, parent);
    parent?.children.push(section);
    open.push({ section, piece });
    all.push(section);
  }
  while (open.length > 0) closeLast(open, text.length);
  return all;
}

function closeBefore(open: OpenSection[], next: HeadingPiece): void {
  for (let last = open.at(-1)?.piece; last; last = open.at(-1)?.piece) {
    const isOver = last.end !== null && last.end <= next.heading.start;
    if (!isOver && !outranks(next, last)) return;
    closeLast(open, next.heading.start);
  }
}

function outranks(next: HeadingPiece, last: HeadingPiece): boolean {
  if (last.form !== 'lead-in') return next.level <= last.level;
  return next.form !== 'lead-in' || next.rank <= last.rank;
}

function closeLast(open: OpenSection[], at: number): void {
  const last = open.pop();
  if (!last) return;
  const { section, piece } = last;
  section.span.end = Math.min(piece.end ?? at, at);
  section.body.end = section.children[0]?.span.start ?? section.span.end;
}

function sectionOf(piece: HeadingPiece, parent: Section | null): OpenSection['section'] {
  const { form, level, heading, name, title, numbering, value } = piece;
  return {
    form,
    level,
    heading,
    name,
    title,
    numbering,
    ...(value ? { value } : {}),
    body: { start: heading.end, end: heading.end },
    span: { start: heading.start, end: heading.end },
    parent,
    children: [],
  };
}
