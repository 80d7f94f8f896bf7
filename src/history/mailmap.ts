/** More lines than any project's `.mailmap` has. */
const MAX_LINES = 100_000;

/**
 * Addresses that a `.mailmap` rewrites to one of `addresses`, as written there. Lines that depend on the name in the
 * commit are left out, since the address alone does not tell there. Source: gitmailmap(5), the forms
 * `Proper Name <proper@…> <commit@…>` and `<proper@…> <commit@…>`.
 */
export function aliasesIn(mailmap: string, addresses: readonly string[]): readonly string[] {
  const own = new Set(addresses.map((address) => address.trim().toLowerCase()).filter(Boolean));
  return mailmap.split('\n', MAX_LINES).flatMap((line) => {
    const [, proper = '', commit = ''] = /^[^<>#]*<([^<>]*)>\s*<([^<>]*)>/.exec(line.slice(0, 1000)) ?? [];
    return commit !== '' && own.has(proper.trim().toLowerCase()) ? [commit.trim()] : [];
  });
}
