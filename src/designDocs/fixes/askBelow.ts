import type { Fix } from '../../base/finding.ts';
import { commentAsking } from '../../base/markdown/commentAsking.ts';
import { message } from '../../base/message.ts';
import { insertionAt } from '../../base/textEdit.ts';
import type { Concept } from '../concepts/concept.ts';
import type { DesignDoc } from '../designDoc.ts';
import type { Section } from '../outline/outline.ts';
import { insertionPoint } from './place/insertionPoint.ts';
import { blankLinesAround } from './style/blankLines.ts';
import { questionsFor } from './words/questions.ts';

/**
 * Asks on below what a section already says: our questions about a concept, or the given ones (in English), after its
 * last line. For headings and bold lines. None when nothing can be added there, because code above is never closed, or
 * because the next line belongs to it, as in a list of fields.
 */
export function askBelow(
  doc: DesignDoc,
  section: Section,
  about: Concept | readonly string[],
): readonly Fix[] {
  const place = insertionPoint(doc, section.span.end);
  if (!place || place.isFirst || (section.level > 6 && !endsBlock(doc.text, place.at))) return [];
  const { newline } = blankLinesAround(doc.text, [section]);
  const questions = typeof about === 'string' ? questionsFor(about, doc.language) : about;
  const comment = commentAsking(questions, newline);
  return [
    {
      title: message('Ask what is missing under “{title}”', { title: section.title }),
      edits: [insertionAt(place.at, newline.repeat(2) + comment)],
      preferred: true,
    },
  ];
}

/** Whether a blank line or the end follows. */
function endsBlock(text: string, at: number): boolean {
  return /^[ \t]*(?:$|\r?\n[ \t]*(?:$|[\r\n]))/.test(text.slice(at, at + MAX_BLANK));
}

const MAX_BLANK = 200;
