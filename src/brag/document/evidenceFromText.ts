import { plainLine } from '../../base/plainLine.ts';
import type { EvidenceLink } from './entry.ts';

/** Where forges put a pull request's number, and the mark they write before it. */
const NUMBERED: readonly (readonly [path: RegExp, mark: string])[] = [
  [/\/(?:pull|pulls|pull-requests|issues|work_items)\/(\d{1,12})(?:\/|$)/, '#'],
  [/\/(?:merge_requests|pullrequest)\/(\d{1,12})(?:\/|$)/, '!'],
];
const COMMIT_PATH = /\/commits?\/([0-9a-f]{7})[0-9a-f]{0,57}(?:\/|$)/i;
const MAX_LABEL = 60;

/** What the user typed as evidence: a web address, a hash, `#412`, or any words. `null` when it is empty. */
export function evidenceFromText(text: string): EvidenceLink | null {
  const line = plainLine(text);
  if (line === '') return null;
  if (!/^https?:\/\/\S+$/i.test(line) || !URL.canParse(line)) return { label: line, url: null };
  return { label: labelOf(new URL(line)), url: line };
}

function labelOf({ host, pathname }: URL): string {
  for (const [path, mark] of NUMBERED) {
    const number = path.exec(pathname)?.[1];
    if (number !== undefined) return `${mark}${number}`;
  }
  const hash = COMMIT_PATH.exec(pathname)?.[1];
  if (hash !== undefined) return hash;
  const label = `${host}${pathname}`.replace(/\/$/, '');
  return label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL - 1)}…` : label;
}
