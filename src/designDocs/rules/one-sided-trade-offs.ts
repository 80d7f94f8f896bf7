import { message } from '../../base/message.ts';
import type { DesignDoc } from '../designDoc.ts';
import { askBelow } from '../fixes/askBelow.ts';
import { answersTo, isAsked, wordsIn } from './content.ts';
import { CHOICE_KINDS } from './missingConcept.ts';
import { readsEnglish } from './readsEnglish.ts';
import type { Rule } from './rule.ts';

/** Says that a document names only what its choice gains. Reads English only. */
export const oneSidedTradeOffs: Rule = {
  id: 'one-sided-trade-offs',
  summary: message('Name what the choice costs, not only what it gains.'),
  kinds: CHOICE_KINDS,
  severity: 'information',
  check(doc) {
    const sections = answersTo(doc, 'trade-offs');
    const [section] = sections;
    if (!section || !readsEnglish(doc) || sections.some(({ span }) => isAsked(doc, span))) return [];
    if (!sections.every((each) => isOneSided(doc, each.span)) || namesCostsElsewhere(doc, section.title))
      return [];
    return [
      {
        span: section.name,
        message: message(
          'Under “{title}” stand only gains. Every choice makes something harder, and a reviewer trusts a document that says what. Add what gets slower, more complex or more expensive, and who bears it.',
          { title: section.title },
        ),
        fixes: askBelow(doc, section, 'trade-offs'),
      },
    ];
  },
};

function isOneSided(doc: DesignDoc, span: { start: number; end: number }): boolean {
  const words = wordsIn(doc, span);
  return words.length <= LONG && (words.match(GAIN)?.length ?? 0) >= 2 && !COST.test(words);
}

/** Headings and lead-ins such as `Cons`, `Risks`, `Limitations` that are not counted among the answers. */
function namesCostsElsewhere({ outline }: DesignDoc, title: string): boolean {
  return outline.all.some((section) => section.title !== title && COST_TITLE.test(section.title));
}

/** In UTF-16 units: longer texts use words for costs that we do not know. */
const LONG = 2_500;

const COST_TITLE =
  /\b(?:cons|drawbacks?|risks?|limitations?|negatives?|disadvantages?|downsides?|bad|costs?|concerns?|caveats?)\b/i;
const GAIN =
  /\b(?:pros?|benefits?|advantages?|positives?|good|gains?|improv\w*|enabl\w*|allow\w*|simpl\w+|easi?\w*|fast\w*|better|reduc\w*|increas\w*|less|fewer|clear\w*|consisten\w*|flexib\w*|scalab\w*|reliab\w*|secur\w*|cheap\w*|quick\w*|sav\w+)\b/gi;
const COST =
  /\b(?:cons|cost\w*|expens\w*|however|but|though|although|while|unless|despite|drawbacks?|downsides?|disadvantages?|negative\w*|bad|worse|risk\w*|trade.?offs?|harder|difficult\w*|complex\w*|complicat\w*|slow\w*|overhead|burden\w*|limit\w*|lack\w*|lose|loses|losing|loss|break\w*|fail\w*|no longer|not|cannot|can['’]t|won['’]t|don['’]t|doesn['’]t|must|need\w*|requir\w*|have to|has to|more|extra|additional\w*|another|new|effort|work|maintain\w*|maintenance|depend\w*|couple\w*|migrat\w*|learn\w*|unfamiliar|confus\w*|problem\w*|issue\w*|concern\w*|only|later|latency|memory|debt|duplicat\w*|manual\w*|careful\w*|lock.in|deprecat\w*|longer|bigger|larger|heav\w+|price|pays?|paid)\b/i;
