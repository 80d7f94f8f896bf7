import { parseRemoteUrl } from '../history/remoteUrl.ts';

/** Pages of a repository that forges number or hash. */
const PAGE =
  /^(\/.{1,500}?)\/(?:-\/)?(?:pulls?|merge_requests|pull-requests|pullrequest|issues|work_items|commits?)\/[0-9a-f]{1,64}(?:\/|$)/i;
/** Any page of a repository, where two segments are known to be one. */
const PUBLIC = /^(?:github\.com|codeberg\.org|bitbucket\.org)$/i;
const OF_REPOSITORY =
  /^(\/(?!(?:orgs|users)\/)[^/]{1,100}\/[^/]{1,100})\/(?:blob|tree|raw|src|wiki|releases|discussions|actions|compare|milestones?|projects|security)(?:\/|$)/;
/** Of any GitLab, whose pages have a dash for it. */
const OF_GITLAB = /^(\/.{1,500}?)\/-\//;
/** Gerrit's changes: `/c/PROJECT/+/NUMBER`. */
const CHANGE = /^\/c(\/.{1,500}?)\/\+\/\d/;
/** Bitbucket's own servers: `/projects/KEY/repos/NAME`, a person's project at `/users/LOGIN`. */
const SERVER = /\/(projects|users)\/([^/]+)\/repos\/([^/]+)$/;

/** `owner/name` of the repository that the page at `url` belongs to; `null` when its address does not tell. */
export function projectOfLink(url: string): string | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const { origin, hostname, pathname } = new URL(url);
  const path = [PAGE, CHANGE, OF_GITLAB, ...(PUBLIC.test(hostname) ? [OF_REPOSITORY] : [])]
    .map((pattern) => pattern.exec(pathname)?.[1])
    .find((found) => found !== undefined);
  if (path === undefined) return null;
  const [, owners, owner, name] = SERVER.exec(path) ?? [];
  if (owner !== undefined) return `${owners === 'users' ? '~' : ''}${owner}/${name}`;
  const project = parseRemoteUrl(`${origin}${path}`)?.fullName ?? '';
  return project.includes('/') ? project : null;
}
