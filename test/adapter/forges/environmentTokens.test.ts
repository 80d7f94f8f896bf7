import assert from 'node:assert/strict';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentToken } from '../../../src/adapters/forges/environmentTokens.ts';
import type { AskableForge } from '../../../src/forge/forgeActivity.ts';
import { assertUserError } from '../../support/assertUserError.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

interface Case {
  readonly forge: AskableForge;
  readonly host: string;
  readonly env: Readonly<Record<string, string>>;
  /** Whether the user named the host. */
  readonly isNamed?: boolean;
}

const TOKEN = 'secret-1';

const MEANT: readonly Case[] = [
  { forge: 'github', host: 'github.com', env: { GITHUB_TOKEN: TOKEN } },
  { forge: 'github', host: 'github.com', env: { GH_TOKEN: ` ${TOKEN}\n`, GITHUB_TOKEN: 'second' } },
  { forge: 'github', host: 'acme.ghe.com', env: { GH_TOKEN: TOKEN } },
  { forge: 'github', host: 'git.acme.com', env: { GH_ENTERPRISE_TOKEN: TOKEN, GH_HOST: 'git.acme.com' } },
  { forge: 'github', host: 'git.acme.com', env: { GH_ENTERPRISE_TOKEN: TOKEN }, isNamed: true },
  { forge: 'gitlab', host: 'gitlab.com', env: { GITLAB_TOKEN: TOKEN } },
  { forge: 'gitlab', host: 'git.acme.com', env: { GITLAB_TOKEN: TOKEN, GITLAB_HOST: 'git.acme.com' } },
  {
    forge: 'gitlab',
    host: 'git.acme.com:8443',
    env: { GITLAB_TOKEN: TOKEN, GITLAB_HOST: 'https://Git.acme.com:8443/gitlab/' },
  },
  { forge: 'gitlab', host: 'git.acme.com', env: { GITLAB_TOKEN: TOKEN, GL_HOST: 'https://git.acme.com' } },
  { forge: 'gitea', host: 'codeberg.org', env: { GITEA_TOKEN: TOKEN } },
  { forge: 'gitea', host: 'git.acme.com', env: { GITEA_TOKEN: TOKEN, GITEA_HOST: 'https://git.acme.com/' } },
];

const NOT_MEANT: readonly (Case & { readonly hint: string })[] = [
  {
    forge: 'github',
    host: 'github.evil.example',
    env: { GH_ENTERPRISE_TOKEN: TOKEN, GITHUB_TOKEN: TOKEN },
    hint: '$GH_ENTERPRISE_TOKEN ($GH_HOST=github.evil.example)',
  },
  {
    forge: 'github',
    host: 'github.evil.example',
    env: { GH_ENTERPRISE_TOKEN: TOKEN, GH_HOST: 'git.acme.com' },
    hint: '"gh auth token --hostname github.evil.example"',
  },
  {
    forge: 'gitlab',
    host: 'gitlab.evil.example',
    env: { GITLAB_TOKEN: TOKEN },
    isNamed: true,
    hint: '$GITLAB_TOKEN ($GITLAB_HOST=gitlab.evil.example)',
  },
  {
    forge: 'gitlab',
    host: 'gitlab.com',
    env: { GITLAB_TOKEN: TOKEN, GITLAB_HOST: 'https://git.acme.com' },
    hint: '"glab config get token --host gitlab.com"',
  },
  {
    forge: 'gitea',
    host: 'gitea.evil.example',
    env: { GITEA_TOKEN: TOKEN },
    hint: '$GITEA_TOKEN ($GITEA_HOST=gitea.evil.example)',
  },
  { forge: 'github', host: 'github.com', env: { GITHUB_TOKEN: 'one\r\nx-two: 2' }, hint: '$GH_TOKEN' },
];

describe('environmentToken', () => {
  const bin = useTemporaryFolder();
  const signal = new AbortController().signal;
  const ask = ({ forge, host, env, isNamed = false }: Case) =>
    environmentToken({ forge, host }, { env: { PATH: bin.path, ...env }, isNamed, signal });

  for (const each of MEANT) {
    it(`takes ${Object.keys(each.env).join(' and ')} for ${each.host}`, async () => {
      assert.equal(await ask(each), TOKEN);
    });
  }

  for (const { hint, ...each } of NOT_MEANT) {
    it(`keeps ${Object.keys(each.env).join(' and ')} from ${each.host}`, async () => {
      await assertUserError(ask(each), 'forge-no-token', hint);
    });
  }

  it('takes from gh and glab what they keep for the host, not what their variables say', async () => {
    for (const program of ['gh', 'glab']) {
      const path = join(bin.path, program);
      const variables =
        '$GH_TOKEN$GITHUB_TOKEN$GH_ENTERPRISE_TOKEN$GITLAB_TOKEN$GITLAB_ACCESS_TOKEN$OAUTH_TOKEN';
      writeFileSync(path, `#!/bin/sh\necho "kept${variables}"\n`);
      chmodSync(path, 0o755);
    }
    const env = { GITLAB_TOKEN: 'a', GITLAB_ACCESS_TOKEN: 'b', OAUTH_TOKEN: 'c', GH_ENTERPRISE_TOKEN: 'd' };
    assert.equal(await ask({ forge: 'gitlab', host: 'gitlab.evil.example', env }), 'kept');
    assert.equal(await ask({ forge: 'github', host: 'github.evil.example', env }), 'kept');
  });
});
