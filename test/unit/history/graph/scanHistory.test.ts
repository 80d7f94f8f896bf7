import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Commit } from '../../../../src/history/commit.ts';
import { createGraphBuilder } from '../../../../src/history/graph/graphBuilder.ts';
import { FLAG, hashOf, parentsOf } from '../../../../src/history/graph/historyGraph.ts';
import { createHistoryScan } from '../../../../src/history/graph/scanHistory.ts';
import { createIdentity } from '../../../../src/history/identity.ts';
import { subjectOf } from '../../../../src/history/message.ts';
import { roleIn } from '../../../../src/history/ownRole.ts';
import { suffixNumberOf } from '../../../../src/history/pullRequests/suffix.ts';
import { revertOf } from '../../../../src/history/reverts.ts';
import { commitOf, hash, renderLog } from '../../../support/logText.ts';

const IDENTITY = createIdentity({ userEmails: ['ada@example.com'], setting: ['Ada Lovelace', 'ada-l'] });
const BOB = { name: 'Bob Example', email: 'bob@example.com' };

const MESSAGES: readonly string[] = [
  '',
  '\n\n',
  'Plain title',
  'Title (#12)',
  'Title (#12)\n\nBody (#13)',
  'Title that goes\non (#12)  \n\nBody',
  '\n\nTitle after blank lines (#7)\n',
  'Title (GH-99)',
  'Title (!99)',
  '(#5)',
  'Title (fixes #5)',
  'Title (#5) (#6)\r\n\r\nBody\r\n',
  'Title (#1234567890)',
  'Title (#0)',
  'Title\n\nCo-authored-by: Ada <ada@example.com>',
  'Title\n\nco-authored-by : Ada <ADA@EXAMPLE.COM>\nCo-authored-by: Bob <bob@example.com>',
  'Title\n\nCo-authored-by: Ada <ada@example.org>',
  'Title\n\nReviewed-by: Ada Lovelace <al@example.com>',
  'Title\n\nReviewed-by: bob,\n  ada-l',
  'Title\n\nReviewed By: carl, ada-l',
  'Title\n\nApproved-by: Ada <ada@example.com>\n\nReviewed-by: Bob <b@example.com>',
  'Title\n\nReviewed-by: Bob\n\tAda <ada@example.com>',
  'Title\n\nSigned-off-by: Ada <ada@example.com>',
  'Title\nReviewed-by: Ada <ada@example.com>',
  'Title\n\nText\nReviewed-by: Ada <ada@example.com>\nmore text',
  'Revert "Title (#5)" (#6)\n\nThis reverts commit 0123456789abcdef.',
  'revert: feat: a thing',
  '[Reland] A thing',
  'Reapply "A thing"',
  'Re-land the thing\n\nThis is a reland of commit 0123456789ab',
  'Backed out changeset 0123456789ab (bug 1) for failures',
  'Mend\n\nThis reverts commits 0123456 and 89abcdef.',
  'Mend\n\nReverts acme/shop#5',
  'Mend\n\nthis backs out commit 01234567',
  'Mend\n\nOriginal commit: 01234567',
  'Merged PR 7: Revert "A thing"',
  'Merge pull request #6 from a/revert-5-topic\n\nRevert "A thing"',
  'Merge pull request #6 from a/topic\n\n[release] Revert "A thing"',
  'Remove the reversal of arrays',
  'Backport of a fix',
];

describe('createHistoryScan', () => {
  for (const message of MESSAGES) {
    it(`reads ${JSON.stringify(message)} as the decoded message says`, () =>
      agree([{ message }, { message, parents: [hash(100), hash(101)] }]));
  }

  it('agrees with decoding every commit, on messages put together at random', () => {
    const line = fc.constantFrom(...MESSAGES.flatMap((message) => message.split('\n')), '', ' ', '\r');
    const message = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
    const person = fc.constantFrom(BOB, { name: 'Ada', email: 'ada@example.com' }, { name: '', email: '' });
    const commit = fc.record({ message, author: person, committer: person });
    fc.assert(fc.property(fc.array(commit, { maxLength: 5 }), agree), { numRuns: 200 });
  });

  it('keeps hashes and parents, octopus merges and unread parents included', () => {
    const commits = [
      commitOf({ hash: hash(1), parents: [hash(2), hash(3), hash(4), hash(5)] }),
      commitOf({ hash: hash(2), parents: [hash(3)] }),
      commitOf({ hash: hash(3) }),
    ];
    const { graph } = scan(commits);
    const found = Array.from({ length: graph.size }, (_, node) => ({
      hash: hashOf(graph, node),
      parents: parentsOf(graph, node).map((parent) => hashOf(graph, parent)),
      wasRead: ((graph.flags[node] ?? 0) & FLAG.read) !== 0,
    }));
    assert.deepEqual(
      found.sort((a, b) => (a.hash < b.hash ? -1 : 1)),
      [
        ...commits.map((commit) => ({ hash: commit.hash, parents: commit.parents, wasRead: true })),
        ...[hash(4), hash(5)].map((unread) => ({ hash: unread, parents: [], wasRead: false })),
      ],
    );
  });

  it('grows with the history and knows every commit again', () => {
    const commits = Array.from({ length: 5000 }, (_, index) =>
      commitOf({ hash: hash(index), parents: index === 0 ? [] : [hash(index - 1)] }),
    );
    const { graph } = scan([...commits, ...commits]);
    assert.equal(graph.size, 5000);
  });

  it('reads 64-digit hashes, and skips what has no hash', () => {
    const long = 'ab'.repeat(32);
    const { graph } = scan([commitOf({ hash: long }), commitOf({ hash: 'damaged' })]);
    assert.deepEqual([graph.size, hashOf(graph, 0)], [1, long]);
  });
});

function scan(commits: readonly Commit[]) {
  const builder = createGraphBuilder(null);
  const own = new Map<number, Commit>();
  const reverts = new Map<number, Commit>();
  const history = createHistoryScan({
    builder,
    identity: IDENTITY,
    onOwn: (node, commit) => own.set(node, commit),
    onRevert: ({ node, commit }) => reverts.set(node, commit),
  });
  history.push(renderLog(commits));
  return { graph: builder.graph(), own, reverts, builder };
}

function agree(given: readonly Partial<Commit>[]): void {
  const commits = given.map((commit, index) => commitOf({ hash: hash(index), author: BOB, ...commit }));
  const { graph, own, reverts, builder } = scan(commits);
  for (const commit of commits) {
    const node = builder.nodeOf(commit.hash);
    const role = roleIn(commit, IDENTITY);
    const flags = graph.flags[node] ?? 0;
    assert.deepEqual(own.get(node), role === null ? undefined : commit, commit.message);
    assert.equal((flags & FLAG.author) !== 0, role === 'author');
    assert.equal((flags & FLAG.coAuthor) !== 0, role === 'co-author');
    assert.equal((flags & FLAG.reviewer) !== 0, role === 'reviewer');
    assert.equal(reverts.has(node), revertOf(commit) !== null, commit.message);
    assert.equal(graph.suffixNumbers[node], suffixNumberOf(subjectOf(commit.message)) ?? 0, commit.message);
  }
}
