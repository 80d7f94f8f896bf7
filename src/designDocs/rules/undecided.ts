import { message } from '../../base/message.ts';
import type { Span } from '../../base/span.ts';
import type { DesignDoc } from '../designDoc.ts';
import type { StatusState } from '../kinds/documentKind.ts';
import type { ContentBlock } from '../outline/outline.ts';
import { answersTo, firstLine, proseIn } from './content.ts';
import { CHOICE_KINDS } from './missingConcept.ts';
import { readsEnglish } from './readsEnglish.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** Says that a document counts as decided and still holds questions or placeholders. */
export const undecided: Rule = {
  id: 'undecided',
  summary: message('Close open questions before a document counts as accepted.'),
  kinds: [...CHOICE_KINDS, 'strategy'],
  severity: 'information',
  check: (doc) => (DECIDED.has(doc.status.state) ? [...openQuestions(doc), ...placeholders(doc)] : []),
};

const DECIDED: ReadonlySet<StatusState> = new Set(['accepted', 'implemented']);

/** Rust's RFCs leave unresolved questions to the implementation by design. */
function openQuestions(doc: DesignDoc): readonly RuleFinding[] {
  if (doc.template === 'rust-rfc' || !readsEnglish(doc)) return [];
  return answersTo(doc, 'open-questions').flatMap((section) => {
    const open = proseIn(doc, section.span).filter((block, index, all) => isOpen(block, all[index + 1]));
    const isSettled =
      proseIn(doc, section.span).some(({ text }) => SETTLED.test(text)) || SETTLED.test(section.title);
    if (open.length === 0 || isSettled) return [];
    return [
      {
        span: section.name,
        message: message(
          'The document counts as accepted, and “{title}” still asks. Whoever builds it has to guess, or decide what others should have. Write down the answers, or say where they will be found.',
          { title: section.title },
        ),
        fixes: [],
      },
    ];
  });
}

/** A question without an answer behind it or nested below it. */
function isOpen({ text, depth }: ContentBlock, next: ContentBlock | undefined): boolean {
  return endsAsking(text) && (next === undefined || next.depth <= depth || depth === 0);
}

/** Whether no word stands behind the last question mark. Not a pattern, which would begin anew at each mark. */
function endsAsking(text: string): boolean {
  for (let index = text.length - 1; index >= 0; index--) {
    const character = text[index] ?? '';
    if (character === '?' || character === '？') return true;
    if (/\w/.test(character)) return false;
  }
  return false;
}

/** Words by which an author says what became of a question. */
const SETTLED =
  /\b(?:resolved|answer(?:ed|s)?|decided|decision|agreed|conclusion|concluded|closed|deferred|postponed|out of scope|future|later|follow.?up|tracked|during (?:the )?implementation|after (?:the )?(?:implementation|acceptance)|before stabili[sz]ation|non.?blocking|no longer|yes|nope)\b|~~|[✅✔☑]|\[x\]/i;

function placeholders(doc: DesignDoc): readonly RuleFinding[] {
  return placeholderSpans(doc).map((span) => ({
    span,
    message: message(
      'The document counts as accepted, and this is still to be written. A reader cannot tell whether it was decided or forgotten. Write it, or say that it is left out on purpose.',
    ),
    fixes: [],
  }));
}

function placeholderSpans(doc: DesignDoc): readonly Span[] {
  return proseIn(doc, { start: headerEnd(doc), end: doc.text.length })
    .filter(({ type, text }) => PROSE.has(type) && PLACEHOLDER.test(text))
    .slice(0, MAX_PLACEHOLDERS)
    .flatMap(({ span }) => {
      const found = PLACEHOLDER.exec(doc.text.slice(span.start, span.end));
      if (!found) return [];
      const start = span.start + found.index + (found[1]?.length ?? 0);
      return [firstLine(doc.text, { start, end: start + found[0].length - (found[1]?.length ?? 0) })];
    });
}

/** Fields at the top, such as the number of a release, are often filled in later by somebody else. */
function headerEnd({ outline }: DesignDoc): number {
  const first = outline.all.find((section) => section.level <= 6 && section !== outline.title);
  return first?.heading.start ?? 0;
}

const PROSE: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quote']);
const MAX_PLACEHOLDERS = 3;

/** In capitals and in the place of a text or value: not where a document speaks about such marks. */
const PLACEHOLDER = /(^|[.!?:;,] |[-–—] |[*]{1,2})(?:TBD|TBA|TBC|TODO|FIXME|XXX)(?=$|[:.)!*]|\s*[-–—(])/m;
