/** What a subject says before its own words begin. */
export interface SubjectParts {
  /** Conventional type in lower case (`feat`), else `null`. */
  readonly type: string | null;
  /** Conventional scope, `null` when there is none. */
  readonly scope: string | null;
  readonly breaking: boolean;
  /** Tracker keys in front, such as `PAY-123`, without brackets. */
  readonly tickets: readonly string[];
  /** The words that remain. */
  readonly text: string;
}

/**
 * Conventional types: those of Conventional Commits 1.0.0, of the Angular convention it comes from, and the
 * spellings that large histories use for the same. Any other word before a colon is a component's name.
 */
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    feat: ['feature', 'features'],
    fix: ['bugfix', 'hotfix', 'bug'],
    docs: ['doc', 'documentation'],
    style: [],
    refactor: ['refact', 'refac'],
    perf: ['performance'],
    test: ['tests'],
    build: ['deps'],
    ci: [],
    chore: ['misc', 'minor', 'cleanup'],
    revert: [],
    security: ['sec'],
    release: [],
  }).flatMap(([type, spellings]) => [type, ...spellings].map((spelling) => [spelling, type] as const)),
);

const HEADER = /^(\p{L}{2,20})(?:\(([^()]{1,80})\))?(!)?:\s+(?=\S)/u;
const TICKET =
  /^(?:\[([A-Z][A-Z\d]{1,9}-\d{1,7})\]|\(([A-Z][A-Z\d]{1,9}-\d{1,7})\)|([A-Z][A-Z\d]{1,9}-\d{1,7})(?=[\s:]))\s*[:-]?\s*/;
/** CPython, Mozilla and GitHub enterprise imports number their subjects so. */
const TRACKER_NUMBER =
  /^(?:(?:gh|bpo)-\d{1,7}:|bug \d{3,8}(?::|\s+-|,)|(?:issue|fix(?:es)?|close[sd]?) #\d{1,7}:)\s+(?=\S)/i;
/** Standards that look like tracker keys. */
const NO_TICKET =
  /^(?:UTF|SHA|ISO|RFC|CVE|AES|MD|TLS|SSL|IEEE|PEP|GHSA|RS|HS|ES|ARM|CP|X|HTTP|BASE|KB|GPT|RSA|CWE|ECMA|UCS)-/;

/** The release that a backport is for: `[stable-2.17] `, `[7.x] `. */
export const RELEASE_TAG = /^\[(?:stable|release|beta|backport|rel|v?\d)[^\][]{0,40}\]\s*/i;

/**
 * Splits a subject such as `PAY-12: feat(retry)!: back off between attempts`. Prefixes may come in any
 * order. Source: Conventional Commits 1.0.0, rules 1-4 and 13.
 */
export function partsOfSubject(subject: string): SubjectParts {
  let text = subject.trim();
  let type: string | null = null;
  let scope: string | null = null;
  let breaking = false;
  const tickets: string[] = [];
  for (let round = 0; round < 6; round++) {
    const header = HEADER.exec(text);
    const known: string | undefined =
      header && type === null ? TYPES.get((header[1] ?? '').toLowerCase()) : undefined;
    const ticket = TICKET.exec(text);
    const key = ticket && (ticket[1] ?? ticket[2] ?? ticket[3]);
    const tracker = TRACKER_NUMBER.exec(text);
    const release = RELEASE_TAG.exec(text);
    if (header && known) {
      type = known;
      scope = header[2]?.trim() || null;
      breaking = header[3] === '!';
      text = text.slice(header[0].length);
    } else if (ticket && key && !NO_TICKET.test(key) && ticket[0].length < text.length) {
      tickets.push(key);
      text = text.slice(ticket[0].length);
    } else if (release && release[0].length < text.length) {
      text = text.slice(release[0].length);
    } else if (tracker) {
      if (/^fix/i.test(tracker[0])) type ??= 'fix';
      text = text.slice(tracker[0].length);
    } else break;
  }
  return { type, scope, breaking, tickets, text };
}

/** Tracker keys of a commit: in front of the subject, in brackets at its end, or in a trailer of their own. */
export function ticketsOf(subject: string, body: string): readonly string[] {
  const atEnd = /[([]([A-Z][A-Z\d]{1,9}-\d{1,7})[)\]]\s*$/.exec(subject)?.[1];
  const inTrailers = [...body.matchAll(TICKET_TRAILER)].flatMap((match) => match[1] ?? []);
  const keys = [...partsOfSubject(subject).tickets, ...(atEnd ? [atEnd] : []), ...inTrailers];
  return [...new Set(keys)].filter((key) => !NO_TICKET.test(key));
}

const TICKET_TRAILER =
  /^(?:refs?|issue|ticket|jira|bug|story|task|resolves|closes|fixes)[:\s]\s*#?([A-Z][A-Z\d]{1,9}-\d{1,7})\b/gim;
