import type { Contribution } from '../contributions/contribution.ts';
import { pathKindOf } from '../contributions/paths.ts';

/** What a contribution does to design documents: brings a new one, or changes what is there. */
export type DesignWork = 'added' | 'changed';

/** A title that names a design document: a redesign is none. */
const NAMED =
  /\b(?:rfcs?|adrs?|keps?|design (?:docs?|documents?|proposals?|notes)|technical design|architecture (?:decision|docs?|document|overview))\b|^design: /i;
/** git tells no new file from one that only grew; this much is seldom added to what is finished. */
const NEW_LINES = 10;

/**
 * What a contribution with this title, as its author wrote it, does to design documents, by its files; where these are not
 * known, by the title. `null` when it has nothing to do with any.
 */
export function designWork({ commits, role }: Contribution, title: string): DesignWork | null {
  if (role === 'reviewer') return null;
  const isNamed = NAMED.test(title.slice(0, 400));
  if (commits.every(({ files }) => files === null)) return isNamed ? 'added' : null;
  const isNew = new Map<string, boolean>();
  for (const { path, added, deleted } of commits.flatMap(({ files }) => files ?? [])) {
    const kind = pathKindOf(path);
    if (kind !== 'design' && !(isNamed && kind === 'docs')) continue;
    // The first commit that touches it tells.
    if (!isNew.has(path)) isNew.set(path, deleted === 0 && (added ?? 0) >= NEW_LINES);
  }
  if ([...isNew.values()].includes(true)) return 'added';
  return isNew.size > 0 || isNamed ? 'changed' : null;
}
