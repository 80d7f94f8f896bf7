import type { Outline, Section } from './outline.ts';

/** The innermost section that holds the character at `offset`, its heading included; `null` before the first. */
export function sectionAt(outline: Outline, offset: number): Section | null {
  let low = 0;
  let high = outline.all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((outline.all[middle]?.span.start ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  let section = outline.all[low - 1] ?? null;
  while (section && section.span.end <= offset) section = section.parent;
  return section;
}
