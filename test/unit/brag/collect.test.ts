import assert from 'node:assert/strict';
import { formatMessage, message } from '../../../src/base/message.ts';
import { freePeriod } from '../../../src/base/reviewPeriod.ts';
import { UserError } from '../../../src/base/userError.ts';
import { type CollectInput, collect } from '../../../src/brag/collect.ts';
import type { HistoryCacheStore } from '../../../src/history/historyCacheStore.ts';
import { all, commitOf, hash } from '../../support/logText.ts';
import { type RepositoryInMemory, repositoryInMemory } from '../../support/repositoryInMemory.ts';

const NO_CACHES: HistoryCacheStore = { read: async () => null, write: async () => {} };

const GITHUB = { name: 'GitHub', email: 'noreply@github.com' };

/** A commit by somebody else, and after it a squash by the user. */
const PAY: RepositoryInMemory = {
  commits: [
    commitOf({ hash: hash(1), author: { name: 'Bob', email: 'bob@example.com' }, message: 'Start\n' }),
    commitOf({
      hash: hash(2),
      parents: [hash(1)],
      committer: GITHUB,
      message: 'feat: retry with backoff (#7)\n',
    }),
  ],
  files: { [hash(2)]: [{ path: 'src/retry.ts', added: 90, deleted: 6 }] },
};

function collecting(given: Partial<CollectInput> & Pick<CollectInput, 'sources'>) {
  return all(collect({ period: null, caches: NO_CACHES, signal: new AbortController().signal, ...given }));
}

const from = (folder: string, ...source: Parameters<typeof repositoryInMemory>) => ({
  folder,
  source: repositoryInMemory(...source),
  identities: [],
});

describe('collect', () => {
  it('goes the whole way from a history to suggestions', async () => {
    const [collection, ...rest] = await collecting({ sources: [from('/code/pay', PAY)] });
    assert.equal(rest.length, 0);
    assert.ok(collection);
    assert.deepEqual(collection.repository, {
      name: 'acme/pay',
      webUrl: 'https://github.com/acme/pay',
      forge: 'github',
    });
    assert.equal(collection.failure, null);
    const [suggestion] = collection.suggestions;
    assert.equal(suggestion?.title, 'Retried with backoff');
    assert.deepEqual(suggestion?.evidence, [
      {
        type: 'pullRequest',
        forge: 'github',
        number: 7,
        title: 'feat: retry with backoff',
        url: 'https://github.com/acme/pay/pull/7',
      },
      {
        type: 'commit',
        hash: hash(2),
        subject: 'feat: retry with backoff (#7)',
        url: `https://github.com/acme/pay/commit/${hash(2)}`,
      },
    ]);
    assert.ok(suggestion?.why.map(formatMessage).includes('+8: lines changed: 96, in files: 1.'));
  });

  it('keeps to the review period', async () => {
    const period = freePeriod('2026-01-01', '2026-03-31', '2026-12-01');
    const [collection] = await collecting({ sources: [from('/code/pay', PAY)], period });
    assert.deepEqual(collection?.suggestions, []);
  });

  it('lets each repository fail on its own', async () => {
    const gone = new UserError('not-a-repository', message('No repository here.'), message('Open one.'));
    const collections = await collecting({
      sources: [
        from('/code/gone', PAY, { describe: gone }),
        from('/code/odd', PAY, { log: new TypeError('odd') }),
        from('/code/nobody', { ...PAY, description: { user: { name: '', email: '' } } }),
        from('/code/pay', PAY),
      ],
    });
    const codes = Object.fromEntries(
      collections.map(({ folder, failure }) => [folder, failure?.code ?? null]),
    );
    assert.deepEqual(codes, {
      '/code/gone': 'not-a-repository',
      '/code/odd': 'unexpected',
      '/code/nobody': 'no-identity',
      '/code/pay': null,
    });
    assert.equal(collections.find(({ folder }) => folder === '/code/gone')?.repository.name, 'gone');
  });

  it('lists what two clones share once', async () => {
    const collections = await collecting({ sources: [from('/code/pay', PAY), from('/code/pay-2', PAY)] });
    assert.deepEqual(collections.map(({ suggestions }) => suggestions.length).sort(), [0, 1]);
  });

  it('does without files that cannot be read, and says so', async () => {
    const corrupt = new UserError('corrupt', message('An object is corrupt.'), message('Run "git fsck".'));
    const [collection] = await collecting({ sources: [from('/code/pay', PAY, { fileChanges: corrupt })] });
    assert.equal(collection?.suggestions.length, 1);
    assert.deepEqual(collection?.notes.map(formatMessage), ['An object is corrupt.']);
  });

  it('reads the second time from what it kept', async () => {
    const kept = new Map<string, Uint8Array>();
    const caches: HistoryCacheStore = {
      read: async (key) => kept.get(key) ?? null,
      write: async (key, bytes) => void kept.set(key, bytes),
    };
    const [first] = await collecting({ sources: [from('/code/pay', PAY)], caches });
    const unread = new Error('The log was read again.');
    const [second] = await collecting({ sources: [from('/code/pay', PAY, { log: unread })], caches });
    assert.equal(kept.size, 1);
    assert.deepEqual(second, first);
  });

  it('ends with the reason of an aborted signal', async () => {
    const controller = new AbortController();
    controller.abort(new Error('enough'));
    await assert.rejects(
      collecting({ sources: [from('/code/pay', PAY)], signal: controller.signal }),
      /enough/,
    );
  });

  it('names a repository without a remote after its folder', async () => {
    const names = ['/code/pay', 'C:\\code\\pay', '/srv/pay.git', '/'].map(async (root) => {
      const [collection] = await collecting({
        sources: [from(root, { ...PAY, description: { root, remotes: [] } })],
      });
      return collection?.repository.name;
    });
    assert.deepEqual(await Promise.all(names), ['pay', 'pay', 'pay', '/']);
  });
});
