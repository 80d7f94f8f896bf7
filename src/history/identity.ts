import type { Person } from './commit.ts';
import type { HistorySource } from './historySource.ts';

/** Who the user is in one repository. */
export interface Identity {
  /** Whether `person` is the user. Empty names and addresses are nobody's. */
  matches(person: Person): boolean;
  /** Whether the forge login `login` is the user's, as far as no-reply addresses and settings tell. */
  matchesLogin(login: string): boolean;
  /** The same text for the same identity: a cache made for another one is out of date. */
  readonly key: string;
}

/** What makes up an {@link Identity}. */
export interface IdentityInput {
  /** git's `user.email`, as configured and as `.mailmap` rewrites it. */
  readonly userEmails: readonly string[];
  /** The setting: addresses (anything with an `@`, alone or in `Name <address>`), else names or forge logins. */
  readonly setting: readonly string[];
}

/** A forge's no-reply address: `12345+octocat@users.noreply.github.com`. */
interface NoReply {
  readonly host: string;
  readonly id: string | null;
  readonly login: string | null;
}

/** Addresses that forges write for everybody; no one's own, even when a configuration claims them. */
const SHARED_ADDRESSES: ReadonlySet<string> = new Set(['noreply@github.com', 'noreply@gitlab.com']);

/**
 * Builds an {@link Identity}. The rules, in order; false credit is worse than a miss:
 * - An address is the user's when it equals one of theirs, upper and lower case alike.
 * - A forge's no-reply address is the user's when its account number or its login is that of one of their own
 *   no-reply addresses on the same forge, or when they listed its login.
 * - A name is the user's only when they listed it, and then exactly (upper and lower case and Unicode
 *   composition aside). git's `user.name` alone never is: two people in a repository may share one.
 */
export function createIdentity({ userEmails, setting }: IdentityInput): Identity {
  const listed = [...userEmails, ...setting].map((entry) => fold(bareEntry(entry)));
  const addresses = new Set(listed.filter((entry) => /.@./.test(entry) && !SHARED_ADDRESSES.has(entry)));
  const names = new Set(listed.filter((entry) => entry !== '' && !entry.includes('@')));
  const accounts = new Set([...addresses].flatMap((address) => accountsOf(parseNoReply(address))));
  const logins = new Set([...accounts].flatMap((account) => /^login (\S+)/.exec(account)?.[1] ?? []));

  return {
    matches({ name, email }) {
      const address = fold(email);
      if (addresses.has(address)) return true;
      const foldedName = fold(name);
      if (names.has(foldedName)) return true;
      const noReply = parseNoReply(address);
      if (noReply === null) return false;
      if (noReply.login !== null && names.has(noReply.login)) return true;
      return accountsOf(noReply).some((account) => accounts.has(account));
    },
    matchesLogin(login) {
      const folded = fold(login);
      return folded !== '' && (logins.has(folded) || names.has(folded));
    },
    key: JSON.stringify([[...addresses].sort(), [...names].sort()]),
  };
}

/** What {@link identityIn} takes. */
export interface IdentityRequest {
  readonly source: HistorySource;
  /** git's `user.name` and `user.email`. */
  readonly user: Person;
  /** See {@link IdentityInput}. */
  readonly setting: readonly string[];
  readonly signal: AbortSignal;
}

/** The user's {@link Identity} in one repository, `.mailmap` applied. */
export async function identityIn({ source, user, setting, signal }: IdentityRequest): Promise<Identity> {
  const addresses = [user.email, ...setting].map(bareEntry).filter((entry) => entry.includes('@'));
  const mapped = await source.mailmapped(
    addresses.map((email) => ({ name: '', email })),
    signal,
  );
  const userEmails = [user.email, ...mapped.map(({ email }) => email)];
  const aliases = await source.aliasesOf([...addresses, ...userEmails], signal);
  return createIdentity({ userEmails: [...userEmails, ...aliases], setting });
}

/** The address in `Name <address>`, else the whole entry. */
function bareEntry(entry: string): string {
  return (/<([^<>]*)>/.exec(entry)?.[1] ?? entry).trim();
}

/** The form in which names and addresses are compared. */
function fold(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

function accountsOf(noReply: NoReply | null): string[] {
  if (noReply === null) return [];
  const { host, id, login } = noReply;
  return [
    ...(login === null ? [] : [`login ${login} ${host}`]),
    ...(id === null ? [] : [`id ${id} ${host}`]),
  ];
}

/**
 * Reads a folded no-reply address; `null` for any other. Forms: `login@` and `ID+login@users.noreply.github.com`
 * (GitHub docs, "Setting your commit email address"), `ID-login@users.noreply.HOST` (GitLab docs, "Use an
 * automatically generated private commit email"), `login@noreply.HOST` (Gitea and Forgejo, `NO_REPLY_ADDRESS`).
 */
function parseNoReply(address: string): NoReply | null {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const host = address.slice(at + 1);
  if (at < 1 || !/^(?:users\.)?noreply\./.test(host)) return null;
  const separator = host === 'users.noreply.github.com' ? '+' : '-';
  const parts = /^(\d+)([+-])(.+)$/.exec(local);
  if (parts && parts[2] === separator && host.startsWith('users.')) {
    return { host, id: parts[1] ?? null, login: parts[3] ?? null };
  }
  return { host, id: null, login: local };
}
