import type { Forge } from './pullRequest.ts';

/** Where a remote's repository is on the web. */
export interface RemoteAddress {
  /** Told by the host's name or the path's shape; `null` for a host that could be anything. */
  readonly forge: Forge | null;
  /** Lower case, with the port when the web needs it. */
  readonly host: string;
  /** `owner/name`, `group/sub/name`, Azure's `organization/project/name`; decoded, without `.git`. */
  readonly fullName: string;
  /** Its page, without a trailing slash, credentials, query or fragment. */
  readonly webUrl: string;
}

/**
 * Reads a remote's URL as git-fetch(1), "Git URLs", allows it: `https`, `http`, `ssh`, `git` and the scp-like
 * `user@host:path`. `null` for paths, bundles, remote helpers (`ext::…`) and everything else without a web page.
 *
 * Written here because git-url-parse makes addresses out of `C:\x`, `ext::…` and `javascript:…` and misreads
 * Azure's ssh form and ssh ports, and hosted-git-info knows only five public hosts.
 */
export function parseRemoteUrl(url: string): RemoteAddress | null {
  const place = url.length > MAX_LENGTH || UNPRINTABLE.test(url.trim()) ? null : placeOf(url.trim());
  if (place === null || place.segments.length === 0) return null;
  for (const layout of LAYOUTS) {
    const address = layout(place);
    if (address !== undefined) return address;
  }
  return null;
}

const MAX_LENGTH = 2000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a URL with one is a trick
const UNPRINTABLE = /[\u0000-\u001f\u007f\\]/;

/** A remote taken apart; `port` is empty when it is the scheme's own. */
interface Place {
  readonly scheme: 'https' | 'http' | 'ssh' | 'git';
  readonly user: string;
  readonly host: string;
  readonly port: string;
  /** Decoded parts of the path, the last one without `.git`. */
  readonly segments: readonly string[];
}

const SCHEMES: Readonly<Record<string, Place['scheme']>> = {
  'https:': 'https',
  'http:': 'http',
  'ssh:': 'ssh',
  'git:': 'git',
  'git+ssh:': 'ssh',
  'ssh+git:': 'ssh',
  'git+https:': 'https',
};
const SCP_LIKE = /^(?:([\w.+-]+)@)?([A-Za-z0-9][\w.-]*):(?!\/\/|:)(.+)$/;
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9])?|\[[0-9a-f:.]+\])$/;

function placeOf(url: string): Place | null {
  if (!url.includes('://')) {
    const [, user = '', host, path] = SCP_LIKE.exec(url) ?? [];
    if (host === undefined || path === undefined) return null;
    // Without a user a name without a dot is a drive, a scheme or an alias of the user's own ssh configuration.
    if (user === '' && !host.includes('.')) return null;
    return place('ssh', user, host, '', path.split('/'));
  }
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const scheme = parsed ? SCHEMES[parsed.protocol] : undefined;
  if (!parsed || scheme === undefined) return null;
  return place(scheme, parsed.username, parsed.hostname, parsed.port, parsed.pathname.split('/'));
}

