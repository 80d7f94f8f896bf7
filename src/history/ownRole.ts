import type { Commit } from './commit.ts';
import type { Identity } from './identity.ts';
import type { Role } from './role.ts';
import { coAuthorsOf, reviewersOf } from './trailers.ts';

/** What the user was to a commit: its author, else named in `Co-authored-by`, else in `Reviewed-by`. */
export function roleIn(commit: Commit, identity: Identity): Role | null {
  if (identity.matches(commit.author)) return 'author';
  if (coAuthorsOf(commit.message).some(identity.matches)) return 'co-author';
  if (reviewersOf(commit.message).some(identity.matches)) return 'reviewer';
  return null;
}

/** Whether the value of a trailer, such as `Ann <ann@example.org>`, names the user. */
export function trailerNamesUser(value: string, identity: Identity): boolean {
  return (
    coAuthorsOf(`x\n\nCo-authored-by: ${value}`).some(identity.matches) ||
    reviewersOf(`x\n\nReviewed-by: ${value}`).some(identity.matches)
  );
}
