import { blocksIn } from '../outline/blocksIn.ts';
import type { ContentBlock, Outline, Section } from '../outline/outline.ts';
import { isPlaceholder } from './answers/placeholders.ts';
import { pointerOf } from './answers/pointers.ts';
import { isPrompt } from './answers/prompts.ts';
import type { Fill } from './concept.ts';
import { matchHeading } from './matchHeading.ts';
import { QUESTIONS_MARKER } from './questionsMarker.ts';

/**
 * What stands in a section, its sub-sections included. One real sentence fills it; a pointer does when it leads to
 * a section of this document that is filled.
 */
export function fillOf(text: string, outline: Outline, section: Section): Fill {
  return fillOfBlocks(text, outline, section, 0);
}

/** What one block adds. */
type Answer = Exclude<Fill, 'empty'> | null;

/** What is being read. */
interface Reading {
  readonly text: string;
  readonly outline: Outline;
  readonly section: Section;
  readonly pointersFollowed: number;
}

function fillOfBlocks(text: string, outline: Outline, section: Section, pointersFollowed: number): Fill {
  const answers = new Set<Answer>();
  const reading: Reading = { text, outline, section, pointersFollowed };
  let last: Answer = null;
  for (const block of blocksIn(outline, section.span)) {
    last = answerOf(reading, block, last === 'prompt');
    if (last === 'filled') return 'filled';
    answers.add(last);
  }
  const unfilled = UNFILLED.find((fill) => answers.has(fill));
  return unfilled ?? (section.children.some(tells) ? 'filled' : 'empty');
}

/** Whether a heading without a body says something itself: `### As an operator, I want to …`. */
function tells({ title, level, children }: Section): boolean {
  if (level > 6) return false;
  const isSentence = title.split(' ').length >= 4 && !isPrompt(title, title) && !isPlaceholder(title);
  return (isSentence && matchHeading(title).length === 0) || children.some(tells);
}

/** The strongest sign first: our questions beside an old `TBD` are still to be answered. */
const UNFILLED = ['unanswered', 'pointer', 'placeholder', 'prompt'] as const;

function answerOf(reading: Reading, block: ContentBlock, followsPrompt: boolean): Answer {
  const raw = reading.text.slice(block.span.start, block.span.end);
  switch (block.type) {
    case 'comment':
      return asksOurQuestions(raw) ? 'unanswered' : null;
    case 'link-definitions':
    case 'contents':
      return null;
    case 'code':
      return block.text === '' ? null : 'filled';
    case 'table':
      return tableAnswer(block);
    default:
      return proseAnswer(reading, block, raw, followsPrompt);
  }
}

function asksOurQuestions(raw: string): boolean {
  return raw.slice(0, MARKER_WITHIN).includes(QUESTIONS_MARKER);
}

const MARKER_WITHIN = 60;
const SURELY_CONTENT = 1_500;

function proseAnswer(
  { text, outline, section, pointersFollowed }: Reading,
  block: ContentBlock,
  raw: string,
  followsPrompt: boolean,
): Answer {
  if (block.text.length > SURELY_CONTENT) return 'filled';
  if (!/[\p{L}\p{N}]/u.test(block.text)) {
    if (/!\[|<(?:img|video|svg|iframe|picture|object)\b/i.test(raw)) return 'filled';
    if (block.text.trim() !== '') return 'placeholder';
    // Behind a lead-in the comment is a part of its paragraph.
    return asksOurQuestions(raw) ? 'unanswered' : null;
  }
  if (isPlaceholder(block.text)) return 'placeholder';
  if (isPrompt(raw, block.text, followsPrompt)) return 'prompt';
  if (isIntroduction(block.text)) return null;
  const pointer =
    block.depth > 0 && block.type === 'list-item' && !/^\W*see\b/i.test(block.text)
      ? null
      : pointerOf(raw, block.text, section, outline);
  if (!pointer) return 'filled';
  if (pointer.kind === 'somewhere') return 'filled';
  if (pointer.kind === 'elsewhere' || pointersFollowed >= MAX_POINTERS) return 'pointer';
  return fillOfBlocks(text, outline, pointer.section, pointersFollowed + 1) === 'filled'
    ? 'filled'
    : 'pointer';
}

const MAX_POINTERS = 3;

/** `问题是什么：`, `The options are:`; what follows decides. */
function isIntroduction(text: string): boolean {
  return text.length <= 80 && /[:：]\s*$/.test(text);
}

/** A table is filled when a cell beside its first column is. */
function tableAnswer({ table }: ContentBlock): Answer {
  if (!table) return 'filled';
  const cells = table.rows
    .flatMap((row) => (row.length > 1 ? row.slice(1) : row))
    .filter((cell) => cell.trim() !== '');
  if (cells.length === 0) return null;
  return cells.every((cell) => isPlaceholder(cell) || isPrompt(cell, cell)) ? 'prompt' : 'filled';
}
