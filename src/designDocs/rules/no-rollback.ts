import { message } from '../../base/message.ts';
import type { DesignDoc } from '../designDoc.ts';
import { insertSection } from '../fixes/insertSection.ts';
import type { DocumentKind } from '../kinds/documentKind.ts';
import { answersTo, wordsIn } from './content.ts';
import { readsEnglish } from './readsEnglish.ts';
import type { Rule } from './rule.ts';

const KINDS: readonly DocumentKind[] = ['rfc', 'adr', 'kep', 'proposal', 'design-doc'];

/** Says that a document plans how a change reaches production, but no way back. Reads English only. */
export const noRollback: Rule = {
  id: 'no-rollback',
  summary: message('Say how a change to production is taken back.'),
  kinds: KINDS,
  severity: 'information',
  check(doc) {
    if (doc.concepts.rollback.state !== 'missing' || !readsEnglish(doc)) return [];
    const section = answersTo(doc, 'rollout').find(
      ({ title, span }) => TO_PRODUCTION.test(title) && RUNNING.test(wordsIn(doc, span)),
    );
    if (!section || hasWayBack(doc)) return [];
    const fix = insertSection(doc, 'rollback');
    return [
      {
        span: section.name,
        message: message(
          'This changes what runs in production, and nothing says how to take it back. At three in the morning somebody else has to do that from this page. Say what they do, how long it takes, and what cannot be undone.',
        ),
        fixes: fix ? [fix] : [],
      },
    ];
  },
};

/** Not how a feature matures (`Graduation criteria`), or what a design says of deployments in general. */
const TO_PRODUCTION =
  /^(?:roll(?:ing)?[ -]?out|deployment|migration|launch)$|\b(?:roll(?:ing)?[ -]?out|cut[ -]?over|go[ -]?live)\b|\b(?:deployment|migration|release|launch) (?:plan|strategy|steps|phases|process)\b|^migrat(?:ion|ing) (?:to|from)\b/i;
/** What tells a change to something that runs from the release of a library or a language. */
const RUNNING =
  /\b(?:production|prod|deploy\w*|canary|staging|traffic|tenants?|customers?|users at a time|clusters?|regions?|shards?|databases?|tables?|schemas?|columns?|backfill\w*|cut.?over|dual.?writ\w+|downtime|on.?call|fleet|hosts?|nodes?|pods?|maintenance window)\b/i;

/** Any word of a way back, wherever it stands. */
function hasWayBack(doc: DesignDoc): boolean {
  return WAY_BACK.test(doc.text);
}

const WAY_BACK =
  /roll(?:ed|ing|s)?[ -]?back|rollback|\brevert|\bback(?:ed|ing)? out\b|\bundo(?:ne|ing)?\b|\bfeature[ -]?(?:flag|gate|toggle|switch)|\bkill[ -]?switch|\btoggle|\bdowngrade|\bfall(?:ing|s)?[ -]?back|\bdisabl(?:e|ed|ing)\b|\b(?:switch|turn|flip)\w* (?:\w+ ){0,3}(?:off|back)\b|\brestor(?:e|ed|ing)\b|\bopt(?:ing)?[ -]?(?:out|in)\b|\bbehind an? \w*[ -]?flag|\breversible|\birreversible|\bno way back|\bone[ -]way\b|\bpoint of no return|\bback(?:wards?)?[ -]compatib|\bin parallel\b|\bside by side\b|\bblue[ -/]?green\b|\babort/i;
