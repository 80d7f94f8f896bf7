import * as vscode from 'vscode';
import { message } from '../../base/message.ts';
import { UserError } from '../../base/userError.ts';
import type { ForgeRepository } from '../../forge/pullRequestSource.ts';
import type { Host } from '../host.ts';

/** What the user allowed at a host. */
export type Allowed = 'public' | 'private';

/** The user's tokens, from VS Code's accounts or its secret storage; never from settings. */
export interface ForgeTokens {
  /** Asks the user to sign in when need be. Rejects with a `UserError`, also when the user does not want to. */
  token(repository: ForgeRepository): Promise<string>;
  /** The host did not accept the token: the next time the user is asked again. */
  refused(repository: ForgeRepository): Promise<void>;
  /** Removes what was kept of `hosts`. Accounts stay, for they are the editor's; its menu of accounts signs out. */
  forget(hosts: readonly string[]): Promise<void>;
}

/** Tokens for the hosts of {@link ForgeRepository}s; `allowedAt` says how much the user allowed. */
export function createForgeTokens(
  { context, config }: Host,
  allowedAt: (host: string) => Allowed | undefined,
): ForgeTokens {
  const refusedHosts = new Set<string>();
  const secretOf = (host: string) => `forge:${host}`;

  /** Not every edition of VS Code has a secret storage that can be written to. */
  async function remove(host: string): Promise<void> {
    if ((await context.secrets.get(secretOf(host))) !== undefined)
      await context.secrets.delete(secretOf(host));
  }

  async function session(providerId: string, host: string): Promise<string> {
    // GitHub has no narrower scope with which private repositories can be read.
    const scopes = allowedAt(host) === 'public' ? ['read:user'] : ['repo', 'read:user'];
    const detail = vscode.l10n.t('Staffward asks {host} for your pull requests and reviews.', { host });
    const options = refusedHosts.has(host) ? { forceNewSession: { detail } } : { createIfNone: { detail } };
    const session = await Promise.resolve(
      vscode.authentication.getSession(providerId, scopes, options),
    ).catch((error: unknown) => {
      throw notSignedIn(host, error);
    });
    if (!session) throw notSignedIn(host);
    refusedHosts.delete(host);
    return session.accessToken;
  }

  async function pasted(host: string, webRoot: string): Promise<string> {
    const kept = await context.secrets.get(secretOf(host));
    if (kept) return kept;
    const given = await vscode.window.showInputBox({
      title: vscode.l10n.t('Token for {host}', { host }),
      prompt: vscode.l10n.t(
        'Make one at {place} that may read and nothing else. It is kept in the secret storage of the editor.',
        { place: webRoot },
      ),
      password: true,
      ignoreFocusOut: true,
      validateInput: (text) =>
        /^[\x21-\x7e]{8,4096}$/.test(text.trim())
          ? null
          : vscode.l10n.t('A token has no spaces, and more than seven characters.'),
    });
    if (given === undefined) throw notSignedIn(host);
    await context.secrets.store(secretOf(host), given.trim());
    return given.trim();
  }

  return {
    token({ forge, host, webRoot }) {
      const provider = config.authenticationProvider(host, forge);
      return provider === null ? pasted(host, webRoot) : session(provider, host);
    },
    async refused({ host }) {
      refusedHosts.add(host);
      await remove(host);
    },
    async forget(hosts) {
      for (const host of hosts) await remove(host);
    },
  };
}

function notSignedIn(host: string, cause?: unknown): UserError {
  return new UserError(
    'forge-not-signed-in',
    message('You are not signed in at {host}.', { host }),
    message('Nothing was asked. Suggestions from your local history are not affected.'),
    cause,
  );
}
