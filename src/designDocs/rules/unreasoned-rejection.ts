import { lineStart } from '../../base/lines.ts';
import { message } from '../../base/message.ts';
import { isPlaceholder } from '../concepts/answers/placeholders.ts';
import type { DesignDoc } from '../designDoc.ts';
import { askBelow } from '../fixes/askBelow.ts';
import type { Section } from '../outline/outline.ts';
import { answersTo, firstLine, isAsked, proseIn, wordsIn } from './content.ts';
import { CHOICE_KINDS } from './missingConcept.ts';
import { isDoingNothing, type Option, optionsIn } from './optionsIn.ts';
import { readsEnglish } from './readsEnglish.ts';
import type { Rule } from './rule.ts';

/** Says of an alternative that nothing tells why it was not chosen. Reads English only. */
export const unreasonedRejection: Rule = {
  id: 'unreasoned-rejection',
  summary: message('Say of every alternative why it was not chosen.'),
  kinds: CHOICE_KINDS,
  severity: 'information',
  check(doc) {
    if (!readsEnglish(doc)) return [];
    return answersTo(doc, 'alternatives')
      .flatMap((section) => unreasoned(doc, section))
      .slice(0, MAX_FINDINGS)
      .map(({ name, section: part }) => ({
        span: firstLine(doc.text, name),
        message: message(
          'Nothing says why this way was not chosen. A reviewer who prefers it will ask, and so will you in a year. Add the reason: what it costs, what it lacks, or what would have to be true for it to win.',
        ),
        fixes: part ? askBelow(doc, part, QUESTIONS) : [],
      }));
  },
};

/** More in one document are the same thing said again. */
const MAX_FINDINGS = 20;

const QUESTIONS = ['Why does this way lose to what you propose?', 'What would have to change for it to win?'];

/** Where nothing tells ways from mere names, or reasons stand together somewhere else, none is reported. */
function unreasoned(doc: DesignDoc, section: Section): readonly Option[] {
  const options = optionsIn(doc, section) ?? [];
  if (options.length === 0 || options.length > MAX_OPTIONS || isAsked(doc, section.span)) return [];
  const isList = options.every(({ section: part }) => part === null);
  if (NOT_OURS.test(section.title) || (isList && HOLDS_REASONS.test(section.title))) return [];
  const first = options[0]?.span.start ?? section.span.end;
  if (REASON.test(wordsIn(doc, { start: section.heading.end, end: first }))) return [];
  const lacking = options.filter((option) => isUnreasoned(doc, section, option));
  if (isList && (lacking.length * 2 > options.length || isComparedElsewhere(doc, section))) return [];
  // Among others with reasons it is probably the way that was chosen.
  return lacking.length === 1 && options.length >= 3 ? [] : lacking;
}

/** What others did is no way that was rejected. */
const NOT_OURS = /\b(?:prior|related|existing|similar|comparison)\b/i;
/** In `Rationale and alternatives` the items of a list may be reasons. */
const HOLDS_REASONS = /\b(?:rationale|reason(?:s|ing)?|justification|why)\b/i;

function isUnreasoned(doc: DesignDoc, section: Section, { name, span, section: part }: Option): boolean {
  const words = wordsIn(doc, span);
  if (words.length > LONG || REASON.test(words) || CHOSEN.test(words) || isNoOption(words)) return false;
  if (part && proseIn(doc, part.span).length === 0) return false;
  // Why nothing can stay as it is stands in the problem.
  if (isDoingNothing(doc.text.slice(lineStart(doc.text, name.start), name.end))) return false;
  return !isWeighedElsewhere(doc, section, doc.text.slice(name.start, name.end));
}

/** A template's question, or the word that there is no other way. */
function isNoOption(words: string): boolean {
  return words.includes('?') || isPlaceholder(words);
}

const MAX_OPTIONS = 30;
/** Who writes more than that about a way has weighed it, in words that we do not know. */
const LONG = 600;

/** Whether the name of a way stands outside the section too, as in a list `Pros and cons of the options`. */
function isWeighedElsewhere({ text }: DesignDoc, { span }: Section, name: string): boolean {
  const words = name
    .replace(/[*_`[\]]/g, '')
    .trim()
    .slice(0, NAME)
    .toLowerCase();
  if (words.length <= 3) return false;
  const before = text.slice(Math.max(0, span.start - MAX_ELSEWHERE), span.start);
  const after = text.slice(span.end, span.end + MAX_ELSEWHERE);
  return before.toLowerCase().includes(words) || after.toLowerCase().includes(words);
}

const NAME = 40;
/** In UTF-16 units to either side: far beyond what people write. */
const MAX_ELSEWHERE = 100_000;

/** Whether another section gives reasons, which tell why the ways in a list did not win. */
function isComparedElsewhere({ outline }: DesignDoc, { span }: Section): boolean {
  return outline.blocks.some(
    ({ span: { start }, text }) => (start < span.start || start >= span.end) && BECAUSE.test(text),
  );
}

const BECAUSE =
  /\b(?:because|since|rather than|instead of|in favou?r of|chosen option|we (?:chose|decided|selected|picked)|decision outcome)\b/i;

const CHOSEN =
  /\b(?:chosen|decided|selected|accepted|adopted|preferred|recommended|this (?:proposal|rfc|document)|we (?:chose|choose|picked|went|go) |our choice|winner)\b|[✅✔]/i;

/** Words that give or hint at a reason. Broad on purpose: a wrong word of ours costs more than a missed one. */
const REASON =
  /\b(?:because|since|as (?:it|this|that|we|they|there)|due to|reason|however|but|though|although|unfortunately|too|only|even|still|would|could|might|may|can ?not|can['’]t|won['’]t|(?:do|does|did|is|are|was|were|has|have|had|should)(?: not|n['’]t)|not|no|never|without|lacks?|lacking|missing|more|less|fewer|worse|slow\w*|hard\w*|difficult\w*|complex\w*|complicat\w*|expensive|costs?|costly|overhead|burden\w*|risk\w*|reject\w*|discard\w*|rul(?:ed|es) out|cons?|drawbacks?|downsides?|disadvantages?|problem\w*|issues?|limit\w*|break\w*|violat\w*|fail\w*|unnecessar\w*|impossible|insufficient|inadequate|overkill|requir\w*|needs?|forces?|harm\w*|hurts?|loses?|losing|loss|pros?|against|instead|defer\w*|postpon\w*|future|later|unclear|confus\w*|ambiguous|inconsisten\w*|incompatib\w*|duplicat\w*|weak\w*|poor\w*|bad|ugly|heavy|manual\w*|redundan\w*|awkward\w*|clunky|clumsy|verbose|noisy|nois\w+|tedious|cumbersome|unusual|surprising\w*|unintuitive|misleading|feels?|seems?|same as|dismissed|fragile|brittle|error.prone|vendor|lock.in|unmaintained|deprecated|immature|unproven|unsafe|insecure|advantage\w*|benefit\w*)\b|[-+±👎❌✗✘]\s|:(?:-1|x|\+1|heavy_minus_sign):/iu;
