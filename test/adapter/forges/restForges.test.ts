import assert from 'node:assert/strict';
import { join } from 'node:path';
import { createForgeFiles } from '../../../src/adapters/forges/forgeFiles.ts';
import { forgeSource } from '../../../src/adapters/forges/forgeSource.ts';
import type { ForgeRepository } from '../../../src/forge/pullRequestSource.ts';
import { type SyncOutcome, syncActivity } from '../../../src/forge/syncActivity.ts';
import { beginningOf } from '../../../src/forge/syncTimes.ts';
import { adasWorld, type WorldPullRequest } from '../../support/forges/forgeWorld.ts';
import { GITEA_TOKEN, startGiteaServer } from '../../support/forges/giteaServer.ts';
import { GITLAB_TOKEN, startGitlabServer } from '../../support/forges/gitlabServer.ts';
import { FAULTS, type Fault } from '../../support/forges/loopback.ts';
import type { RestServer } from '../../support/forges/restServer.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

const forges = [
  {
    forge: 'gitlab',
    token: GITLAB_TOKEN,
    start: startGitlabServer,
    size: [null, null, null],
    closes: [{ number: 10, title: 'Payments get lost', url: 'https://gitlab.com/acme/pay/-/issues/10' }],
    hasEntityTags: true,
  },
  {
    forge: 'gitea',
    token: GITEA_TOKEN,
    start: startGiteaServer,
    size: [120, 30, 4],
    closes: [],
    hasEntityTags: false,
  },
] as const;

