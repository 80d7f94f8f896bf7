import assert from 'node:assert/strict';
import { type ForgeHosts, forgeRepositoryOf, isGithubCloud } from '../../../src/forge/forgeRepository.ts';
import { parseRemoteUrl } from '../../../src/history/remoteUrl.ts';

const REMOTES: readonly (readonly [url: string, hosts: ForgeHosts, asked: string | null])[] = [
  ['git@github.com:acme/pay.git', {}, 'github acme/pay at https://github.com'],
  ['https://gitlab.com/acme/tools/pay', {}, 'gitlab acme/tools/pay at https://gitlab.com'],
  ['https://codeberg.org/acme/pay.git', {}, 'gitea acme/pay at https://codeberg.org'],
  ['https://git.acme.com:8443/acme/pay', {}, null],
  [
    'https://git.acme.com:8443/acme/pay',
    { 'git.acme.com:8443': 'gitea' },
    'gitea acme/pay at https://git.acme.com:8443',
  ],
  ['https://git.acme.com/acme/pay', { 'git.acme.com:8443': 'gitea' }, null],
  ['http://git.acme.com/acme/pay', { 'git.acme.com': 'gitlab' }, 'gitlab acme/pay at https://git.acme.com'],
  ['git@github.com:acme/pay.git', { 'github.com': 'none' }, null],
  ['https://bitbucket.org/acme/pay', {}, null],
  ['https://constructor/acme/pay', {}, null],
];

describe('forgeRepositoryOf', () => {
  for (const [url, hosts, asked] of REMOTES) {
    it(`says of ${url} with ${JSON.stringify(hosts)}: ${asked ?? 'cannot be asked'}`, () => {
      const remote = parseRemoteUrl(url);
      assert.ok(remote);
      const repository = forgeRepositoryOf(remote, hosts);
      const { forge, fullName, webRoot } = repository ?? {};
      assert.equal(repository && `${forge} ${fullName} at ${webRoot}`, asked);
    });
  }
});

describe('isGithubCloud', () => {
  for (const [host, expected] of [
    ['github.com', true],
    ['acme.ghe.com', true],
    ['ghe.com', false],
    ['github.com.example.org', false],
    ['github.com:8443', false],
    ['notghe.com', false],
  ] as const) {
    it(`${expected ? 'knows' : 'does not take'} ${host}`, () => assert.equal(isGithubCloud(host), expected));
  }
});
