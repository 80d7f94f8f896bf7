import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { message } from '../../base/message.ts';
import { UserError } from '../../base/userError.ts';
import type { ForgeRepository } from '../../forge/pullRequestSource.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Milliseconds for a program that looks up a token. */
const TIMEOUT = 10_000;

/**
 * The token for a repository's host, from the variables that the forge's own command line reads, else from that command line.
 * A variable is used for the host it is meant for and for no other. Rejects with a `UserError` that names the variables.
 */
export async function environmentToken(
  { forge, host }: ForgeRepository,
  env: Environment,
  signal: AbortSignal,
): Promise<string> {
  const { variables, command } = WAYS[forge](host, env);
  const named = variables.map((name) => env[name]?.trim()).find(Boolean);
  const token = named ?? (command && (await outputOf(command, env, signal)));
  // What is no token could bring headers of its own.
  if (token && /^[\x21-\x7e]{1,4096}$/.test(token)) return token;
  throw noToken(host, variables, command);
}

interface Way {
  readonly variables: readonly string[];
  readonly command: readonly string[] | null;
}

/** Sources: gh help environment; glab's README, "Environment variables"; tea has none, so the names follow theirs. */
const WAYS: Readonly<Record<ForgeRepository['forge'], (host: string, env: Environment) => Way>> = {
  github: (host) => ({
    variables:
      host === 'github.com' || host.endsWith('.ghe.com')
        ? ['GH_TOKEN', 'GITHUB_TOKEN']
        : ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'],
    command: ['gh', 'auth', 'token', '--hostname', host],
  }),
  gitlab: (host, env) => ({
    variables: host === (env.GITLAB_HOST || 'gitlab.com') ? ['GITLAB_TOKEN'] : [],
    command: ['glab', 'config', 'get', 'token', '--host', host],
  }),
  gitea: (host, env) => ({
    variables: host === (env.GITEA_HOST || 'codeberg.org') ? ['GITEA_TOKEN'] : [],
    command: null,
  }),
};

async function outputOf(
  [program = '', ...args]: readonly string[],
  env: Environment,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const options = { env: { ...env }, signal, timeout: TIMEOUT, windowsHide: true, maxBuffer: 64 * 1024 };
    const { stdout } = await promisify(execFile)(program, [...args], options);
    return stdout.trim();
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

function noToken(host: string, variables: readonly string[], command: Way['command']): UserError {
  const ways = [...variables.map((name) => `$${name}`), ...(command ? [`"${command.join(' ')}"`] : [])];
  return new UserError(
    'forge-no-token',
    message('There is no token for {host}.', { host }),
    ways.length > 0
      ? message('It is looked for in: {ways}.', { ways: ways.join(', ') })
      : message('Set $GITEA_HOST to {host} and $GITEA_TOKEN to a token that may read repositories.', {
          host,
        }),
  );
}
