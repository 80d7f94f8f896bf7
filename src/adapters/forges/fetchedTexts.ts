import type { LinkedEvidence } from '../../brag/document/linkedEvidence.ts';
import type { ForgeActivity, ForgePullRequest } from '../../forge/forgeActivity.ts';

/** More of a text is a log. In UTF-16 code units. */
const MAX_BODY = 50_000;

/**
 * What was fetched of the user's pull requests that `evidence` links, by `LinkedEvidence.key`: title, text and labels. Those of
 * others, which a month of reviews links, are not told: nobody claims what they say.
 */
export function fetchedTexts(
  { pullRequests }: ForgeActivity,
  evidence: readonly LinkedEvidence[],
): ReadonlyMap<string, string> {
  const byUrl = new Map(pullRequests.map((record) => [comparable(record.url), record]));
  const byNumber = new Map(pullRequests.map((record) => [record.number, record]));
  return new Map(
    evidence.flatMap(({ key, url, pullRequest }) => {
      const record = url === null ? byNumber.get(pullRequest ?? 0) : byUrl.get(comparable(url));
      return record ? [[key, textOf(record)] as const] : [];
    }),
  );
}

function textOf({ title, body, labels }: ForgePullRequest): string {
  return [title, body.slice(0, MAX_BODY), ...labels].join('\n');
}

function comparable(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}
