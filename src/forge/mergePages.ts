import type { ForgeActivity } from './forgeActivity.ts';
import type { ForgePage } from './pullRequestSource.ts';

/** Nothing yet; forge and login are the caller's. */
export const NO_ACTIVITY: Pick<ForgeActivity, 'pullRequests' | 'reviewed' | 'issues' | 'releases'> = {
  pullRequests: [],
  reviewed: [],
  issues: [],
  releases: [],
};

/**
 * `activity` with what `pages` tell: each item once, in its latest form. Pages may come twice and in any order; the result
 * is the same.
 */
export function mergePages(activity: ForgeActivity, pages: readonly ForgePage[]): ForgeActivity {
  return {
    ...activity,
    pullRequests: latestOf(
      activity.pullRequests,
      pages.flatMap(({ pullRequests = [] }) => pullRequests),
    ),
    reviewed: latestOf(
      activity.reviewed,
      pages.flatMap(({ reviewed = [] }) => reviewed),
    ),
    issues: latestOf(
      activity.issues,
      pages.flatMap(({ issues = [] }) => issues),
    ),
    releases: releasesOf(
      activity.releases,
      pages.flatMap(({ releases = [] }) => releases),
    ),
  };
}

interface Numbered {
  readonly number: number;
  readonly updatedAt: string;
}

function latestOf<T extends Numbered>(before: readonly T[], now: readonly T[]): readonly T[] {
  if (now.length === 0) return before;
  const byNumber = new Map(before.map((item) => [item.number, item]));
  for (const item of now) {
    const known = byNumber.get(item.number);
    if (!known || isNewer(item, known)) byNumber.set(item.number, item);
  }
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

/**
 * Of two forms with the same time the one that tells more wins: a part may have been missing. Else it is the greater text, so
 * that the order of pages does not matter.
 */
function isNewer(item: Numbered, known: Numbered): boolean {
  const difference =
    Date.parse(item.updatedAt) - Date.parse(known.updatedAt) || told(item).length - told(known).length;
  return difference > 0 || (difference === 0 && told(item) > told(known));
}

/** An item as text, without what the forge did not tell. */
function told(item: Numbered): string {
  return JSON.stringify(item, (_, value: unknown) => value ?? undefined);
}

type Release = ForgeActivity['releases'][number];

function releasesOf(before: readonly Release[], now: readonly Release[]): readonly Release[] {
  if (now.length === 0) return before;
  const byTag = new Map(before.map((release) => [release.tag, release]));
  for (const release of now) {
    const known = byTag.get(release.tag);
    if (!known || JSON.stringify(release) > JSON.stringify(known)) byTag.set(release.tag, release);
  }
  return [...byTag.values()].sort(
    (a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt) || (a.tag < b.tag ? -1 : 1),
  );
}
