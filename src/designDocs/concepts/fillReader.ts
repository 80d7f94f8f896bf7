import { QUESTIONS_MARKER } from '../../base/markdown/commentAsking.ts';
import { blocksIn } from '../outline/blocksIn.ts';
import type { ContentBlock, Outline, Section } from '../outline/outline.ts';
import { isPlaceholder } from './answers/placeholders.ts';
import { isPointer, targetOf } from './answers/pointers.ts';
import { isPrompt } from './answers/prompts.ts';
import type { Fill } from './concept.ts';
import { matchHeading } from './matchHeading.ts';

/** What stands in a section, its sub-sections included. */
export type FillReader = (section: Section) => Fill;

/**
 * Reads the sections of one document. One real sentence fills a section; a pointer does when it leads to a section of
 * this document that is filled. What was read is remembered, and few pointers are followed in all: sections that point
 * at each other many times over would otherwise never end.
 */
export function fillReader(text: string, outline: Outline): FillReader {
  const known = Array.from({ length: MAX_POINTERS + 1 }, () => new Map<Section, Fill>());
  let pointersLeft = MAX_POINTERS_IN_ALL;
  return (section) => fillOf(section, 0);

  /** `followed`: how many pointers led here. */
  function fillOf(section: Section, followed: number): Fill {
    const fill = known[followed]?.get(section) ?? fillOfBlocks({ text, outline, section, leadsToAnswer });
    known[followed]?.set(section, fill);
    return fill;

    function leadsToAnswer(raw: string, content: string): boolean {
      if (pointersLeft === 0) return false;
      pointersLeft--;
      const target = targetOf(raw, content, section, outline);
      if (target.kind !== 'section') return target.kind === 'somewhere';
      return followed < MAX_POINTERS && fillOf(target.section, followed + 1) === 'filled';
    }
  }
}

/** In a row. */
const MAX_POINTERS = 3;
/** Far beyond what people write. */
const MAX_POINTERS_IN_ALL = 200;

/** What one block adds. */
type Answer = Exclude<Fill, 'empty'> | null;

/** What is being read. */
interface Reading {
  readonly text: string;
  readonly outline: Outline;
  readonly section: Section;
  /** Whether a block that only points elsewhere points to an answer. */
  leadsToAnswer(raw: string, content: string): boolean;
}

function fillOfBlocks(reading: Reading): Fill {
  const { outline, section } = reading;
  const answers = new Set<Answer>();
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
  { leadsToAnswer }: Reading,
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
  const mayPoint = block.depth === 0 || block.type !== 'list-item' || /^\W*see\b/i.test(block.text);
  if (!mayPoint || !isPointer(raw, block.text)) return 'filled';
  return leadsToAnswer(raw, block.text) ? 'filled' : 'pointer';
}

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
