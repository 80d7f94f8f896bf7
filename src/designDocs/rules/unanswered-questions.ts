import type { CoreConcept } from '../../base/finding.ts';
import { QUESTIONS_MARKER } from '../../base/markdown/commentAsking.ts';
import { message } from '../../base/message.ts';
import type { DesignDoc } from '../designDoc.ts';
import type { ContentBlock, Section } from '../outline/outline.ts';
import { sectionAt } from '../outline/sectionAt.ts';
import { firstLine } from './content.ts';
import { CHOICE_KINDS } from './missingConcept.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** Says that questions which a fix inserted still wait for answers; softer than the finding they replaced. */
export const unansweredQuestions: Rule = {
  id: 'unanswered-questions',
  summary: message('Answer the questions that a fix inserted.'),
  kinds: [...CHOICE_KINDS, 'strategy', 'postmortem'],
  severity: 'information',
  check(doc) {
    const core = CHOICE_KINDS.includes(doc.kind) ? CORE.flatMap((concept) => unanswered(doc, concept)) : [];
    const reported = new Set(core.map(({ span }) => span.start));
    return [...core, ...leftQuestions(doc, reported)].slice(0, MAX_FINDINGS);
  },
};

/** More in one document are the same thing said again. */
const MAX_FINDINGS = 20;

const CORE: readonly CoreConcept[] = ['problem', 'alternatives', 'trade-offs'];

/** Of the sections that hold nothing but questions about a concept. */
function unanswered({ concepts }: DesignDoc, concept: CoreConcept): readonly RuleFinding[] {
  const { state, sections } = concepts[concept];
  if (state !== 'unanswered') return [];
  return sections
    .filter(({ fill }) => fill === 'unanswered')
    .map(({ section: { name, title } }) => ({
      concept,
      span: name,
      message: message(
        'The questions under “{title}” are not answered yet. Until then a reviewer sees a heading and nothing else. Write your answers below the comment.',
        { title },
      ),
      fixes: [],
    }));
}

/** Of all other questions with nothing below them. `reported` are the offsets of names of sections. */
function leftQuestions(doc: DesignDoc, reported: ReadonlySet<number>): readonly RuleFinding[] {
  const { blocks } = doc.outline;
  const findings: RuleFinding[] = [];
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    if (findings.length === MAX_FINDINGS) break;
    if (!asks(doc, block)) continue;
    // Never goes back: a run of comments is passed once, not once for each of them.
    next = Math.max(next, index + 1);
    while (blocks[next]?.type === 'comment') next++;
    const end = endOfPart(doc, block, reported);
    if (end !== null && (blocks[next]?.span.start ?? end) >= end) findings.push(left(doc, block));
  }
  return findings;
}

function left({ text }: DesignDoc, { span }: ContentBlock): RuleFinding {
  return {
    span: firstLine(text, span),
    message: message(
      'These questions are not answered yet, and no reader of the rendered page sees them. Write your answers below, or remove the comment when it says nothing to you.',
    ),
    fixes: [],
  };
}

function asks({ text }: DesignDoc, { type, span }: ContentBlock): boolean {
  return type === 'comment' && text.slice(span.start, span.start + MARKER_WITHIN).includes(QUESTIONS_MARKER);
}

const MARKER_WITHIN = 60;

/**
 * Where the part of the document ends that the questions are about: their section, or the one above. `null` where a
 * section around them is reported already.
 */
function endOfPart(
  { outline }: DesignDoc,
  { span }: ContentBlock,
  reported: ReadonlySet<number>,
): number | null {
  const section = sectionAt(outline, span.start);
  if (!section) return span.end;
  for (let around: Section | null = section; around; around = around.parent) {
    if (reported.has(around.name.start)) return null;
  }
  const { parent } = section;
  return (parent && parent !== outline.title ? parent : section).span.end;
}
