import { commonNewline, lineEnd, lineStart, newlineAfter } from '../../../base/lines.ts';
import type { Section } from '../../outline/outline.ts';

/** What stands around the headings of a document. */
export interface BlankLines {
  readonly before: number;
  readonly after: number;
  /** The line that divides sections (`---`); `null` when most are not divided. */
  readonly rule: string | null;
  readonly newline: string;
}

/** What stands around most of the last headings of `sections`; one blank line each when there is none. */
export function blankLinesAround(text: string, all: readonly Section[]): BlankLines {
  const sections = all.slice(-MAX_LOOKED_AT);
  const above = sections.flatMap(({ heading }) => {
    const gap = gapAbove(text, heading.start);
    return gap ? [gap] : [];
  });
  const after = sections.flatMap(({ heading, span }) =>
    span.end > heading.end ? [blankLinesIn(gapBelow(text, heading.end))] : [],
  );
  const rules = above.flatMap(({ rule }) => (rule === null ? [] : [rule]));
  const anchor = sections.at(-1)?.heading.end ?? 0;
  return {
    before: mostCommon(above.map(({ blank }) => blank)) ?? 1,
    after: Math.min(mostCommon(after) ?? 1, 2),
    rule: rules.length * 2 > above.length ? (rules.at(-1) ?? null) : null,
    newline: newlineAfter(text, lineEnd(text, anchor)) || commonNewline(text),
  };
}

/** Of headings: enough to tell a habit, and bounds the work on thousands of headings on one line. */
const MAX_LOOKED_AT = 100;

/** What stands between the text above a heading and the heading; `null` when there is no text. */
function gapAbove(text: string, heading: number): { blank: number; rule: string | null } | null {
  let start = lineStart(text, heading);
  const end = start;
  while (start > 0 && /^[ \t]*$/.test(previousLine(text, start))) start = previousStart(text, start);
  const line = previousLine(text, start);
  // With text right above it would be an underline, at the very beginning a fence.
  const stands = isBlankAbove(text, previousStart(text, start));
  const rule = stands && THEMATIC_BREAK.test(line) ? line : null;
  if (start === 0) return null;
  return { blank: Math.min(blankLinesIn(text.slice(start, end)), 3), rule };
}

function isBlankAbove(text: string, start: number): boolean {
  return start > 0 && previousLine(text, start).trim() === '';
}

/** CommonMark §4.1, without indentation. */
const THEMATIC_BREAK = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;

function previousStart(text: string, start: number): number {
  const before = text.startsWith('\n', start - 1) && text[start - 2] === '\r' ? start - 2 : start - 1;
  return lineStart(text, before);
}

function previousLine(text: string, start: number): string {
  const from = previousStart(text, start);
  return text.slice(from, Math.min(lineEnd(text, from), from + MAX_LINE));
}

const MAX_LINE = 200;

/** From the end of a heading's line over all white space. */
function gapBelow(text: string, heading: number): string {
  const start = lineEnd(text, heading);
  let end = start;
  while (end < text.length && ' \t\r\n'.includes(text[end] ?? '')) end++;
  return text.slice(start + newlineAfter(text, start).length, end);
}

function blankLinesIn(gap: string): number {
  return gap.match(/\r\n|\n|\r/g)?.length ?? 0;
}

function mostCommon(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
