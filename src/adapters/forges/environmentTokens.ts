import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { message } from '../../base/message.ts';
import { UserError } from '../../base/userError.ts';
import { isGithubCloud } from '../../forge/forgeRepository.ts';
import type { ForgeRepository } from '../../forge/pullRequestSource.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where {@link environmentToken} looks. */
export interface TokenPlace {
  readonly env: Environment;
  /** Whether the user named the host; a clone can name any host that it likes. */
  readonly isNamed: boolean;
  readonly signal: AbortSignal;
}

/** Milliseconds for a program that looks up a token. */
const TIMEOUT = 10_000;

/**
 * The token for a repository's host, from the variables that the forge's own command line reads, else from that command line.
 * A variable is used for the host it is meant for and for no other. Rejects with a `UserError` that names the variables.
 */
export async function environmentToken(
  { forge, host }: Pick<ForgeRepository, 'forge' | 'host'>,
  { env, isNamed, signal }: TokenPlace,
): Promise<string> {
  const { variables, meant, command } = WAYS[forge](host, { env, isNamed });
  const named = meant === true ? variables.map((name) => env[name]?.trim()).find(Boolean) : undefined;
  const token = named ?? (command && (await outputOf(command, env, signal)));
  // What is no token could bring headers of its own.
  if (token && /^[\x21-\x7e]{1,4096}$/.test(token)) return token;
  const hint = meant === true ? '' : ` ($${meant}=${host})`;
  const ways = variables.map((name) => `$${name}${hint}`);
  throw noToken(host, command ? [...ways, `"${command.join(' ')}"`] : ways);
}

interface Way {
  readonly variables: readonly string[];
  /** `true` when the variables are meant for the host, else the variable that would make them so. */
  readonly meant: true | string;
  readonly command: readonly string[] | null;
}

/** Sources: gh help environment; glab's README, "Environment variables"; tea has none, so the names follow theirs. */
const WAYS: Readonly<
  Record<ForgeRepository['forge'], (host: string, place: Pick<TokenPlace, 'env' | 'isNamed'>) => Way>
> = {
  github(host, { env, isNamed }) {
    const isCloud = isGithubCloud(host);
    const isMeant = isCloud || isNamed || host === hostOf(env.GH_HOST);
    return {
      variables: isCloud ? ['GH_TOKEN', 'GITHUB_TOKEN'] : ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'],
      meant: isMeant || 'GH_HOST',
      command: ['gh', 'auth', 'token', '--hostname', host],
    };
  },
  gitlab: (host, { env }) => ({
    variables: ['GITLAB_TOKEN'],
    meant: host === hostOf(env.GITLAB_HOST || env.GL_HOST || 'gitlab.com') || 'GITLAB_HOST',
    command: ['glab', 'config', 'get', 'token', '--host', host],
  }),
  gitea: (host, { env }) => ({
    variables: ['GITEA_TOKEN'],
    meant: host === hostOf(env.GITEA_HOST || 'codeberg.org') || 'GITEA_HOST',
    command: null,
  }),
};

/** The host in a variable that holds one or its address. */
function hostOf(text: string | undefined): string | null {
  const address = text?.includes('://') ? text : `https://${text ?? ''}`;
  return URL.canParse(address) ? new URL(address).host : null;
}

/** With these, both programs would give out what is meant for one host for any other. */
const TOKENS = /^(?:GH|GITHUB|GITLAB)_(?:ENTERPRISE_|ACCESS_|JOB_)?TOKEN$|^(?:OAUTH|CI_JOB)_TOKEN$/;

async function outputOf(
  [program = '', ...args]: readonly string[],
  env: Environment,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !TOKENS.test(name)));
    const options = { env: kept, signal, timeout: TIMEOUT, windowsHide: true, maxBuffer: 64 * 1024 };
    const { stdout } = await promisify(execFile)(program, [...args], options);
    return stdout.trim();
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

function noToken(host: string, ways: readonly string[]): UserError {
  return new UserError(
    'forge-no-token',
    message('There is no token for {host}.', { host }),
    message('It is looked for in: {ways}.', { ways: ways.join(', ') }),
  );
}
