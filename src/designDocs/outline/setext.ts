import type { Span } from '../../base/span.ts';
import { linesIn } from './lines.ts';

/**
 * Whether underlined text is meant as a heading. A paragraph directly above a horizontal rule `---` becomes one
 * by accident; its shape tells: several lines, a sentence, a field, a list item, much longer than the rule.
 */
export function isMeantAsHeading(text: string, content: Span, underline: Span): boolean {
  const lines = linesIn(text, content);
  if (lines.length !== 1) return false;
  const line = text.slice(content.start, Math.min(content.end, content.start + MAX_HEADING + 1)).trim();
  if (line.length > MAX_HEADING || NEVER.test(line)) return false;
  if (text[underline.start] === '=') return true;
  const dashes = underline.end - underline.start;
  if (dashes > 3 && dashes >= line.length / 2) return true;
  return !SENTENCE.test(line) && line.split(/\s+/).length <= MAX_WORDS;
}

const MAX_HEADING = 150;
const MAX_WORDS = 8;
/** A list item, a check box, a link definition, a table row, a line of dashes. */
const NEVER = /^(?:[-+*]\s|\[[ xX]\]\s|\[[^\]]*\]:|\|)|^[^\p{L}\p{N}]*$/u;
/** Ends like a sentence, goes on after one, or reads `Field: value`. */
const SENTENCE = /[.;,，。；]$|[.!?]\s+\p{L}|^[\p{L} -]{1,30}:\s+\S|：\S/u;
