import assert from 'node:assert/strict';
import type { ForgePullRequest } from '../../../src/forge/forgeActivity.ts';
import type { ForgeStore, StoredActivity } from '../../../src/forge/forgeStore.ts';
import type { ForgePage, PullRequestSource } from '../../../src/forge/pullRequestSource.ts';
import { syncActivity } from '../../../src/forge/syncActivity.ts';
import { recordOf } from '../../support/forges/activity.ts';
import { memoryStore } from '../../support/forges/memoryForge.ts';

const REPOSITORY = {
  forge: 'github',
  host: 'github.com',
  fullName: 'acme/pay',
  webRoot: 'https://github.com',
} as const;

/** A forge whose clock says `now` and whose search knows nothing that changed after `indexed`. */
function forgeAt(now: string, records: readonly ForgePullRequest[], indexed = now) {
  const asked: string[] = [];
  const source: PullRequestSource = {
    plan: () => [],
    account: async () => ({ login: 'ada', fullName: 'acme/pay', now }),
    async *pages(kind, _repository, { since }): AsyncGenerator<ForgePage> {
      if (kind !== 'pullRequests') return;
      asked.push(since);
      for (const record of records) {
        const at = Date.parse(record.updatedAt);
        if (at < Date.parse(since) || at > Date.parse(indexed)) continue;
        yield { pullRequests: [record], through: record.updatedAt };
      }
    },
  };
  return { source, asked };
}

/** A store that counts how often it is written to. */
function countingStore() {
  const inner = memoryStore();
  let writes = 0;
  const store: ForgeStore = {
    ...inner,
    write(repository, stored) {
      writes++;
      return inner.write(repository, stored);
    },
  };
  return { store, writes: () => writes };
}

const sync = (source: PullRequestSource, store: ForgeStore, from = '2026-10-01') =>
  syncActivity({ source, store, repository: REPOSITORY, from, signal: new AbortController().signal });

describe('syncActivity', () => {
  it('asks again for what the index of the forge did not hold yet', async () => {
    const store = memoryStore();
    const late = recordOf({ number: 1, updatedAt: '2026-11-20T11:59:00Z' });
    const first = forgeAt('2026-11-20T12:00:00Z', [late], '2026-11-20T11:50:00Z');
    assert.deepEqual((await sync(first.source, store)).activity?.pullRequests, []);
    const second = forgeAt('2026-11-20T13:00:00Z', [late]);
    assert.deepEqual((await sync(second.source, store)).activity?.pullRequests, [late]);
    assert.deepEqual(second.asked, ['2026-11-19T12:00:00.000Z']);
  });

  it('never goes back, whatever the clock of the forge says', async () => {
    const store = memoryStore();
    await sync(forgeAt('2026-11-20T12:00:00Z', []).source, store);
    await sync(forgeAt('1970-01-01T00:00:00Z', []).source, store);
    const { source, asked } = forgeAt('2026-11-25T12:00:00Z', []);
    await sync(source, store);
    assert.deepEqual(asked, ['2026-11-19T12:00:00.000Z']);
  });

  it('begins where the first day begins first on Earth', async () => {
    const { source, asked } = forgeAt('2026-11-20T12:00:00Z', []);
    await sync(source, memoryStore());
    assert.deepEqual(asked, ['2026-09-30T10:00:00Z']);
  });

  it('counts what it reads once more once', async () => {
    const store = memoryStore();
    const records = [1, 2].map((number) => recordOf({ number, updatedAt: '2026-11-20T11:00:00Z' }));
    const counts: number[] = [];
    for (const now of ['2026-11-20T12:00:00Z', '2026-11-20T13:00:00Z']) {
      await syncActivity({
        source: forgeAt(now, records).source,
        store,
        repository: REPOSITORY,
        from: '2026-10-01',
        signal: new AbortController().signal,
        onProgress: (count) => counts.push(count),
      });
    }
    assert.deepEqual(counts, [1, 2, 2, 2]);
  });

  it('writes seldom, and loses nothing when it is cancelled', async () => {
    const records = Array.from({ length: 5000 }, (_, index) =>
      recordOf({ number: index + 1, updatedAt: new Date(Date.UTC(2026, 9, 2, 0, index)).toISOString() }),
    );
    const { source } = forgeAt('2026-11-20T12:00:00Z', records);
    const { store, writes } = countingStore();
    const controller = new AbortController();
    let read = 0;
    const syncing = syncActivity({
      source,
      store,
      repository: REPOSITORY,
      from: '2026-10-01',
      signal: controller.signal,
      onProgress: (count) => {
        read = count;
        if (count === 4321) controller.abort(new Error('cancelled'));
      },
    });
    await assert.rejects(syncing, /cancelled/);
    const kept: StoredActivity | null = await store.read(REPOSITORY);
    assert.deepEqual([read, kept?.activity.pullRequests.length], [4321, 4321]);
    assert.equal(kept?.through.pullRequests, records[4320]?.updatedAt);
    assert.ok(writes() < 40, `${writes()}`);
    assert.equal((await sync(source, store)).activity?.pullRequests.length, 5000);
  });
});
