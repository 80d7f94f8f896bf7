import type { AskableForge } from '../../forge/forgeActivity.ts';
import { guardedFetch } from './guardedFetch.ts';

/** A public page of each forge's API, and the sign by which it is known. No token is sent. */
const PROBES: readonly (readonly [
  AskableForge,
  path: string,
  isIt: (answer: Response) => Promise<boolean>,
])[] = [
  // Says its version to everybody.
  [
    'gitea',
    '/api/v1/version',
    async (answer) => answer.ok && typeof (await json(answer)).version === 'string',
  ],
  // Asks for a token, in words of its own, or says its version where it needs none.
  [
    'gitlab',
    '/api/v4/version',
    async (answer) =>
      answer.headers.has('x-gitlab-meta') ||
      (answer.status === 401 && (await json(answer)).message === '401 Unauthorized'),
  ],
  [
    'github',
    '/api/v3/meta',
    async (answer) =>
      answer.headers.has('x-github-request-id') || answer.headers.has('x-github-enterprise-version'),
  ],
];

/** What {@link probeHost} takes. */
export interface ProbeOptions {
  /** `https://HOST`, without a trailing slash. */
  readonly webRoot: string;
  readonly signal: AbortSignal;
  /** Milliseconds for one answer. */
  readonly timeout?: number;
}

/** The paths that {@link probeHost} asks for, in order, for whoever wants to see them before. */
export const PROBE_PATHS: readonly string[] = PROBES.map(([, path]) => path);

/**
 * Finds out what runs on a host by asking it up to three public questions. `null` when it is none of the forges that can be
 * asked. Only after the user agreed. Rejects with a `UserError` when the host does not answer, or with the signal's reason.
 */
export async function probeHost({ webRoot, signal, timeout }: ProbeOptions): Promise<AskableForge | null> {
  const { origin } = new URL(webRoot);
  const ask = guardedFetch({ origin, timeout });
  let failure: unknown = null;
  for (const [forge, path, isIt] of PROBES) {
    try {
      if (await isIt(await ask(`${origin}${path}`, { headers: { accept: 'application/json' }, signal })))
        return forge;
      failure = false;
    } catch (error) {
      signal.throwIfAborted();
      // One forge's page is another's sign-in page: only a host that answers nothing has failed.
      failure ??= error;
    }
  }
  if (failure) throw failure;
  return null;
}

async function json(answer: Response): Promise<Readonly<Record<string, unknown>>> {
  const value: unknown = await answer.json().catch(() => null);
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