for (const { forge, token, start, size, closes, hasEntityTags } of forges) {
  describe(`${forge}, by the published description of its API`, () => {
    const folder = useTemporaryFolder();
    let server: RestServer;

    before(async () => {
      server = await start();
    });
    after(() => server.close());
    beforeEach(() => {
      server.world = adasWorld();
      server.failWith(() => null);
    });

    const repository = (): ForgeRepository => ({
      forge,
      host: server.host,
      fullName: 'acme/pay',
      webRoot: server.origin,
    });
    const store = () => createForgeFiles(join(folder.path, 'forges'));
    const source = (given: string = token, timeout = 10_000) =>
      forgeSource(forge, { token: async () => given, timeout, patience: 1 });
    const sync = async (
      options: {
        readonly from?: string;
        readonly token?: string;
        readonly signal?: AbortSignal;
        readonly timeout?: number;
      } = {},
    ): Promise<SyncOutcome> =>
      syncActivity({
        source: source(options.token, options.timeout),
        store: store(),
        repository: repository(),
        from: options.from ?? '2026-10-01',
        signal: options.signal ?? new AbortController().signal,
      });
    const numbersOf = ({ activity }: SyncOutcome) => activity?.pullRequests.map(({ number }) => number);

    it('tells what the user wrote', async () => {
      const { activity, failure, movedTo } = await sync();
      assert.equal(failure, null);
      assert.equal(movedTo, null);
      assert.equal(activity?.login, 'ada');
      assert.equal(activity.pullRequests.length, 1);
      const [own] = activity.pullRequests;
      assert.equal(own?.title, 'Retry payments with backoff and jitter');
      assert.match(own.body, /from 40 to 2 incidents/);
      assert.deepEqual([own.createdAt, own.mergedAt], ['2026-10-10T08:00:00Z', '2026-10-12T08:00:00Z']);
      assert.deepEqual([own.additions, own.deletions, own.changedFiles], size);
      assert.deepEqual([own.labels, own.reviewers, own.closes], [['reliability'], ['bob'], closes]);
      assert.deepEqual([own.commentCount, own.mergeCommit], [2, 'd'.repeat(40)]);
      assert.deepEqual(
        own.commits.map(({ subject, authorEmail }) => [subject, authorEmail]),
        [
          ['Add a retry', 'ada@example.com'],
          ['Add jitter', 'ada@example.com'],
        ],
      );
    });

    it('tells what the user reviewed, reported and released', async () => {
      const { activity } = await sync();
      assert.deepEqual(
        activity?.reviewed.map(({ number, author, authorIsNew, lastCommitAt, reviews }) => [
          number,
          author,
          authorIsNew,
          Date.parse(lastCommitAt ?? ''),
          reviews.map(({ state, at, comments }) => `${state} ${at} ${comments}`),
        ]),
        [
          [
            1,
            'newbie',
            true,
            Date.parse('2026-10-05T15:00:00Z'),
            ['changesRequested 2026-10-05T09:30:00Z 3', 'approved 2026-10-06T07:00:00Z 0'],
          ],
          [3, 'bob', true, Date.parse('2026-10-20T07:00:00Z'), ['commented 2026-10-22T08:00:00Z 1']],
        ],
      );
      assert.deepEqual(
        activity.issues.map(({ number, closedAt }) => [number, closedAt]),
        [[10, '2026-10-12T08:00:00Z']],
      );
      assert.deepEqual(
        activity.releases.map(({ tag, publishedAt }) => [tag, publishedAt]),
        [['v1.2.0', '2026-10-15T08:00:00Z']],
      );
    });

    it('knows an author whose first pull request came before', async () => {
      const earlier = { ...pullRequest(30), author: 'bob', createdAt: '2026-01-01T08:00:00Z' };
      server.world = { ...adasWorld(), pullRequests: [...adasWorld().pullRequests, earlier] };
      const { activity } = await sync();
      assert.deepEqual(
        activity?.reviewed.map(({ number, authorIsNew }) => [number, authorIsNew]),
        [
          [1, true],
          [3, false],
        ],
      );
    });

    it('does not take it for a change that a branch was brought up to date', async () => {
      const [theirs = pullRequest(1)] = adasWorld().pullRequests;
      const [commit] = theirs.commits ?? [];
      const at = '2026-10-05T20:00:00Z';
      const merge = { hash: 'f'.repeat(40), email: 'x', at, message: 'Merge main', parents: 2 };
      const commits = [...(commit ? [commit] : []), merge];
      server.world = { ...adasWorld(), pullRequests: [{ ...theirs, commits }] };
      const { activity } = await sync();
      assert.equal(Date.parse(activity?.reviewed[0]?.lastCommitAt ?? ''), Date.parse(commit?.at ?? ''));
    });

    if (forge === 'gitlab') {
      it('finds what was reviewed by somebody whom nobody asked, and takes no word for a review', async () => {
        const reviewedBy = (number: number, state: 'APPROVED' | 'COMMENTED', comments: number) => {
          const review = { author: 'ada', state, at: '2026-10-03T08:00:00Z', comments, isUnlisted: true };
          return { ...pullRequest(number), author: 'bob', reviews: [review] };
        };
        const own = { ...reviewedBy(53, 'COMMENTED', 1), author: 'ada' };
        server.world = {
          ...adasWorld(),
          pullRequests: [
            reviewedBy(50, 'APPROVED', 0),
            reviewedBy(51, 'COMMENTED', 2),
            reviewedBy(52, 'COMMENTED', 0),
            own,
          ],
        };
        const { activity } = await sync();
        assert.deepEqual(
          activity?.reviewed.map(({ number, reviews }) => [number, reviews[0]?.state, reviews[0]?.comments]),
          [
            [50, 'approved', 0],
            [51, 'commented', 2],
          ],
        );
      });

      it('knows a squashed commit, of which a merge only brings it in', async () => {
        const own = { ...pullRequest(20), mergeCommit: 'd'.repeat(40), squashCommit: 'e'.repeat(40) };
        server.world = { ...adasWorld(), pullRequests: [own] };
        assert.equal((await sync()).activity?.pullRequests[0]?.mergeCommit, 'e'.repeat(40));
      });
    }

    it('asks for what changed since, and for nothing about the rest', async () => {
      await sync();
      const before = server.requests.length;
      const added = { ...pullRequest(20), updatedAt: '2099-01-01T00:00:00Z' };
      server.world = { ...adasWorld(), pullRequests: [...adasWorld().pullRequests, added] };
      assert.deepEqual(numbersOf(await sync()), [2, 20]);
      const details = server.requests.slice(before).filter(({ path }) => /\/\d+\/commits\?/.test(path));
      assert.equal(details.length, 1);
      assert.match(details[0]?.path ?? '', /\/20\/commits/);
    });

    it('reads lists of more than a page', async () => {
      const many = Array.from({ length: 103 }, (_, index) => pullRequest(100 + index));
      server.world = { ...adasWorld(), pullRequests: many };
      assert.equal((await sync()).activity?.pullRequests.length, 103);
    });

    it('goes on after what was read when it is interrupted', async () => {
      const many = Array.from({ length: 30 }, (_, index) => pullRequest(100 + index));
      server.world = { ...adasWorld(), pullRequests: many };
      const whole = 2 + 1 + 30 * (forge === 'gitlab' ? 2 : 3);
      server.failWith((index) => (index >= whole / 2 ? 'badGateway' : null));
      const kept = numbersOf(await sync())?.length ?? 0;
      assert.ok(kept >= 10 && kept < 30, `${kept}`);
      const before = server.requests.length;
      server.failWith(() => null);
      assert.equal(numbersOf(await sync())?.length, 30);
      assert.ok(server.requests.length - before < whole);
    });

    it('begins anew for an earlier review period, over what is there', async () => {
      await sync({ from: '2026-10-14' });
      const { activity } = await sync({ from: '2026-09-01' });
      assert.deepEqual(
        activity?.pullRequests.map(({ number }) => number),
        [2],
      );
      assert.deepEqual(
        activity.releases.map(({ tag }) => tag),
        ['v1.2.0'],
      );
    });

    it('follows a repository that has moved, and a login that was renamed', async () => {
      await sync();
      server.world = { ...adasWorld(), login: 'ada-l', names: ['acme/pay', 'acme/payments'] };
      const outcome = await sync();
      assert.equal(outcome.failure, null);
      assert.equal(outcome.movedTo, 'acme/payments');
      assert.equal(outcome.activity?.login, 'ada-l');
      assert.deepEqual(numbersOf(outcome), [2]);
    });

    it('says what to do about a repository that is gone and a token that is refused', async () => {
      server.world = { ...adasWorld(), names: ['acme/other'] };
      assert.equal((await sync()).failure?.code, 'forge-not-found');
      assert.equal((await sync({ token: 'old' })).failure?.code, 'forge-signed-out');
    });

    it('shows the requests before it makes them, and makes no other', async () => {
      const [theirs = pullRequest(1)] = adasWorld().pullRequests;
      const reviews = theirs.reviews?.map((review) => ({ ...review, isUnlisted: true })) ?? [];
      const unlisted = { ...theirs, number: 60, reviews };
      server.world = { ...adasWorld(), pullRequests: [...adasWorld().pullRequests, unlisted] };
      const planned = source().plan(repository(), beginningOf('2026-10-01'));
      const before = server.requests.length;
      await sync();
      const shapes = new Set(planned.map(({ method, url }) => `${method} ${url}`));
      for (const { method, path } of server.requests.slice(before)) {
        assert.ok(shapes.delete(`${method} ${shapeOf(server.origin + path)}`) || wasPlanned(path), path);
      }
      assert.deepEqual([...shapes], []);
      assert.doesNotMatch(JSON.stringify(planned), new RegExp(token));

      function wasPlanned(path: string): boolean {
        return planned.some(({ url, paged }) => paged && url === shapeOf(server.origin + path));
      }
    });

    if (hasEntityTags) {
      it('asks by entity tag for what comes newest first, and is told only whether it changed', async () => {
        const { activity } = await sync();
        const tag = () => server.requests.at(-1)?.headers['if-none-match'];
        assert.equal(tag(), undefined);
        assert.deepEqual((await sync()).activity, activity);
        assert.match(String(tag()), /^W\/"/);
        const released = { tag: 'v1.3.0', author: 'ada', publishedAt: '2026-10-30T08:00:00Z' };
        server.world = { ...adasWorld(), releases: [...adasWorld().releases, released] };
        assert.deepEqual(
          (await sync()).activity?.releases.map((each) => each.tag),
          ['v1.2.0', 'v1.3.0'],
        );
      });
    }

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
        const before = server.requests.length;
        const { activity: whole } = await sync();
        const requests = server.requests.length - before;
        // Each of these takes as long as we wait for an answer.
        const step = fault === 'hang' ? 3 : 1;
        const impatience = fault === 'hang' ? { timeout: 300 } : {};
        for (let at = 0; at < requests; at += step) {
          await store().forgetAll();
          server.failWith((index) => (index >= at ? fault : null));
          assert.equal((await sync(impatience)).failure?.code, codes[fault], `at request ${at}`);
          server.failWith(() => null);
          const again = await sync();
          assert.equal(again.failure, null);
          assert.deepEqual(again.activity, whole, `after request ${at}`);
        }
      }).timeout(120_000);
    }

    it('asks again for what the forge broke over, and reads the rest meanwhile', async () => {
      const before = server.requests.length;
      const { activity: whole } = await sync();
      const requests = server.requests.length - before;
      const partial: number[] = [];
      for (let at = 0; at < requests; at++) {
        await store().forgetAll();
        // As often as it is tried.
        server.failWith((index) => (index >= at && index < at + 3 ? 'broken' : null));
        const { failure } = await sync();
        if (failure === null) partial.push(at);
        else assert.equal(failure.code, 'forge-out-of-order');
        server.failWith(() => null);
        const again = await sync();
        assert.equal(again.failure, null);
        assert.deepEqual(again.activity, whole, `after request ${at}`);
      }
      assert.ok(partial.length > 0 && partial.length < requests, `${partial}`);
    });

    it('reads a list again that was not shown before', async () => {
      server.world = { ...adasWorld(), hidden: /\/issues\b/ };
      const { activity, failure } = await sync();
      assert.equal(failure, null);
      assert.deepEqual(activity?.issues, []);
      server.world = adasWorld();
      assert.equal((await sync()).activity?.issues.length, 1);
    });

    it('gets over a bad gateway and a broken connection that pass', async () => {
      server.failWith((index) => (index === 1 ? 'badGateway' : index === 4 ? 'drop' : null));
      assert.equal((await sync()).failure, null);
    });

    it('ends at once when the user cancels', async () => {
      server.failWith(() => 'hang');
      const controller = new AbortController();
      const syncing = sync({ signal: controller.signal });
      controller.abort(new Error('cancelled'));
      await assert.rejects(syncing, /cancelled/);
    });
  });
}

function pullRequest(number: number): WorldPullRequest {
  const at = new Date(Date.UTC(2026, 9, 1, 0, number)).toISOString();
  return { number, author: 'ada', title: `Change ${number}`, createdAt: at, mergedAt: at };
}

/** An address with what depends on the person and the item replaced by what a plan says for it. */
function shapeOf(address: string): string {
  return address
    .replaceAll(/\/\d+(?=\/|\?|$)/g, '/NUMBER')
    .replace(/(?:&iids%5B%5D=\d+)+/, '&iids%5B%5D=NUMBER')
    .replace(/((?:author_username|reviewer_username|created_by)=)ada\b/, '$1YOU')
    .replace(/((?:author_username|poster)=)(?:newbie|bob)\b/, '$1THEM');
}
