import type { Span } from './span.ts';

/** A number by which a text claims something. */
export interface NumberClaim {
  /** The number with sign and unit. */
  readonly span: Span;
  /** What it may mean: as written, and with its `k`, `M` or `B` counted in. */
  readonly values: readonly number[];
}

/** Longer lines are cut: nobody claims anything that far out. */
const MAX_LENGTH = 5_000;

const UNIT =
  'ns|[µμu]s|ms|msec|s|secs?|min|mins|h|hrs?|d|w|pp|pct|x|X|×|fold|[KMGTP]i?B|kB|[kmg]b|[kKMB]|bn|mn|[rqt]ps|[RQT]PS|fps|[GM]bps';
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}_/#!@:.,\-])(?:[-−+~≈<>≤≥]\s?)?(?:[$€£¥]\s?)?(\d{1,3}(?:[,'  ]\d{3}){1,4}|\d{1,15})([.,]\d{1,6})?\s?(${UNIT}|%|percent)?(?![\p{L}\p{N}_]|[:/]\d|[.,]\d)`,
  'gu',
);

/** The numbers in a part of a text that claim something. */
export function numberClaims(text: string, { start, end }: Span): readonly NumberClaim[] {
  const line = text.slice(start, Math.min(end, start + MAX_LENGTH));
  if (!/\d/.test(line)) return [];
  const prose = withoutNames(line);
  return [...prose.matchAll(NUMBER)].map((match) => ({
    span: { start: start + match.index, end: start + match.index + match[0].trimEnd().length },
    values: valuesOf(match[1] ?? '', match[2] ?? '', match[3] ?? ''),
  }));
}

const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['mn', 1e6],
  ['B', 1e9],
  ['bn', 1e9],
]);

/** `1,200` is read as thousands, `1,2` as a decimal fraction. */
export function valuesOf(whole: string, fraction: string, unit: string): readonly number[] {
  const value = Number(whole.replace(/\D/g, '') + fraction.replace(',', '.'));
  const multiplier = MULTIPLIERS.get(unit);
  return multiplier === undefined ? [value] : [value, value * multiplier];
}

/** What holds digits but claims nothing; each alternative is bounded. */
const NAMES: readonly RegExp[] = [
  /<!--.*?-->/gs,
  /`[^`\n]{1,200}`/g,
  /\]\([^()\s]{0,2000}\)/g,
  /https?:\/\/[^\s<>"]{1,2000}/gi,
  // Issues and pull requests: #412, !7, PAY-412, PR 412.
  /(?<![\p{L}\p{N}_])(?:[#!]\d+|[A-Z][A-Z0-9]{1,9}-\d+)(?!\p{L})/gu,
  // Dates and times.
  /\b\d{4}-\d{1,2}(?:-\d{1,2})?\b/g,
  /\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/g,
  /\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\b/gi,
  /\b(?:Q[1-4]|H[12]|FY)\s?(?:['’]?\d{2,4})?\b/g,
  /\b(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?(?:\s\d{1,2}(?:st|nd|rd|th)?\b(?!\s?%))?(?:,?\s(?:19|20)\d{2})?\b/g,
  /(?:\b(?:in|since|during|until|till|by|from|to|early|mid|late|year|end of|start of)\s|\(|^)(?:19|20)\d{2}\b(?!\s?(?:%|[a-z]))/gim,
  // Versions and what is named with a number.
  /\bv?\d+\.\d+\.\d+(?:[.-][\w.]{1,20})?\b/g,
  /\bv\d+(?:\.\d+)?\b/gi,
  /\b(?:python|node(?:\.js)?|java|go|ruby|php|ios|android|windows|macos|postgres(?:ql)?|mysql|redis|kafka|kubernetes|rails|react|angular|vue|django|spring(?: boot)?|ubuntu|debian|typescript|swift|kotlin|scala|rust|http|tls|oauth|sha|utf|rfc|adr|pep|kep|jep|pull request|merge request|pr|mr|issue|ticket|bug|version|release|sprint|phase|part|step|stage|level|tier|milestone|section|chapter|page|figure|table|port|line|sev|top|staff|year|week|day)[\s-]\d+(?:\.\d+)?\b(?!\s?(?:%|ms\b|x\b))/gi,
  /\b\d{1,3}(?:st|nd|rd|th)\b/gi,
  /\b24\s?\/\s?7\b|\b1[:-](?:on-)?1s?\b/gi,
  // What the history counts itself.
  /\breviewed by \d+\b/gi,
  /\b\d+ (?:own )?(?:commits?|reviewers?|reviews?|approvals?|pull requests?|merge requests?|PRs?|MRs?)\b/gi,
];

/** The text with names blanked out, of the same length. */
function withoutNames(text: string): string {
  let result = text;
  for (const name of NAMES) result = result.replace(name, (found) => found.replace(/[^\n]/g, ' '));
  return result;
}