function place(
  scheme: Place['scheme'],
  user: string,
  host: string,
  port: string,
  path: readonly string[],
): Place | null {
  const segments = path.map(decoded).filter((segment) => segment !== '');
  const last = segments.pop()?.replace(/\.git$/, '') ?? '';
  if (last !== '') segments.push(last);
  const unsafe = segments.some(
    (segment) => segment === '.' || segment === '..' || /[/\p{Cc}]/u.test(segment),
  );
  const name = knownHost(host.toLowerCase());
  return unsafe || !HOST.test(name) ? null : { scheme, user, host: name, port, segments };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Hosts that serve ssh under another name, and the usual ssh alias for a second account, `github.com-work`. */
function knownHost(host: string): string {
  const alias = /^(github\.com|gitlab\.com|bitbucket\.org)-[\w.-]+$/.exec(host)?.[1];
  return alias ?? host.replace(/^(?:ssh|altssh|www)\.(?=github\.com$|gitlab\.com$|bitbucket\.org$)/, '');
}

/** Answers `null` when the place is its own but names no repository, `undefined` when it is another's. */
type Layout = (place: Place) => RemoteAddress | null | undefined;

/** `dev.azure.com/ORG/PROJECT/_git/NAME`, `ORG.visualstudio.com/…`, and over ssh `v3/ORG/PROJECT/NAME`. */
const azure: Layout = ({ host, segments }) => {
  const legacy = /^([\w-]+)\.visualstudio\.com$/.exec(host)?.[1];
  if (!/^(?:ssh\.)?dev\.azure\.com$/.test(host) && legacy === undefined) return undefined;
  const parts =
    segments[0] === 'v3'
      ? segments.slice(1)
      : [...(legacy === undefined ? [] : [legacy]), ...segments].filter(
          (part) => part !== 'DefaultCollection',
        );
  const [organization, project, ...rest] = parts.filter((part) => part !== '_git' && part !== '_ssh');
  const name = rest[0] ?? project;
  if (organization === undefined || project === undefined || name === undefined || rest.length > 1)
    return null;
  const webUrl = `https://dev.azure.com/${encoded([organization, project])}/_git/${encoded([name])}`;
  return { forge: 'azure', host: 'dev.azure.com', fullName: `${organization}/${project}/${name}`, webUrl };
};

/** `HOST/scm/PROJECT/NAME`, perhaps below a context path; over ssh port 7999; a person's project is `~login`. */
const bitbucketServer: Layout = (place) => {
  const scm = place.segments.indexOf('scm');
  const isHttp = place.scheme.startsWith('http') && scm >= 0 && place.segments.length === scm + 3;
  const isServers = place.port === '7999' || /^(?:bitbucket|stash)\.(?!org$)/.test(place.host);
  const isSsh = place.scheme === 'ssh' && isServers && place.segments.length === 2;
  if (!isHttp && !isSsh) return undefined;
  const [project = '', name = ''] = place.segments.slice(-2);
  const base = [
    webRoot(place),
    ...(isHttp ? place.segments.slice(0, scm).map((part) => encoded([part])) : []),
  ].join('/');
  const owner = project.startsWith('~')
    ? `users/${encoded([project.slice(1)])}`
    : `projects/${encoded([project])}`;
  const webUrl = `${base}/${owner}/repos/${encoded([name])}`;
  return { forge: 'bitbucket', host: webHost(place), fullName: `${project}/${name}`, webUrl };
};

/** Googlesource hosts and Gerrit's ssh port 29418; `/a/` and `/r/` in front of a project are no part of it. */
const gerrit: Layout = (place) => {
  const isGoogle = place.host.endsWith('.googlesource.com');
  const isSsh = place.scheme === 'ssh' && place.port === '29418';
  if (!isGoogle && !isSsh && !/^(?:gerrit|review)\./.test(place.host)) return undefined;
  const [first, ...rest] = place.segments;
  const project = (first === 'a' || first === 'r') && rest.length > 0 ? rest : place.segments;
  const root = webRoot(place);
  const webUrl = isGoogle
    ? `${root}/${encoded(project)}`
    : `${root}/admin/repos/${encoded([project.join('/')])}`;
  return { forge: 'gerrit', host: webHost(place), fullName: project.join('/'), webUrl };
};

/** Forges whose page is the clone address, by the names under which they are commonly hosted. */
const HOSTS: readonly (readonly [Forge, RegExp])[] = [
  ['github', /^(?:github\.com|github\..+|.+\.ghe\.com)$/],
  [
    'gitlab',
    /^(?:gitlab\..+|.+\.gitlab\..+|salsa\.debian\.org|invent\.kde\.org|framagit\.org|code\.videolan\.org)$/,
  ],
  ['bitbucket', /^bitbucket\.org$/],
  ['gitea', /^(?:codeberg\.org|gitea\..+|forgejo\..+|code\.forgejo\.org)$/],
];

const plain: Layout = (place) => {
  const forge = HOSTS.find(([, pattern]) => pattern.test(place.host))?.[0] ?? null;
  if (place.segments.length < 2 && forge !== null) return null;
  const exact = forge === 'github' || forge === 'bitbucket' ? place.segments.slice(0, 2) : place.segments;
  const fullName = exact.join('/');
  return { forge, host: webHost(place), fullName, webUrl: `${webRoot(place)}/${encoded(exact)}` };
};

const LAYOUTS: readonly Layout[] = [azure, bitbucketServer, gerrit, plain];

/** The port of ssh and git says nothing about the web. */
function webHost({ scheme, host, port }: Place): string {
  return port !== '' && scheme.startsWith('http') ? `${host}:${port}` : host;
}

/** `http` only where a port shows that the host means it; every public forge redirects. */
function webRoot(place: Place): string {
  return `${place.scheme === 'http' && place.port !== '' ? 'http' : 'https'}://${webHost(place)}`;
}

function encoded(segments: readonly string[]): string {
  return segments.map((segment) => encodeURIComponent(segment).replaceAll('%7E', '~')).join('/');
}
