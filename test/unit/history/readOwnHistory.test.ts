import assert from 'node:assert/strict';
import { formatMessage, message } from '../../../src/base/message.ts';
import { UserError } from '../../../src/base/userError.ts';
import type { Commit } from '../../../src/history/commit.ts';
import type { OwnHistory } from '../../../src/history/ownHistory.ts';
import { type ReadOwnHistoryInput, readOwnHistory } from '../../../src/history/readOwnHistory.ts';
import { commitOf, hash } from '../../support/logText.ts';
import { type MemoryHistorySource, memoryHistorySource } from '../../support/memoryHistorySource.ts';

const ADA = { name: 'Ada Example', email: 'ada@example.com' };
const BOB = { name: 'Bob Example', email: 'bob@example.com' };

describe('readOwnHistory', () => {
  it('finds own commits, their role and the merge that a colleague made of them', async () => {
    const source = memoryHistorySource({
      commits: [
        commit(1, [], BOB, 'Start'),
        commit(2, [1], ADA, 'Add a parser'),
        commit(3, [2], BOB, 'Test it\n\nCo-authored-by: Ada Example <ada@example.com>'),
        commit(4, [1, 3], BOB, 'Merge pull request #7 from ada/parser\n\nA parser'),
        commit(5, [4], BOB, 'Speed it up\n\nReviewed-by: Ada E. <ADA@example.com>'),
        commit(6, [5], BOB, 'Nothing of hers'),
      ],
    });
    const history = await read(source);
    assert.deepEqual(
      history.commits.map((own) => [own.commit.hash, own.role, own.mergedBy]),
      [
        [hash(2), 'author', [hash(4)]],
        [hash(3), 'co-author', [hash(4)]],
        [hash(5), 'reviewer', []],
      ],
    );
    assert.deepEqual(
      history.merges.map((merge) => [merge.commit.message, merge.sideCommits, merge.ownCommits]),
      [['Merge pull request #7 from ada/parser\n\nA parser', 2, 2]],
    );
  });

  it('takes the listed identities and what the mailmap makes of them', async () => {
    const source = memoryHistorySource({
      commits: [
        commit(1, [], { name: 'A', email: 'canonical@example.com' }, 'One'),
        commit(2, [1], { name: 'Ada Lovelace', email: 'x@example.com' }, 'Two'),
        commit(3, [2], BOB, 'Three'),
      ],
      user: { name: '', email: '' },
      mailmap: { 'old@example.com': 'canonical@example.com' },
    });
    const history = await read(source, { identities: ['old@example.com', 'Ada Lovelace'] });
    assert.deepEqual(hashes(history), [hash(1), hash(2)]);
  });

  it('keeps to the author days of the period, in the offset of the author', async () => {
    const dates = [
      '2026-09-30T23:59:59-08:00',
      '2026-10-01T00:00:00+14:00',
      '2026-12-31T23:30:00-08:00',
      '2027-01-01T00:00:00+00:00',
    ];
    const source = memoryHistorySource({
      commits: dates.map((authorDate, index) => ({
        ...commit(index + 1, index === 0 ? [] : [index], ADA, `Change ${index}`),
        authorDate,
        commitDate: '2027-01-02T00:00:00+00:00',
      })),
    });
    const history = await read(source, { period: { from: '2026-10-01', to: '2026-12-31' } });
    assert.deepEqual(hashes(history), [hash(2), hash(3)]);
    assert.equal(source.logs[0]?.committedSince, '2026-08-02T00:00:00Z');
  });

  for (const wrong of [1, 2]) {
    it(`sees through ${wrong} commits in a row with a wrong clock`, async () => {
      const late = [1, 2, 3, 4, 5].map((number) =>
        commit(number, number === 1 ? [] : [number - 1], ADA, `Change ${number}`),
      );
      const commits = late.map((made, index) =>
        index >= 2 && index < 2 + wrong ? { ...made, commitDate: '1970-01-01T00:00:00+00:00' } : made,
      );
      const source = memoryHistorySource({ commits });
      const input = inputFor(source, { period: { from: '2026-10-01', to: '2026-12-31' } });
      const first = await readOwnHistory(input);
      assert.equal(first.history.commits.length, 5);
      assert.deepEqual(await readOwnHistory({ ...input, cached: first.cache }), first);
      add(source, commit(6, [5], ADA, 'Six'));
      assert.equal((await read(source, { ...input, cached: first.cache })).commits.length, 6);
    });
  }

  it('counts a cherry-pick once, as the commit on the main line', async () => {
    const picked = commit(2, [1], ADA, 'Mend it');
    const source = memoryHistorySource({
      commits: [
        commit(1, [], BOB, 'Start'),
        { ...picked, hash: hash(9), message: 'Mend it\n\n(cherry picked from commit)' },
        picked,
      ],
      tips: [
        { ref: 'HEAD', hash: hash(9) },
        { ref: 'refs/heads/main', hash: hash(2) },
        { ref: 'refs/heads/release', hash: hash(9) },
      ],
    });
    assert.deepEqual(hashes(await read(source)), [hash(2)]);
  });

  it('tells what has reached the main branch from what has not', async () => {
    const source = memoryHistorySource({
      commits: [
        commit(1, [], ADA, 'On the main line'),
        commit(2, [1], ADA, 'On a merged side'),
        commit(3, [1, 2], BOB, 'Merge branch side'),
        commit(4, [3], ADA, 'On a branch'),
      ],
      tips: [
        { ref: 'HEAD', hash: hash(4) },
        { ref: 'refs/heads/main', hash: hash(3) },
        { ref: 'refs/heads/topic', hash: hash(4) },
      ],
    });
    const input = inputFor(source);
    const first = await readOwnHistory(input);
    assert.deepEqual(
      first.history.commits.map(({ isOnMain }) => isOnMain),
      [true, true, false],
    );
    assert.deepEqual(await readOwnHistory({ ...input, cached: first.cache }), first);
  });

  it('reports reverts of own work by anybody, and what lands it again', async () => {
    const source = memoryHistorySource({
      commits: [
        commit(1, [], ADA, 'Add a cache (#3)'),
        commit(2, [1], BOB, 'Other work (#4)'),
        commit(3, [2], BOB, `Revert "Add a cache (#3)" (#5)`),
        commit(4, [3], BOB, `Revert "Other work (#4)" (#6)`),
        commit(5, [4], BOB, `Reland the thing\n\nThis reverts commit ${hash(3)}.`),
        commit(6, [5], BOB, `Undo\n\nThis reverts commit ${hash(1).slice(0, 10)}.`),
      ],
    });
    const history = await read(source);
    assert.deepEqual(
      history.reverts.map((reverting) => reverting.hash),
      [hash(3), hash(5), hash(6)],
    );
  });

  it('asks nothing of the log when nothing has changed', async () => {
    const source = memoryHistorySource({ commits: [commit(1, [], ADA, 'One')] });
    const first = await readOwnHistory(inputFor(source));
    source.logs.length = 0;
    const second = await readOwnHistory(inputFor(source, { cached: first.cache }));
    assert.deepEqual(second, first);
    assert.deepEqual(source.logs, []);
  });

  it('reads only what is new since the cached tips', async () => {
    const source = memoryHistorySource({ commits: [commit(1, [], ADA, 'One'), commit(2, [1], BOB, 'Two')] });
    const { cache } = await readOwnHistory(inputFor(source));
    add(source, commit(3, [2], ADA, 'Three'));
    source.logs.length = 0;
    const history = await read(source, { cached: cache });
    assert.deepEqual(hashes(history), [hash(1), hash(3)]);
    assert.deepEqual(source.logs, [{ tips: [hash(3)], notReachableFrom: [hash(2)], committedSince: null }]);
  });

  it('answers for another end of the period without reading again', async () => {
    const source = memoryHistorySource({ commits: [commit(1, [], ADA, 'One')] });
    const { cache } = await readOwnHistory(
      inputFor(source, { period: { from: '2026-10-01', to: '2026-10-31' } }),
    );
    source.logs.length = 0;
    const history = await read(source, { cached: cache, period: { from: '2026-10-01', to: '2026-12-31' } });
    assert.deepEqual(hashes(history), [hash(1)]);
    assert.deepEqual(source.logs, []);
  });

  const changes: readonly [string, (source: MemoryHistorySource) => Partial<ReadOwnHistoryInput>][] = [
    ['other identities', () => ({ identities: ['bob@example.com'] })],
    ['an earlier period', () => ({ period: { from: '2020-01-01', to: '2030-01-01' } })],
    [
      'another mailmap or shallow file',
      (source) => {
        source.history.fingerprint = 'changed';
        return {};
      },
    ],
  ];
  for (const [what, change] of changes) {
    it(`reads everything again for ${what}`, async () => {
      const source = memoryHistorySource({
        commits: [commit(1, [], ADA, 'One'), commit(2, [1], BOB, 'Two')],
      });
      const { cache } = await readOwnHistory(inputFor(source));
      const more = change(source);
      source.logs.length = 0;
      assert.deepEqual(await read(source, { ...more, cached: cache }), await read(source, more));
      assert.equal(source.logs[0]?.notReachableFrom.length, 0);
    });
  }

  it('ignores a damaged cache, whatever is wrong with it', async () => {
    const source = memoryHistorySource({
      commits: [commit(1, [], BOB, 'One'), commit(2, [1], ADA, 'Two'), commit(3, [1, 2], BOB, 'Merge it')],
    });
    const first = await readOwnHistory(inputFor(source));
    add(source, commit(4, [3], ADA, 'Four'));
    const expected = await read(source);
    // Each byte of the header, and every eleventh after it.
    for (let at = 0; at < first.cache.length; at += at < 64 ? 1 : 11) {
      const damaged = first.cache.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      assert.deepEqual(await read(source, { cached: damaged }), expected, `byte ${at}`);
      if (at % 2 === 0) assert.deepEqual(await read(source, { cached: first.cache.slice(0, at) }), expected);
    }
  });

  it('keeps what was read before a corrupt object and says so, once', async () => {
    const source = memoryHistorySource({
      commits: [commit(1, [], ADA, 'One'), commit(2, [1], ADA, 'Two')],
      failure: { after: 1, error: new UserError('corrupt-object', message('Bad.'), message('Mend it.')) },
    });
    const { history, cache } = await readOwnHistory(inputFor(source));
    assert.deepEqual(hashes(history), [hash(2)]);
    assert.match(history.notes.map(formatMessage).join(), /could not be read to its end/);
    assert.equal(cache.length, 0);
    source.history.failure = null;
    assert.deepEqual(hashes(await read(source, { cached: cache })), [hash(1), hash(2)]);
  });

  it('passes on an error that comes before the first commit', async () => {
    const error = new UserError('timed-out', message('Too slow.'), message('Wait.'));
    const source = memoryHistorySource({
      commits: [commit(1, [], ADA, 'One')],
      failure: { after: 0, error },
    });
    await assert.rejects(read(source), error);
  });

  it('rejects with the reason when it is aborted half-way', async () => {
    const controller = new AbortController();
    const source = memoryHistorySource({ commits: [commit(1, [], ADA, 'One')] });
    const onProgress = () => controller.abort(new Error('enough'));
    await assert.rejects(read(source, { signal: controller.signal, onProgress }), /enough/);
  });

  it('finds nothing on an unborn branch', async () => {
    const history = await read(memoryHistorySource({ commits: [] }));
    assert.deepEqual([history.commits, history.merges, history.reverts], [[], [], []]);
  });
});

/** Commit `number` at noon of that day of October 2026. */
function commit(number: number, parents: readonly number[], author: Commit['author'], text: string): Commit {
  const date = `2026-10-${String(number).padStart(2, '0')}T12:00:00+00:00`;
  return commitOf({
    hash: hash(number),
    parents: parents.map(hash),
    author,
    committer: author,
    authorDate: date,
    commitDate: date,
    message: text,
  });
}

function add(source: MemoryHistorySource, added: Commit): void {
  source.history.commits = [...source.history.commits, added];
  source.history.tips = source.history.tips.map(({ ref }) => ({ ref, hash: added.hash }));
}

function inputFor(source: MemoryHistorySource, more: Partial<ReadOwnHistoryInput> = {}): ReadOwnHistoryInput {
  return {
    source,
    identities: [],
    period: null,
    cached: null,
    signal: new AbortController().signal,
    ...more,
  };
}

async function read(
  source: MemoryHistorySource,
  more: Partial<ReadOwnHistoryInput> = {},
): Promise<OwnHistory> {
  return (await readOwnHistory(inputFor(source, more))).history;
}

function hashes(history: OwnHistory): string[] {
  return history.commits.map(({ commit: own }) => own.hash);
}
