import type { KindOfWork } from './kindOfWork.ts';

/** What hurts users or the people on call; named in `why`. The first that matches is told. */
const SEVERE: readonly (readonly [string, RegExp])[] = [
  [
    'a security problem',
    /\b(?:security(?! (?:groups?|contexts?|polic\w+|keys?|tokens?|rules?|settings?|headers?|docs?|pages?|roles?)\b)|vulnerab\w+|CVE-\d{4}-\d+|GHSA-\w+|XSS|CSRF|SSRF|RCE|injection|privilege escalation|path traversal|sandbox escape|use[- ]after[- ]free|(?:buffer|heap|stack) (?:over|under)(?:flow|read|run)|out[- ]of[- ]bounds|leak(?:s|ed|ing)? (?:of )?(?:secrets?|credentials?|tokens?|passwords?))\b/i,
  ],
  [
    'data loss or corruption',
    /\b(?:data[- ]?loss|los(?:e|es|ing) (?:data|writes|messages|events)|corrupt\w*|lost (?:updates?|writes?|data)|inconsistent (?:state|data)|double[- ](?:charg\w+|bill\w+|writ\w+))\b/i,
  ],
  [
    'an outage or incident',
    /\b(?:outages?|incidents?|down ?time|sev-?[0-2]|production (?:down|failure|issue|incident))\b/i,
  ],
  [
    'a crash',
    /\b(?:crash\w*|segfaults?|segmentation faults?|SIGSEGV|panics?|panick\w+|abort(?:s|ed)|kernel oops|BSOD|null (?:pointer )?deref\w*|NPE|NullPointerException|stack overflow|ICE|uncaught exception|unhandled (?:exception|rejection|promise))\b/i,
  ],
  [
    'a hang or deadlock',
    /\b(?:deadlock\w*|live-?lock\w*|hang(?:s|ing)?|hung|freez(?:e|es|ing)|infinite (?:loop|recursion)|starvation)\b/i,
  ],
  [
    'a leak or exhaustion',
    /\b(?:memory leaks?|leak(?:s|ed|ing|age)?|out[- ]of[- ]memory|OOM\w*|exhaust(?:s|ed|ion|ing)?)\b/i,
  ],
  ['a race condition', /\b(?:race conditions?|data races?|races?|racy|TOCTOU)\b/i],
  ['a regression', /\bregress(?:ion|ions|ed)\b/i],
];

/** What kind of severe trouble this work ends, for `why`; `null` for work that is no fix or not severe. */
export function severityOf(title: string, kind: KindOfWork): string | null {
  if (kind !== 'fix') return null;
  const text = title.slice(0, 400);
  return SEVERE.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
