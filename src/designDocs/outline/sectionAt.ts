import { firstFrom } from '../../base/firstFrom.ts';
import type { Outline, Section } from './outline.ts';

/** The innermost section that holds the character at `offset`, its heading included; `null` before the first. */
export function sectionAt(outline: Outline, offset: number): Section | null {
  let section = outline.all[firstFrom(outline.all, offset + 1, ({ span }) => span.start) - 1] ?? null;
  while (section && section.span.end <= offset) section = section.parent;
  return section;
}
