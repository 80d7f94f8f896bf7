import { message } from '../../base/message.ts';
import { UserError } from '../../base/userError.ts';

/** What an API says when it refuses, whichever forge it is. */
export interface Refusal {
  readonly host: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  /** Its own words; searched for signs, never shown. */
  readonly text: string;
  /** What was asked about, `owner/name`. */
  readonly fullName: string;
  /** Error types of GraphQL, empty elsewhere. */
  readonly types: readonly string[];
}

/** The error for a refusal: what is wrong and what to do. */
export function refusalError(refusal: Refusal): UserError {
  const { status, types, text, headers, host } = refusal;
  if (status === 401) return signedOut(host);
  if (headers['x-github-sso'] !== undefined || /\bSAML\b|single sign-on/i.test(text))
    return singleSignOn(host);
  if (isRateLimit(refusal)) return rateLimited(refusal);
  if (types.some((type) => LIMITS.has(type))) return tooMuch(host);
  if (types.includes('INSUFFICIENT_SCOPES') || /scope/i.test(text)) return missingScope(host);
  if (status === 404 || status === 410 || types.includes('NOT_FOUND')) return notFound(refusal);
  if (status === 403 || types.includes('FORBIDDEN')) return forbidden(refusal);
  if (status >= 500) return outOfOrder(host, status);
  return notUnderstood(host, status);
}

/** Whether another try a second later may do better: what `guardedFetch` says of an answer that did not come whole. */
export function isPassing(error: unknown): boolean {
  return error instanceof UserError && ['forge-unreachable', 'forge-truncated'].includes(error.code);
}

function isRateLimit({ status, types, text, headers }: Refusal): boolean {
  return (
    status === 429 ||
    types.includes('RATE_LIMITED') ||
    (status === 403 &&
      (/rate limit|abuse detection/i.test(text) || String(headers['x-ratelimit-remaining']) === '0'))
  );
}

/** Source: GitHub's documentation, "Rate limits and query limits for the GraphQL API". */
const LIMITS: ReadonlySet<string> = new Set(['RESOURCE_LIMITS_EXCEEDED', 'MAX_NODE_LIMIT_EXCEEDED']);

function tooMuch(host: string): UserError {
  return new UserError(
    'forge-too-much',
    message('{host} cannot answer so much at once.', { host }),
    message('What was read is kept, and reading goes on from there. Try again later.'),
  );
}

function signedOut(host: string): UserError {
  return new UserError(
    'forge-signed-out',
    message('{host} does not accept your sign-in: it has expired or was revoked.', { host }),
    message('Sign in again.'),
  );
}

function singleSignOn(host: string): UserError {
  return new UserError(
    'forge-sso',
    message('The organization asks for single sign-on before {host} may show its repositories.', { host }),
    message(
      'Authorise the token for the organization on the page of your tokens at {host}, then try again.',
      { host },
    ),
  );
}

function rateLimited({ host, headers }: Refusal): UserError {
  const seconds = Number(headers['retry-after']);
  const reset = Number(headers['x-ratelimit-reset'] ?? headers['ratelimit-reset']);
  const minutes = seconds > 0 ? Math.ceil(seconds / 60) : 0;
  const remedy =
    minutes > 0
      ? message('Try again in {minutes} min. What was read is kept, and reading goes on from there.', {
          minutes,
        })
      : reset > 0 && reset < 8.64e12
        ? message('Try again after {time} (UTC). What was read is kept, and reading goes on from there.', {
            time: new Date(reset * 1000).toISOString().slice(11, 16),
          })
        : message('Try again in an hour. What was read is kept, and reading goes on from there.');
  return new UserError(
    'forge-rate-limit',
    message('{host} has had enough requests for now.', { host }),
    remedy,
  );
}

function missingScope(host: string): UserError {
  return new UserError(
    'forge-scope',
    message('Your sign-in at {host} does not allow reading pull requests.', { host }),
    message('Sign in again, or give the token the right to read repositories.'),
  );
}

function notFound({ host, fullName }: Refusal): UserError {
  return new UserError(
    'forge-not-found',
    message('{host} shows you no repository {fullName}: it was deleted or moved, or you may not see it.', {
      host,
      fullName,
    }),
    message(
      'Check the remote, or sign in with an account that may see it. Local suggestions are not affected.',
    ),
  );
}

function forbidden({ host, fullName }: Refusal): UserError {
  return new UserError(
    'forge-forbidden',
    message('{host} does not let you read {fullName}.', { host, fullName }),
    message('Sign in with an account that may, or ask for access. Local suggestions are not affected.'),
  );
}

function outOfOrder(host: string, status: number): UserError {
  return new UserError(
    'forge-out-of-order',
    message('{host} is out of order (status {status}).', { host, status }),
    message('Suggestions from your local history are not affected. Try again later.'),
  );
}

/** Also for an answer that is whole but not what the forge documents. */
export function notUnderstood(host: string, status: number): UserError {
  return new UserError(
    'forge-answer',
    message('{host} gave an answer that Staffward does not understand (status {status}).', { host, status }),
    message(
      'If it goes on, please report it with the version of the forge. Local suggestions are not affected.',
    ),
  );
}
