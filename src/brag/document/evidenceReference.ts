import type { Span } from '../../base/span.ts';
import type { EvidenceReference } from './bragDocument.ts';
import type { EvidenceLink } from './entry.ts';

/** A web address up to white space, quotes, angle brackets, or a short code span. Linear: no part overlaps. */
const REFERENCE = /https?:\/\/[^\s<>"`]+|`([^`\r\n]{1,80})`/gi;

/** Pull requests by forge: GitHub and Gitea, GitLab, Bitbucket, Azure DevOps. */
const PULL_REQUEST_PATH =
  /^(.{0,500}?\/(?:pulls?|merge_requests|pull-requests|pullrequest)\/\d{1,12})(?:\/.*)?$/;
const COMMIT_PATH = /\/commits?\/([0-9a-f]{7,64})(?:\/|$)/i;

/** Finds what may be evidence in a piece of Markdown; spans refer to `text`. */
export function findReferences(text: string, within: Span): readonly EvidenceReference[] {
  const references: EvidenceReference[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(REFERENCE)) {
    const start = within.start + match.index;
    const code = match[1];
    if (code === undefined) {
      const url = withoutTrailingMarkup(match[0]);
      references.push({ span: { start, end: start + url.length }, url, code: null });
    } else {
      references.push({ span: { start: start + 1, end: start + 1 + code.length }, url: null, code });
    }
  }
  return references;
}

/** Whether both mean the same page or commit, however each is written. */
export function isSameEvidence(link: EvidenceLink, reference: EvidenceReference): boolean {
  if (link.url !== null && reference.url !== null && sameAddress(link.url, reference.url)) return true;
  const hash = commitHashOf(link.url, link.label);
  const other = commitHashOf(reference.url, reference.code);
  return hash !== null && other !== null && (hash.startsWith(other) || other.startsWith(hash));
}

/**
 * Keys by which evidence can be looked up: what is the same by `isSameEvidence` has one in common. The converse holds but
 * for two commits whose hashes begin with the same seven digits.
 */
export function evidenceKeys({ url, label }: EvidenceLink): readonly string[] {
  const hash = commitHashOf(url, label)?.slice(0, 7);
  return [...(url === null ? [] : [normalizedAddress(url)]), ...(hash === undefined ? [] : [hash])];
}

/** Whether evidence is known by an address or a hash, which no other work shares. */
export function isIdentifying({ url, label }: EvidenceLink): boolean {
  return url !== null || isHash(label);
}

/** Whether `text` is a commit hash or the first seven or more digits of one. */
export function isHash(text: string): boolean {
  return /^[0-9a-f]{7,64}$/i.test(text);
}

/** The number of a pull request by its address, or by `#412` or `!7` in a code span; `null` for anything else. */
export function pullRequestOf(url: string | null, code: string | null): number | null {
  const path = url !== null && URL.canParse(url) ? new URL(url).pathname : '';
  const page = PULL_REQUEST_PATH.exec(path)?.[1];
  const number = /(\d+)$/.exec(page ?? '')?.[1] ?? /^[#!](\d{1,12})$/.exec(code ?? '')?.[1];
  return number === undefined ? null : Number(number);
}

/** The hash of a commit by its address, or in a code span, in lower case; `null` for anything else. */
export function commitHashOf(url: string | null, text: string | null): string | null {
  if (url !== null) return COMMIT_PATH.exec(url)?.[1]?.toLowerCase() ?? null;
  return text !== null && isHash(text) ? text.toLowerCase() : null;
}

function sameAddress(one: string, other: string): boolean {
  return one === other || normalizedAddress(one) === normalizedAddress(other);
}

/** One spelling for each page: no scheme, credentials or trailing slash, and a pull request's own page. */
function normalizedAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search, hash } = new URL(address);
  const path = pathname.replace(/[()]/g, (character) => (character === '(' ? '%28' : '%29'));
  const pullRequest = PULL_REQUEST_PATH.exec(path)?.[1];
  if (pullRequest !== undefined) return `${host}${pullRequest}`.toLowerCase();
  return `${host}${path.endsWith('/') ? path.slice(0, -1) : path}${search}${hash}`;
}

/** Cuts an address where Markdown or a sentence around it goes on: `](…)`, `(see …)`, `….` */
function withoutTrailingMarkup(address: string): string {
  let depth = 0;
  let end = 0;
  for (; end < address.length; end++) {
    const character = address[end];
    if (character === ']') break;
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) break;
  }
  while (end > 0 && '.,;:!?*_\'"\\|'.includes(address[end - 1] ?? ' ')) end--;
  return address.slice(0, end);
}
