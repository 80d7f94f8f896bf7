import type { Fix } from '../../base/finding.ts';
import { lineEnd, lineStart } from '../../base/lines.ts';
import { QUESTIONS_MARKER } from '../../base/markdown/commentAsking.ts';
import { message } from '../../base/message.ts';
import type { Span } from '../../base/span.ts';
import { insertionAt, type TextEdit } from '../../base/textEdit.ts';
import { isPlaceholder } from '../concepts/answers/placeholders.ts';
import { isPrompt } from '../concepts/answers/prompts.ts';
import type { Concept } from '../concepts/concept.ts';
import type { DesignDoc } from '../designDoc.ts';
import { blocksIn } from '../outline/blocksIn.ts';
import type { ContentBlock, Section } from '../outline/outline.ts';
import { questionsComment, questionsInline } from './questionsComment.ts';
import { blankLinesAround } from './style/blankLines.ts';

/**
 * Writes our questions into a section that holds no answer. What a template asks there, and placeholders such as
 * `TBD`, make way for them; link definitions, pointers, tables, sub-headings and what the author said in a sentence stay.
 */
export function askInSection(doc: DesignDoc, section: Section, concept: Concept): Fix {
  return {
    title: message('Ask what “{title}” should answer', { title: section.title }),
    edits: section.form === 'lead-in' ? inLine(doc, section, concept) : [inBody(doc, section, concept)],
    preferred: true,
  };
}

function inBody(doc: DesignDoc, section: Section, concept: Concept): TextEdit {
  const { text, outline, language } = doc;
  const blocks = blocksIn(outline, section.body);
  const blank = blankLinesAround(text, [section]);
  const comment = questionsComment(concept, language, blank.newline);
  const emptied = firstEmptied(text, blocks);
  if (emptied) return { span: emptied, newText: comment };
  // Link definitions belong to the heading above; HTML behind an HTML heading is one block with it.
  const [first] = blocks;
  const isAttached =
    first?.type === 'link-definitions' || (first?.type === 'html' && section.form === 'html');
  const attached = first && isAttached ? first.span.end : null;
  const isPlainHeading = section.form === 'atx' || section.form === 'setext';
  const isLoose = attached !== null || !isPlainHeading || blank.after > 0;
  const at = lineEnd(text, attached ?? section.heading.end);
  return insertionAt(at, blank.newline.repeat(isLoose ? 2 : 1) + comment);
}

/** What makes way: the first blocks in a row that hold no answer, from the beginning of their line. */
function firstEmptied(text: string, blocks: readonly ContentBlock[]): Span | null {
  let start: number | null = null;
  let end = 0;
  let followsPrompt = false;
  for (const block of blocks) {
    const isNext = start === null || text.slice(end, block.span.start).trim() === '';
    const kind: Unanswered | null = isNext ? unansweredKind(text, block, followsPrompt) : null;
    if (kind === null && start !== null) break;
    if (kind === null) continue;
    followsPrompt = kind === 'prompt';
    start ??= startOf(text, block);
    end = block.span.end;
  }
  return start === null ? null : { start, end };
}

/** Indentation goes with the text, or the comment would become a part of the list above. */
function startOf(text: string, { span }: ContentBlock): number {
  const start = lineStart(text, span.start);
  return text.slice(start, span.start).trim() === '' ? start : span.start;
}

/** Longer ones are somebody's words, though they answer nothing. */
const LONGEST_PLACEHOLDER = 60;

/** What stands for an answer. */
type Unanswered = 'prompt' | 'placeholder';

function unansweredKind(
  text: string,
  { type, span, text: content }: ContentBlock,
  followsPrompt: boolean,
): Unanswered | null {
  const raw = text.slice(span.start, span.end);
  switch (type) {
    case 'comment': {
      const inner = raw.replace(/^<!--+|--+>$/g, '').trim();
      const isOurs = inner.startsWith(QUESTIONS_MARKER);
      return !isOurs && inner.includes(' ') && isPrompt(inner, inner) ? 'prompt' : null;
    }
    case 'paragraph':
    case 'list-item':
    case 'quote':
      if (!/[\p{L}\p{N}]/u.test(content)) return /[!<]/.test(raw) ? null : 'placeholder';
      if (isPlaceholder(content)) return content.length <= LONGEST_PLACEHOLDER ? 'placeholder' : null;
      return isPrompt(raw, content, followsPrompt) ? 'prompt' : null;
    default:
      return null;
  }
}

/** A lead-in ends with its line, so the questions stand on it; what is no answer there makes way. */
function inLine(
  { text, outline, language }: DesignDoc,
  section: Section,
  concept: Concept,
): readonly TextEdit[] {
  const comment = questionsInline(concept, language);
  const { end } = section.heading;
  const [block] = blocksIn(outline, section.body);
  const isBehind = block && block.span.start <= lineEnd(text, end);
  return isBehind && unansweredKind(text, block, false) !== null
    ? [{ span: block.span, newText: comment }]
    : [insertionAt(end, ` ${comment}`)];
}
