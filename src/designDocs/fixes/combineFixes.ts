import type { Finding } from '../../base/finding.ts';
import type { TextEdit } from '../../base/textEdit.ts';

/**
 * The edits of all preferred fixes that can be made at once, the first preferred one of each finding. A fix whose
 * edits overlap, or insert where another inserts a heading with the same number, waits for the next round: when the
 * result is linted again and fixed again, nothing is left in the end.
 */
export function combineFixes(findings: readonly Finding[]): readonly TextEdit[] {
  const combined: TextEdit[] = [];
  for (const { fixes } of findings) {
    const edits = fixes.find(({ preferred }) => preferred)?.edits ?? [];
    if (edits.every((edit) => combined.every((other) => canBoth(edit, other)))) combined.push(...edits);
  }
  return combined.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function canBoth(a: TextEdit, b: TextEdit): boolean {
  const areInsertions = isInsertion(a) && isInsertion(b);
  if (areInsertions && a.span.start === b.span.start) return a.newText !== b.newText && !areNumbered(a, b);
  return a.span.end <= b.span.start || b.span.end <= a.span.start;
}

function isInsertion({ span }: TextEdit): boolean {
  return span.start === span.end;
}

/** Two headings that both continue one numbering would get the same number. */
function areNumbered(a: TextEdit, b: TextEdit): boolean {
  return NUMBERED.test(a.newText) && NUMBERED.test(b.newText);
}

const NUMBERED =
  /^\s*(?:#{1,6}\s+|<h[1-6]>)?[*_]{0,3}[§(（第]?(?:[0-9０-９①-⑳]|[一二三四五六七八九十百]{1,4}[、．.）章节節]|[IVX]{1,6}[.)]|[A-Za-z][.)])/;
