import assert from 'node:assert/strict';
import { PROBE_PATHS, probeHost } from '../../../src/adapters/forges/probeHost.ts';
import { assertUserError } from '../../support/assertUserError.ts';
import { type Loopback, type LoopbackAnswer, startLoopback } from '../../support/forges/loopback.ts';

type Pages = Readonly<Record<string, LoopbackAnswer>>;

const HOSTS: readonly (readonly [title: string, pages: Pages, forge: string | null])[] = [
  ['Gitea', { '/api/v1/version': { body: { version: '1.24.0' } } }, 'gitea'],
  ['GitLab', { '/api/v4/version': { status: 401, body: { message: '401 Unauthorized' } } }, 'gitlab'],
  ['GitLab by its header', { '/api/v4/version': { headers: { 'x-gitlab-meta': '{}' }, body: {} } }, 'gitlab'],
  [
    'GitHub Enterprise',
    { '/api/v3/meta': { headers: { 'x-github-enterprise-version': '3.17' }, body: {} } },
    'github',
  ],
  ['something else', {}, null],
  [
    'something that answers everything',
    { '/api/v1/version': { body: 7 }, '/api/v4/version': { body: [] } },
    null,
  ],
];

describe('probeHost', () => {
  let pages: Pages = {};
  let server: Loopback;
  const probe = () =>
    probeHost({ webRoot: server.origin, signal: new AbortController().signal, timeout: 10_000 });

  before(async () => {
    server = await startLoopback(
      ({ path }) => pages[path] ?? { status: 404, body: { message: 'Not Found' } },
    );
  });
  after(() => server.close());
  beforeEach(() => server.failWith(() => null));

  for (const [title, answers, forge] of HOSTS) {
    it(`knows ${title}`, async () => {
      pages = answers;
      const before = server.requests.length;
      assert.equal(await probe(), forge);
      for (const { path, headers } of server.requests.slice(before)) {
        assert.ok(PROBE_PATHS.includes(path), path);
        assert.equal(headers.authorization, undefined);
      }
    });
  }

  it('goes on after a page that is somebody’s sign-in', async () => {
    pages = { '/api/v4/version': { status: 401, body: { message: '401 Unauthorized' } } };
    server.failWith((index) => (index === 0 ? 'html' : null));
    assert.equal(await probe(), 'gitlab');
  });

  it('says that a host does not answer', async () => {
    server.failWith(() => 'drop');
    await assertUserError(probe(), 'forge-unreachable', server.host);
  });
});
