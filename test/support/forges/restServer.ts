import { createHash } from 'node:crypto';
import { adasWorld, type ForgeWorld } from './forgeWorld.ts';
import { type Loopback, type LoopbackAnswer, startLoopback } from './loopback.ts';

/** A forge of the tests that answers by REST. */
export interface RestServer extends Loopback {
  /** What stands there; may be changed at any time. */
  world: ForgeWorld;
}

/** One address of the API. */
export interface RestRoute {
  /** Of the whole path below the API's root; its groups are handed to `answer`, decoded. */
  readonly path: RegExp;
  /** Names of parameters that the forge documents for it, without those of paging. */
  readonly query?: readonly string[];
  /** Where the answer sends on to, below the API's root; `null` when it does not. */
  movedTo?(groups: readonly string[]): string | null;
  /** `undefined` for what is not there; a list is given out in pages. */
  answer(groups: readonly string[], query: URLSearchParams): unknown;
}

/** What differs between forges. */
export interface RestServerOptions {
  readonly root: string;
  /** Value of the header of this name that is accepted. */
  readonly authorization: string;
  /** Name of the parameter for the size of a page, and its greatest value. */
  readonly pageSize: readonly [name: string, most: number];
  readonly hasEntityTags: boolean;
  routes(world: ForgeWorld): readonly RestRoute[];
}

/** Answered to what the forge does not document: an adapter takes it for no answer at all. */
const UNDOCUMENTED = 418;

/** Starts a forge that refuses every path, method and parameter that is not among its routes. */
export async function startRestServer(options: RestServerOptions): Promise<RestServer> {
  let world = adasWorld();
  const loopback = await startLoopback(({ method, path, headers }) => {
    const url = new URL(path, 'http://forge.test');
    if (headers.authorization !== options.authorization)
      return { status: 401, body: { message: '401 Unauthorized' } };
    if (world.hidden?.test(url.pathname)) return { status: 403, body: { message: '403 Forbidden' } };
    const answer = method === 'GET' ? answerTo(url, options, world) : undefined;
    if (!answer) return { status: UNDOCUMENTED, body: { message: `Not documented: ${method} ${path}` } };
    if (!options.hasEntityTags || answer.status) return answer;
    const tag = `W/"${createHash('sha256').update(JSON.stringify(answer.body)).digest('hex')}"`;
    return headers['if-none-match'] === tag
      ? { status: 304, headers: { etag: tag } }
      : { ...answer, headers: { ...answer.headers, etag: tag } };
  });
  return {
    ...loopback,
    get world() {
      return world;
    },
    set world(changed) {
      world = changed;
    },
  };
}

function answerTo(
  { pathname, searchParams }: URL,
  { root, pageSize: [size, most], routes }: RestServerOptions,
  world: ForgeWorld,
): LoopbackAnswer | null {
  for (const { path, query = [], movedTo, answer } of routes(world)) {
    const match = pathname.startsWith(root) ? path.exec(pathname.slice(root.length)) : null;
    if (!match) continue;
    const groups = match.slice(1).map(decodeURIComponent);
    const known = new Set([...query, 'page', size]);
    if ([...searchParams.keys()].some((name) => !known.has(name))) return null;
    const target = movedTo?.(groups);
    if (target) return { status: 302, headers: { location: root + target } };
    const found = answer(groups, searchParams);
    if (found === undefined) return { status: 404, body: { message: '404 Not Found' } };
    if (!Array.isArray(found)) return { body: found };
    const page = Number(searchParams.get('page') ?? 1);
    const limit = Math.min(most, Number(searchParams.get(size) ?? 20));
    const links = new URLSearchParams(searchParams);
    links.set('page', String(page + 1));
    // Behind a proxy the forge may take itself for another address.
    const next = `<http://forge.internal${pathname}?${links}>; rel="next"`;
    const first = `<http://forge.internal${pathname}?page=1>; rel="first"`;
    return {
      headers: { link: page * limit < found.length ? `${first}, ${next}` : first },
      body: found.slice((page - 1) * limit, page * limit),
    };
  }
  return null;
}

/** Whether it is the repository's name, the present or a former one. */
export function isNamed({ names }: ForgeWorld, fullName: string): boolean {
  return names.some((name) => name.toLowerCase() === fullName.toLowerCase());
}

/** Whether `time` is at or after the parameter `name`, if that is given. */
export function isSince(query: URLSearchParams, name: string, time: string): boolean {
  const since = query.get(name);
  if (since !== null && Number.isNaN(Date.parse(since))) throw new Error(`No time: ${since}`);
  return since === null || Date.parse(time) >= Date.parse(since);
}

/** Whether `value` is what the parameter `name` asks for, if that is given. */
export function isAskedFor(query: URLSearchParams, name: string, value: string): boolean {
  const wanted = query.get(name);
  return wanted === null || wanted.toLowerCase() === value.toLowerCase();
}
