import { message } from '../../base/message.ts';
import { UserError } from '../../base/userError.ts';

/** How far an answer is waited for and believed. */
export interface GuardOptions {
  /** `https://api.github.com`: no request, and with it no token, goes anywhere else. */
  readonly origin: string;
  /** Instead of the global one. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds for one answer. */
  readonly timeout?: number | undefined;
  readonly maxBytes?: number;
}

const TIMEOUT = 30_000;
/** A page of a hundred pull requests with long texts is a tenth of it. */
const MAX_BYTES = 20 * 1024 * 1024;
const MAX_REDIRECTS = 3;

/**
 * `fetch` for an API that answers in JSON. Everything that a network may do instead (nothing, half an answer, the sign-in
 * page of a hotel, a redirect to another host) rejects with a `UserError` that names the host alone; the signal's abort
 * rejects with its reason. Answers with status 500 and above, and 429, come through whatever they hold, for a caller that
 * tries again: GitLab refuses too many requests in plain text.
 */
export function guardedFetch({
  origin,
  fetch: ask = fetch,
  timeout = TIMEOUT,
  maxBytes = MAX_BYTES,
}: GuardOptions): typeof fetch {
  const { host, protocol, hostname } = new URL(origin);
  if (protocol !== 'https:' && !LOOPBACK.has(hostname)) throw notEncrypted(host);
  return async (input, init) => {
    let url = new URL(input instanceof Request ? input.url : String(input));
    for (let redirects = 0; ; redirects++) {
      if (url.origin !== origin) throw redirected(host, url.host);
      const answer = await answerTo(url, init, { host, ask, timeout, maxBytes });
      const target = REDIRECTS.has(answer.status) ? answer.headers.get('location') : null;
      if (target === null) return checked(answer, host);
      if (!URL.canParse(target, url.href) || redirects === MAX_REDIRECTS) throw redirected(host, host);
      url = new URL(target, url);
    }
  };
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);
/** Those that keep method and body, and the two that a GET may follow. */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 307, 308]);

/** A whole answer. */
interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** How an answer is asked and waited for. */
interface Waiting {
  readonly host: string;
  readonly ask: typeof fetch;
  readonly timeout: number;
  readonly maxBytes: number;
}

async function answerTo(
  url: URL,
  init: RequestInit | undefined,
  { host, ask, timeout, maxBytes }: Waiting,
): Promise<Answer> {
  const patience = AbortSignal.timeout(timeout);
  const signal = init?.signal ? AbortSignal.any([init.signal, patience]) : patience;
  try {
    const response = await ask(url, { ...init, redirect: 'manual', signal });
    return {
      status: response.status,
      headers: response.headers,
      text: await textOf(response, host, maxBytes),
    };
  } catch (error) {
    init?.signal?.throwIfAborted();
    if (error instanceof UserError) throw error;
    throw patience.aborted ? tookTooLong(host) : unreachable(host, error);
  }
}

async function textOf(response: Response, host: string, maxBytes: number): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw tooLarge(host);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** JSON in `answer` is whole; `Response` gives it out again. */
function checked({ status, headers, text }: Answer, host: string): Response {
  if (status === 407) throw proxyRefuses(host);
  if (status < 500 && status !== 429) {
    const hasBody = status !== 204 && status !== 304 && text !== '';
    const isJson = /\bjson\b/i.test(headers.get('content-type') ?? '');
    if (hasBody && !isJson) throw notTheForge(host);
    if (hasBody && !isWholeJson(text)) throw cutShort(host);
    if (status === 200 && text === '') throw cutShort(host);
  }
  // What was unpacked while it was read must not be unpacked again.
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
  return new Response(NO_BODY.has(status) ? null : text, { status, headers: kept });
}

const NO_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

function isWholeJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const LATER = message('Suggestions from your local history are not affected. Try again later.');

function notEncrypted(host: string): UserError {
  return new UserError(
    'forge-not-encrypted',
    message('{host} would be asked without encryption, and your token would be readable on the way.', {
      host,
    }),
    message('Use a remote that begins with https.'),
  );
}

function redirected(host: string, to: string): UserError {
  return new UserError(
    'forge-redirected',
    message(
      '{host} sends requests on to {to}; Staffward does not follow, for it would take your token there.',
      {
        host,
        to,
      },
    ),
    message(
      'If the repository has moved, set its remote to the new address. On a guest network, sign in to it first.',
    ),
  );
}

function tookTooLong(host: string): UserError {
  return new UserError('forge-timeout', message('{host} did not answer in time.', { host }), LATER);
}

function unreachable(host: string, error: unknown): UserError {
  const code = codeOf(error);
  const isCertificate = /CERT|SELF_SIGNED|UNABLE_TO/.test(code);
  // More often than a forge its clock, the user's is wrong.
  if (/^CERT_(?:NOT_YET_VALID|HAS_EXPIRED)$/.test(code)) {
    return new UserError(
      'forge-certificate',
      message('The certificate of {host} is not valid today ({code}).', { host, code }),
      message('Check the date and time of this computer. On a guest network, sign in to it first.'),
      error,
    );
  }
  return isCertificate
    ? new UserError(
        'forge-certificate',
        message('The certificate of {host} is not trusted ({code}).', { host, code }),
        message('If a proxy of your company re-encrypts connections, install its certificate in the system.'),
        error,
      )
    : new UserError(
        'forge-unreachable',
        message('{host} cannot be reached ({code}).', { host, code }),
        LATER,
        error,
      );
}

/** Node puts the cause of "fetch failed" one or two levels below. */
function codeOf(error: unknown): string {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 4; cause = cause.cause, depth++) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
  }
  return 'no connection';
}

function tooLarge(host: string): UserError {
  return new UserError('forge-too-large', message('{host} sent an answer of unusual size.', { host }), LATER);
}

function proxyRefuses(host: string): UserError {
  return new UserError(
    'forge-proxy',
    message('The proxy on the way to {host} asks for a sign-in.', { host }),
    message(
      'Set the proxy with its credentials in the settings of the editor ("http.proxy") or the environment.',
    ),
  );
}

function notTheForge(host: string): UserError {
  return new UserError(
    'forge-not-json',
    message('Something other than {host} answered in its place, such as the sign-in page of a network.', {
      host,
    }),
    message('Open {host} in a browser and sign in to the network if it asks, then try again.', { host }),
  );
}

function cutShort(host: string): UserError {
  return new UserError('forge-truncated', message('The answer of {host} was cut short.', { host }), LATER);
}
