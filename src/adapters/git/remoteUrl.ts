/**
 * A remote's URL without what nobody should see: the user and password of a web address, with its query,
 * which may hold a token, and the password of any other. `git@host:path` stays as it is.
 */
export function plainUrl(url: string): string {
  const printable = url.replace(/\p{Cc}+/gu, '');
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(printable);
  if (!scheme) return printable;
  const isWeb = /^(?:https?|ftps?)$/i.test(scheme[1] ?? '');
  const rest = printable.slice(scheme[0].length);
  const authority = rest.slice(0, /[/?#]/.exec(rest)?.index ?? rest.length);
  const path = rest.slice(authority.length);
  // A password may hold an `@` of its own.
  const at = authority.lastIndexOf('@');
  const host = authority.slice(at + 1);
  const login = authority.slice(0, Math.max(at, 0)).split(':', 1)[0] ?? '';
  return `${scheme[0]}${isWeb || login === '' ? '' : `${login}@`}${host}${isWeb ? path.replace(/[?#].*$/s, '') : path}`;
}
