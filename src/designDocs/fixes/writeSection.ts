import { insertionAt, type TextEdit } from '../../base/textEdit.ts';
import type { Concept } from '../concepts/concept.ts';
import type { DesignDoc } from '../designDoc.ts';
import type { Section } from '../outline/outline.ts';
import { insertionPoint } from './place/insertionPoint.ts';
import type { Parts } from './place/partsOf.ts';
import { questionsComment } from './questionsComment.ts';
import { type BlankLines, blankLinesAround } from './style/blankLines.ts';
import { type HeadingStyle, headingStyle, plainStyle, writeHeading } from './style/headingStyle.ts';

/** A section to be written. */
export interface NewSection {
  readonly concept: Concept;
  /** In the document's casing. */
  readonly name: string;
  /** Empty for none. */
  readonly number: string;
}

/** The edit that puts a section with questions between two parts; `null` when there is no place for it. */
export function writeSection(
  doc: DesignDoc,
  parts: Parts,
  gap: number,
  { concept, name, number }: NewSection,
): TextEdit | null {
  const { text, language } = doc;
  const before = parts.sections[gap];
  const place = insertionPoint(doc, before?.span.start ?? parts.parent?.span.end ?? text.length);
  if (!place) return null;
  const around = blankLinesAround(text, parts.sections);
  const blank = couldCloseFrontMatter(doc) ? { ...around, rule: null } : around;
  const { newline } = blank;
  const style = styleAt(doc, parts, gap);
  const isPlainHeading = style.form === 'atx' || style.form === 'setext';
  const heading = writeHeading(style, name, number, newline);
  const after = newline.repeat(1 + Math.max(blank.after, isPlainHeading ? 0 : 1));
  const section = heading + after + questionsComment(concept, language, newline);
  if (place.isFirst) return insertionAt(place.at, section + newline.repeat(2));
  const isTight = style.form === 'atx' && !place.followsHtml && blank.rule === null;
  return insertionAt(place.at, above(blank, isTight ? 0 : 1) + section);
}

/** Line endings, and the line that divides sections, before a new heading. */
function above({ before, rule, newline }: BlankLines, atLeast: number): string {
  const gap = newline.repeat(1 + Math.max(before, atLeast));
  return rule === null ? gap : gap + rule + gap;
}

/** The style of a heading between two parts: it must neither end the part above early nor swallow the one below. */
function styleAt(doc: DesignDoc, { parent, sections }: Parts, gap: number): HeadingStyle {
  if (sections.length === 0) return plainStyle(Math.min((parent ?? doc.outline.title)?.level ?? 1, 5) + 1);
  const most = mostCommonLevel(sections);
  const upper = sections[gap - 1]?.level ?? most;
  const lower = sections[gap]?.level ?? 0;
  const level = Math.max(Math.min(most, upper), lower);
  const style = headingStyle(doc.text, sections, level);
  return style.form === 'setext' && couldCloseFrontMatter(doc) ? plainStyle(level) : style;
}

/** A line of dashes after an opening fence that nothing closes yet would make front matter of all between. */
function couldCloseFrontMatter({ text, frontMatter }: DesignDoc): boolean {
  return frontMatter.span === null && /^\uFEFF?---/.test(text);
}

function mostCommonLevel(sections: readonly Section[]): number {
  const counts = new Map<number, number>();
  for (const { level } of sections) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 2;
}
