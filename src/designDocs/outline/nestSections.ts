import type { Section } from './outline.ts';
import type { HeadingPiece, Piece } from './piece.ts';

/** A section whose end is not reached yet. */
interface OpenSection extends Section {
  readonly span: { start: number; end: number };
  readonly body: { start: number; end: number };
  readonly children: OpenSection[];
  /** See {@link HeadingPiece.end}. */
  readonly fixedEnd: number | null;
}

/** Sections in order of the text: a heading ends those of its level and below, a lead-in ends with its item. */
export function nestSections(text: string, pieces: readonly Piece[]): readonly Section[] {
  const all: Section[] = [];
  const open: OpenSection[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'heading') continue;
    closeBefore(open, piece);
    const section = openSection(piece, open.at(-1) ?? null);
    open.at(-1)?.children.push(section);
    open.push(section);
    all.push(section);
  }
  while (open.length > 0) close(open, text.length);
  return all;
}

function closeBefore(open: OpenSection[], { level, heading }: HeadingPiece): void {
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const isOver = last.fixedEnd !== null && last.fixedEnd <= heading.start;
    const isOutranked = last.fixedEnd !== null ? level < last.level : last.level >= level;
    if (!isOver && !isOutranked) return;
    close(open, heading.start);
  }
}

function close(open: OpenSection[], at: number): void {
  const section = open.pop();
  if (!section) return;
  section.span.end = Math.min(section.fixedEnd ?? at, at);
  section.body.end = section.children[0]?.span.start ?? section.span.end;
}

function openSection(piece: HeadingPiece, parent: OpenSection | null): OpenSection {
  const { form, level, heading, name, title, numbering, value, end } = piece;
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
    fixedEnd: end,
  };
}
