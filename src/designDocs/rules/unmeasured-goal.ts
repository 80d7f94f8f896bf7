import { message } from '../../base/message.ts';
import type { Span } from '../../base/span.ts';
import type { DesignDoc } from '../designDoc.ts';
import { askBelow } from '../fixes/askBelow.ts';
import type { DocumentKind } from '../kinds/documentKind.ts';
import type { ContentBlock, Section } from '../outline/outline.ts';
import { answersTo, firstLine, isAsked, proseIn, wordsIn } from './content.ts';
import { readsEnglish } from './readsEnglish.ts';
import type { Rule } from './rule.ts';

/** Decision records have no goals of their own. */
const KINDS: readonly DocumentKind[] = ['rfc', 'kep', 'proposal', 'design-doc', 'strategy'];

/**
 * Says of a goal that wants more or less of something one can count that nothing says how much. Goals that are met or
 * not (`Users can sign in with a passkey`) can be observed as they are. Reads English only.
 */
export const unmeasuredGoal: Rule = {
  id: 'unmeasured-goal',
  summary: message('Say of a goal by how much, or how one will see that it is reached.'),
  kinds: KINDS,
  severity: 'information',
  check(doc) {
    if (!readsEnglish(doc)) return [];
    const nonGoals = new Set(doc.concepts['non-goals'].sections.map(({ section }) => section));
    const sections = answersTo(doc, 'goals').filter((section) => !nonGoals.has(section));
    if (sections.some(({ span }) => METRIC.test(wordsIn(doc, span)) || isAsked(doc, span))) return [];
    return sections.flatMap((section) => {
      const [goal] = vagueGoals(doc, section);
      if (!goal) return [];
      return [
        {
          span: goal,
          message: message(
            'This goal says what should change, but not by how much. Later nobody can tell whether it was reached, and the work counts for less. Give a figure for today and one to reach, or say what one will see.',
          ),
          fixes: askBelow(doc, section, 'goals'),
        },
      ];
    });
  },
};

function vagueGoals(doc: DesignDoc, section: Section): readonly Span[] {
  return proseIn(doc, section.span)
    .filter(isGoal)
    .filter(({ text }) => MORE_OR_LESS.test(text) && !MEASURE.test(text))
    .map(({ span }) => firstLine(doc.text, span));
}

function isGoal({ type, text }: ContentBlock): boolean {
  return (type === 'list-item' || type === 'paragraph') && text.length <= LONG;
}

const LONG = 400;

/** Goals that speak of a measure anywhere have thought of it. */
const METRIC =
  /\b(?:measur\w*|metrics?|slos?|slas?|slis?|kpis?|okrs?|benchmark\w*|percentile|percent|baseline|dashboards?|surveys?)\b/i;
/** A number, or what holds for all or none. */
const MEASURE =
  /(?<![\p{L}\d.])\d|%|\b(?:half|halv\w+|doubl\w+|twice|tripl\w+|zero|eliminat\w*|no (?:\p{L}+ )?(?:more|longer)|never|without|at (?:least|most)|same as|constant|linear\w*|logarithmic\w*)\b/iu;
const COUNTABLE =
  'performance|latenc(?:y|ies)|throughput|response times?|load times?|build times?|start.?up times?|speed|reliability|availability|uptime|scalability|memory(?: usage)?|cpu(?: usage)?|disk(?: usage)?|bandwidth|costs?|spend(?:ing)?|error rates?|errors|failures|incidents|outages|downtime|toil|productivity|adoption|conversion|retention|churn|satisfaction|utili[sz]ation|efficiency|code coverage|test coverage|bundle size|image size|binary size|cycle time|lead time|time to \\w+';
/** A goal that opens with wanting more or less of it. */
const MORE_OR_LESS = new RegExp(
  String.raw`^(?:to |we (?:want|aim|intend) to |[\p{L}]+ly )?(?:improv\w*|increas\w*|reduc\w*|decreas\w*|lower\w*|minimi[sz]\w*|maximi[sz]\w*|optimi[sz]\w*|boost\w*|enhanc\w*|cut\w*|shorten\w*|speed\w* up|(?:have|get|provide|achieve|offer) (?:better|faster|higher|lower|less|fewer|more))\b(?: [\p{L}'-]+){0,5}? (?:${COUNTABLE})\b`,
  'iu',
);
