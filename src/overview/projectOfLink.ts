import { parseRemoteUrl } from '../history/remoteUrl.ts';

/** Pages of a repository that forges number or hash. */
const PAGE =
  /^(\/.{1,500}?)\/(?:-\/)?(?:pulls?|merge_requests|pull-requests|pullrequest|issues|work_items|commits?)\/[0-9a-f]{1,64}(?:\/|$)/i;
/** Gerrit's changes: `/c/PROJECT/+/NUMBER`. */
const CHANGE = /^\/c(\/.{1,500}?)\/\+\/\d/;
/** Bitbucket's own servers: `/projects/KEY/repos/NAME`, a person's project at `/users/LOGIN`. */
const SERVER = /\/(projects|users)\/([^/]+)\/repos\/([^/]+)$/;

/** `owner/name` of the repository that the page at `url` belongs to; `null` when its address does not tell. */
export function projectOfLink(url: string): string | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const { origin, pathname } = new URL(url);
  const path = PAGE.exec(pathname)?.[1] ?? CHANGE.exec(pathname)?.[1];
  if (path === undefined) return null;
  const [, owners, owner, name] = SERVER.exec(path) ?? [];
  if (owner !== undefined) return `${owners === 'users' ? '~' : ''}${owner}/${name}`;
  const project = parseRemoteUrl(`${origin}${path}`)?.fullName ?? '';
  return project.includes('/') ? project : null;
}
