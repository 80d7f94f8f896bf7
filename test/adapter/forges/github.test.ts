import assert from 'node:assert/strict';
import { join } from 'node:path';
import { createForgeFiles } from '../../../src/adapters/forges/forgeFiles.ts';
import { createGithubSource } from '../../../src/adapters/forges/github/githubSource.ts';
import type { ForgeStore } from '../../../src/forge/forgeStore.ts';
import type { ForgeRepository } from '../../../src/forge/pullRequestSource.ts';
import { type SyncOutcome, syncActivity } from '../../../src/forge/syncActivity.ts';
import { beginningOf } from '../../../src/forge/syncTimes.ts';
import { adasWorld, type WorldPullRequest } from '../../support/forges/forgeWorld.ts';
import { GITHUB_TOKEN, type GithubServer, startGithubServer } from '../../support/forges/githubServer.ts';
import { FAULTS, type Fault } from '../../support/forges/loopback.ts';
import { memoryStore } from '../../support/forges/memoryForge.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

describe('GitHub, by its published schema', () => {
  const folder = useTemporaryFolder();
  let server: GithubServer;

  before(async () => {
    server = await startGithubServer({ searchLimit: 40 });
  });
  after(() => server.close());
  beforeEach(() => {
    server.world = adasWorld();
    server.failWith(() => null);
  });

  const repository = (): ForgeRepository => ({
    forge: 'github',
    host: server.host,
    fullName: 'acme/pay',
    webRoot: server.origin,
  });
  const store = () => createForgeFiles(join(folder.path, 'forges'));
  const source = (token = GITHUB_TOKEN, timeout = 10_000) =>
    createGithubSource({ token: async () => token, timeout, patience: 1 });
  const sync = (
    options: {
      readonly from?: string;
      readonly token?: string;
      readonly kept?: ForgeStore;
      readonly timeout?: number;
    } = {},
  ): Promise<SyncOutcome> =>
    syncActivity({
      source: source(options.token, options.timeout),
      store: options.kept ?? store(),
      repository: repository(),
      from: options.from ?? '2026-10-01',
      signal: new AbortController().signal,
    });

  it('tells what the user wrote, reviewed, reported and released', async () => {
    const { activity, failure, movedTo } = await sync();
    assert.equal(failure, null);
    assert.equal(movedTo, null);
    assert.equal(activity?.login, 'ada');
    assert.deepEqual(
      activity.pullRequests.map(({ number, title, reviewers, closes }) => [number, title, reviewers, closes]),
      [
        [
          2,
          'Retry payments with backoff and jitter',
          ['bob'],
          [{ number: 10, title: 'Payments get lost', url: 'https://github.com/acme/pay/issues/10' }],
        ],
      ],
    );
    assert.deepEqual(
      activity.pullRequests[0]?.commits.map(({ subject, authorEmail }) => [subject, authorEmail]),
      [
        ['Add a retry', 'ada@example.com'],
        ['Add jitter', 'ada@example.com'],
      ],
    );
    assert.deepEqual(
      activity.reviewed.map(({ number, author, authorIsNew, lastCommitAt, reviews }) => [
        number,
        author,
        authorIsNew,
        lastCommitAt,
        reviews.map(({ state, comments }) => `${state} ${comments}`),
      ]),
      [
        [1, 'newbie', true, '2026-10-05T15:00:00Z', ['changesRequested 3', 'approved 0']],
        [3, 'bob', true, '2026-10-20T07:00:00Z', ['commented 1']],
      ],
    );
    assert.deepEqual(
      activity.issues.map(({ number, closedAt }) => [number, closedAt]),
      [[10, '2026-10-12T08:00:00Z']],
    );
    assert.deepEqual(
      activity.releases.map(({ tag }) => tag),
      ['v1.2.0'],
    );
  });

  it('asks for what changed since, and keeps the rest', async () => {
    await sync();
    const before = server.requests.length;
    const added = { ...pullRequest(20), updatedAt: '2099-01-01T00:00:00Z' };
    server.world = { ...adasWorld(), pullRequests: [added] };
    const { activity } = await sync();
    assert.deepEqual(
      activity?.pullRequests.map(({ number }) => number),
      [2, 20],
    );
    const search = JSON.parse(server.requests[before + 1]?.body ?? '{}').variables.search;
    assert.doesNotMatch(search, /updated:>=2026-09-30/);
  });

  it('reads more than a page and more than a search gives out', async () => {
    server.world = {
      ...adasWorld(),
      pullRequests: Array.from({ length: 103 }, (_, index) => pullRequest(100 + index)),
    };
    const { activity } = await sync();
    assert.equal(activity?.pullRequests.length, 103);
  });

  it('reads on in smaller pages when GitHub cannot answer so much', async () => {
    const many = Array.from({ length: 12 }, (_, index) => pullRequest(100 + index));
    server.world = { ...adasWorld(), pullRequests: many, heaviest: 5 };
    const { activity, failure } = await sync();
    assert.equal(failure, null);
    assert.equal(activity?.pullRequests.length, 12);
    server.world = { ...server.world, heaviest: 1 };
    assert.equal((await sync({ kept: memoryStore() })).failure?.code, 'forge-too-much');
  });

  it('passes over none when another one changes while pages are read', async () => {
    const many = Array.from({ length: 60 }, (_, index) => pullRequest(100 + index));
    server.world = { ...adasWorld(), pullRequests: many };
    server.failWith((index) => {
      // After the first page its first one moves to the end.
      if (index === 2) {
        const [first = pullRequest(100), ...rest] = many;
        const changed = { ...first, updatedAt: '2026-10-20T08:00:00Z' };
        server.world = { ...server.world, pullRequests: [...rest, changed] };
      }
      return null;
    });
    assert.equal((await sync()).activity?.pullRequests.length, 60);
  });

  it('takes neither a bot nor somebody who cannot be searched for as a newcomer', async () => {
    const [theirs = pullRequest(1)] = adasWorld().pullRequests;
    const bots = { ...theirs, number: 50, author: 'helper[bot]' };
    const unknown = { ...theirs, number: 51, author: 'ghosted' };
    server.world = { ...adasWorld(), pullRequests: [theirs, bots, unknown], unsearchable: 'ghosted' };
    const { activity } = await sync();
    assert.deepEqual(
      activity?.reviewed.map(({ author, authorIsNew }) => [author, authorIsNew]),
      [
        ['newbie', true],
        ['helper[bot]', null],
        ['ghosted', null],
      ],
    );
  });

  it('does not take it for a change that a branch was brought up to date', async () => {
    const [theirs = pullRequest(1)] = adasWorld().pullRequests;
    const [commit] = theirs.commits ?? [];
    const merge = {
      hash: 'f'.repeat(40),
      email: 'x',
      at: '2026-10-05T20:00:00Z',
      message: 'Merge main',
      parents: 2,
    };
    server.world = {
      ...adasWorld(),
      pullRequests: [{ ...theirs, commits: [...(commit ? [commit] : []), merge] }],
    };
    assert.equal((await sync()).activity?.reviewed[0]?.lastCommitAt, commit?.at);
  });

  it('finds a release that was drafted long before, among many that are newer', async () => {
    const newer = Array.from({ length: 49 }, (_, index) => ({
      tag: `v2.${index}`,
      author: 'bob',
      publishedAt: '2026-10-20T08:00:00Z',
    }));
    const old = { tag: 'v0', author: 'bob', publishedAt: '2026-09-01T08:00:00Z' };
    const drafted = {
      tag: 'v3',
      author: 'ada',
      createdAt: '2026-08-01T08:00:00Z',
      publishedAt: '2026-10-21T08:00:00Z',
    };
    server.world = { ...adasWorld(), releases: [...newer, old, drafted] };
    assert.deepEqual(
      (await sync()).activity?.releases.map(({ tag }) => tag),
      ['v3'],
    );
  });

  it('begins anew for an earlier review period, over what is there', async () => {
    await sync({ from: '2026-10-11' });
    const { activity } = await sync({ from: '2026-10-01' });
    assert.deepEqual(
      activity?.pullRequests.map(({ number }) => number),
      [2],
    );
    assert.deepEqual(
      activity?.releases.map(({ tag }) => tag),
      ['v1.2.0'],
    );
  });

  it('follows a repository that has moved, and a login that was renamed', async () => {
    await sync();
    server.world = { ...adasWorld(), login: 'ada-l', names: ['acme/pay', 'acme/payments'] };
    const { activity, movedTo } = await sync();
    assert.equal(movedTo, 'acme/payments');
    assert.equal(activity?.login, 'ada-l');
    assert.deepEqual(
      activity?.pullRequests.map(({ number }) => number),
      [2],
    );
  });

  it('asks where a fork came from, until it goes its own way', async () => {
    server.world = { ...adasWorld(), forks: ['ada/pay'] };
    const fork = { ...repository(), fullName: 'ada/pay' };
    const ofFork = () =>
      syncActivity({
        source: source(),
        store: store(),
        repository: fork,
        from: '2026-10-01',
        signal: new AbortController().signal,
      });
    const { activity, movedTo, failure } = await ofFork();
    assert.deepEqual([failure, movedTo], [null, null]);
    assert.deepEqual(
      activity?.pullRequests.map(({ number }) => number),
      [2],
    );
    assert.equal((await ofFork()).activity?.reviewed.length, 2);
    // What has the same numbers there is something else.
    server.world = { ...server.world, ownOfForks: 1 };
    assert.deepEqual((await ofFork()).activity?.pullRequests, []);
  });

  it('says what to do about a repository that is gone and a token that is refused', async () => {
    server.world = { ...adasWorld(), names: ['acme/other'] };
    assert.equal((await sync()).failure?.code, 'forge-not-found');
    assert.equal((await sync({ token: 'gho_old' })).failure?.code, 'forge-signed-out');
  });

  it('shows the requests before it makes them, and makes no other', async () => {
    const planned = source().plan(repository(), beginningOf('2026-10-01'));
    const before = server.requests.length;
    await sync();
    const plannedQueries = new Set(planned.map(({ body }) => /query \w+/.exec(body ?? '')?.[0]));
    const made = server.requests.slice(before);
    for (const { path, body, method } of made) {
      assert.ok(plannedQueries.has(/query \w+/.exec(JSON.parse(body).query)?.[0]), body);
      assert.ok(planned.some((each) => each.method === method && each.url === `${server.origin}${path}`));
    }
    assert.doesNotMatch(JSON.stringify(planned), new RegExp(GITHUB_TOKEN));
  });

  it('sends a token to no other host', async () => {
    server.failWith(() => 'elsewhere');
    assert.equal((await sync()).failure?.code, 'forge-redirected');
  });

  const codes: Readonly<Record<Fault, string>> = {
    hang: 'forge-timeout',
    drop: 'forge-unreachable',
    cut: 'forge-truncated',
    html: 'forge-not-json',
    elsewhere: 'forge-redirected',
    badGateway: 'forge-out-of-order',
    broken: 'forge-out-of-order',
    signedOut: 'forge-signed-out',
    sso: 'forge-sso',
    secondaryLimit: 'forge-rate-limit',
    rateLimit: 'forge-rate-limit',
    tooMany: 'forge-rate-limit',
    nonsense: 'forge-answer',
  };
  for (const fault of FAULTS) {
    it(`survives “${fault}” at any request, and loses and doubles nothing`, async () => {
      const { activity: whole } = await sync();
      const requests = 6;
      const impatience = fault === 'hang' ? { timeout: 300 } : {};
      for (let at = 0; at < requests; at++) {
        const kept = memoryStore();
        server.failWith((index) => (index >= at ? fault : null));
        assert.equal((await sync({ kept, ...impatience })).failure?.code, codes[fault], `at request ${at}`);
        server.failWith(() => null);
        const again = await sync({ kept });
        assert.equal(again.failure, null);
        assert.deepEqual(again.activity, whole, `after request ${at}`);
      }
    }).timeout(120_000);
  }

  it('gets over a bad gateway that passes', async () => {
    server.failWith((index) => (index === 1 ? 'badGateway' : null));
    assert.equal((await sync()).failure, null);
  });

  it('ends at once when the user cancels', async () => {
    server.failWith(() => 'hang');
    const controller = new AbortController();
    const syncing = syncActivity({
      source: source(),
      store: store(),
      repository: repository(),
      from: '2026-10-01',
      signal: controller.signal,
    });
    controller.abort(new Error('cancelled'));
    await assert.rejects(syncing, /cancelled/);
  });

  it('is forgotten as a whole', async () => {
    await sync();
    await store().forgetAll();
    assert.equal(await store().read(repository()), null);
  });
});

function pullRequest(number: number): WorldPullRequest {
  const at = new Date(Date.UTC(2026, 9, 1, 0, number)).toISOString();
  return { number, author: 'ada', title: `Change ${number}`, createdAt: at, mergedAt: at };
}
