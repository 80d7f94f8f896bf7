/** What a number counts; numbers of one dimension can be compared. */
export type Dimension = 'time' | 'bytes' | 'rate' | 'percent' | 'multiple' | 'money' | 'count' | 'none';

/** A number with its unit, as it stands in a text. */
export interface Quantity {
  readonly dimension: Dimension;
  /** Position of its first character. */
  readonly start: number;
  readonly end: number;
}

/** Units as people write them in prose, by dimension. Case matters only where `i` is not said. */
const UNITS: readonly (readonly [Dimension, string])[] = [
  ['percent', String.raw`%|percent\b|pct\b|percentage points`],
  [
    'rate',
    String.raw`(?:[KMG]i?B|k[bB]|[MG]bit|bytes|req(?:uest)?s?|ops|operations|queries|events|messages|rows|records|items|jobs|files|iterations|tokens|tx|transactions)\s?(?:\/|per )\s?(?:s|sec|second|min|minute|h|hour|day)\b|[rq]ps\b|QPS\b|RPS\b|fps\b|[GM]bps\b`,
  ],
  [
    'time',
    String.raw`(?:ns|[µμu]s|ms|msecs?|milliseconds?|microseconds?|nanoseconds?|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?)\b`,
  ],
  ['bytes', String.raw`(?:[kKMGT]i?B|[kmgKMG]b|bytes?|megabytes?|gigabytes?|kilobytes?)\b`],
  ['multiple', String.raw`(?:x|X|times|fold|-fold)\b|×`],
  [
    'count',
    String.raw`(?:(?!(?:from|of|in|on|to|and|or|per|with|for|by|at|the|as|is|are)\b)[a-z][a-z-]{1,20}\s){0,2}(?:services?|microservices?|teams?|users|customers|clients|tenants|accounts|engineers|developers|contributors|people|hires|repositories|repos|packages|crates|hosts|servers|machines|nodes|clusters|regions|data ?cent(?:er|re)s|countries|incidents|outages|alerts|pages a week|tickets|endpoints|queries|requests|round[- ]trips|allocations|syscalls|system calls|database calls|deploys|deployments|pipelines|components|lines of (?:[a-z]+ )?code|vulnerabilities|call ?sites)\b`,
  ],
];

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:[.,]\d{1,9})?`;
const QUANTITY = new RegExp(
  `(?<![\\w#@./:\\[-]|\\d[,.])(?<sign>[-+−~≈<>])?\\s?(?<money>[$€£])?${NUMBER}(?:\\s?(?:-|–|to|±)\\s?${NUMBER})?(?:(?<suffix>[kKMB])\\b\\+?)?\\+?(?:[\\s-]?(?:${UNITS.map(
    ([dimension, units]) => `(?<${dimension}>${units})`,
  ).join('|')}))?(?![\\w.]\\d|\\w|\\.\\d)`,
  'gu',
);

/** Words after which a number names something instead of counting it. */
const NAMES_WITH_NUMBER =
  /(?:\b(?:port|lines?|version|v|issue|bug|page|step|section|rfc|errors?|codes?|status|http|chapter|level|phase|part|pr|mr|no|number|exit|python|node|java|es|ios|android|windows|top|first|last|year|in|since|until|by|of)|#)[\s.:]*$/i;

/** Every number in a clause, with the unit behind it where there is one. */
export function quantitiesOf(text: string, isVerb: (word: string) => boolean): readonly Quantity[] {
  return [...text.matchAll(QUANTITY)].flatMap((match) => {
    const groups = match.groups ?? {};
    const dimension = groups.money ? 'money' : (UNITS.find(([name]) => groups[name])?.[0] ?? 'none');
    if (dimension === 'count' && !isCount(text.slice(0, match.index), match[0], isVerb)) return [];
    return [{ dimension, start: match.index, end: match.index + match[0].length }];
  });
}

/** "Migrated 12 services" counts; "Python 3 users", "port 8080 requests" and "in 2024 users" do not. */
function isCount(before: string, matched: string, isVerb: (word: string) => boolean): boolean {
  if (/^\D*[01]\s/.test(matched)) return false;
  const previous = /(\S+)\s*$/.exec(before)?.[1] ?? '';
  if (/^(?:19|20)\d\d\s/.test(matched.trim()) && NAMES_WITH_NUMBER.test(before)) return false;
  if (NAMES_WITH_NUMBER.test(before) && !/\b(?:in|of|by|first|last|top)\s*$/i.test(before)) return false;
  return !/^\p{Lu}/u.test(previous) || isVerb(previous) || /(?:ed|ing)$/.test(previous);
}
