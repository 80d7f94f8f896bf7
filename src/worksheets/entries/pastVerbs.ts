/** Whether a title begins with an English verb in the past tense, as a line of a résumé does: “Built”, “Reduced”. */
export function beginsWithPast(title: string): boolean {
  const [word = ''] = /^(?:co-|re-)?\p{L}+/iu.exec(title) ?? [];
  const verb = word.toLowerCase().replace(/^(?:co-|re-)/, '');
  return IRREGULAR.has(verb) || (/..ed$/.test(verb) && !NOT_PAST.has(verb));
}

const NOT_PAST = new Set([
  'need',
  'feed',
  'speed',
  'seed',
  'embed',
  'breed',
  'shed',
  'indeed',
  'proceed',
  'exceed',
]);

const IRREGULAR = new Set(
  `became began bound bought broke brought built came caught chose cut did dealt drew drove found fought froze gave
  got grew held hid kept laid led left lent let lost made met oversaw overcame put ran rebuilt redid rethought rewrote
  rose said sat saw sent set shot shrank sold sought split spoke spent spread sped stood stuck swept taught thought
  threw told took undid upheld went withdrew won wrote`
    .split(/\s+/)
    .filter(Boolean),
);
