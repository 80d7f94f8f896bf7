import type { Person } from '../commit.ts';

/**
 * Whether GitHub itself committed: the merge button, the merge queue and the API leave `GitHub
 * <noreply@github.com>`, GitHub Enterprise Server `GitHub Enterprise <noreply@HOST>`. A person's own no-reply
 * address is at `users.noreply.github.com`. Source: "About commit signature verification", docs.github.com.
 */
export function isForgeCommitter({ name, email }: Person): boolean {
  return (
    email === 'noreply@github.com' ||
    ((name === 'GitHub' || name === 'GitHub Enterprise') && email.startsWith('noreply@'))
  );
}
