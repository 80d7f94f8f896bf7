import assert from 'node:assert/strict';
import { decodeCommits, encodeCommits } from '../../../src/history/commitRecords.ts';
import { commitOf, hash } from '../../support/logText.ts';

describe('encodeCommits', () => {
  it('keeps every commit, more of them than are decoded in one go', () => {
    const commits = Array.from({ length: 3000 }, (_, index) =>
      commitOf({
        hash: hash(index),
        parents: [hash(index + 1), hash(index + 2)].slice(index % 3),
        message: `Grüße ${index} 🎉\n`,
      }),
    );
    assert.deepEqual(decode(encodeCommits(commits)), commits);
  });

  it('keeps empty fields and a message larger than a piece', () => {
    const nobody = { name: '', email: '' };
    const commits = [
      commitOf({ hash: hash(1), author: nobody, committer: nobody, message: '' }),
      commitOf({ hash: hash(2), message: '“”'.repeat(1_000_000) }),
      commitOf({ hash: hash(3), message: '\ufeff' }),
    ];
    assert.deepEqual(decode(encodeCommits(commits)), commits);
  });

  it('keeps nothing as nothing', () => {
    assert.deepEqual(decode(encodeCommits([])), []);
  });
});

function decode(pieces: readonly Uint8Array[]): unknown {
  return decodeCommits(Buffer.concat(pieces));
}
