import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Commit } from '../../../src/history/commit.ts';
import { parseLog } from '../../../src/history/parseLog.ts';
import { isoFromRawDate } from '../../../src/history/rawDate.ts';
import { all, commitOf, hash, inChunks, renderLog } from '../../support/logText.ts';

describe('parseLog', () => {
  it('reads what was rendered, however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(commits(), { maxLength: 6 }),
        fc.array(fc.nat(), { maxLength: 30 }),
        async (log, cuts) => {
          assert.deepEqual(await all(parseLog(inChunks(renderLog(log), cuts))), log);
        },
      ),
    );
  });

  it('reads a stream of single bytes', async () => {
    const log = [commitOf({ hash: hash(1), parents: [hash(2), hash(3)], message: 'Grüße 🎉\n\nBody\n' })];
    const bytes = renderLog(log);
    assert.deepEqual(await all(parseLog(inChunks(bytes, [...bytes.keys()]))), log);
  });

  it('replaces bytes that are no UTF-8', async () => {
    const bytes = renderLog([commitOf({ hash: hash(1), message: 'caf? au lait' })]);
    bytes[bytes.indexOf(0x3f)] = 0xe9;
    assert.deepEqual(
      (await all(parseLog(inChunks(bytes, [])))).map(({ message }) => message),
      ['caf\ufffd au lait'],
    );
  });

  it('keeps a byte order mark, control characters and line endings', async () => {
    const message = '\ufeffTitle \u001b[31m\r\n\r\n\u001e body\r\n';
    const [commit] = await all(parseLog(inChunks(renderLog([commitOf({ hash: hash(1), message })]), [])));
    assert.equal(commit?.message, message);
  });

  it('drops a record that the stream cuts off', async () => {
    const bytes = renderLog([commitOf({ hash: hash(1) }), commitOf({ hash: hash(2) })]);
    const found = await all(parseLog(inChunks(bytes.slice(0, -1), [])));
    assert.deepEqual(
      found.map((commit) => commit.hash),
      [hash(1)],
    );
  });

  it('delivers what came before an error of the stream', async () => {
    async function* failing() {
      yield renderLog([commitOf({ hash: hash(1) })]);
      throw new Error('object is corrupt');
    }
    const found: Commit[] = [];
    await assert.rejects(async () => {
      for await (const commit of parseLog(failing())) found.push(commit);
    }, /object is corrupt/);
    assert.equal(found.length, 1);
  });

  it('cuts a message of many megabytes and goes on behind it', async () => {
    const log = [
      commitOf({ hash: hash(1), message: 'x'.repeat(9 * 1024 * 1024) }),
      commitOf({ hash: hash(2), message: 'Short' }),
    ];
    const cuts = Array.from({ length: 200 }, (_, index) => index * 65_536);
    const found = await all(parseLog(inChunks(renderLog(log), cuts)));
    assert.deepEqual(
      found.map((commit) => commit.hash),
      [hash(1), hash(2)],
    );
    assert.ok((found[0]?.message.length ?? 0) > 8_000_000);
    assert.ok((found[0]?.message.length ?? 0) <= 8 * 1024 * 1024);
    assert.equal(found[1]?.message, 'Short');
  });
});

function commits(): fc.Arbitrary<Commit> {
  const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('\0', ''));
  const person = fc.record({ name: text, email: text }, { noNullPrototype: true });
  const hashes = fc.nat().map(hash);
  const date = fc
    .tuple(fc.integer({ min: -1e9, max: 4e9 }), fc.constantFrom('+0000', '-0800', '+0530', '+1400'))
    .map(([seconds, offset]) => isoFromRawDate(`${seconds} ${offset}`));
  return fc.record(
    {
      hash: hashes,
      parents: fc.array(hashes, { maxLength: 4 }),
      author: person,
      committer: person,
      authorDate: date,
      commitDate: date,
      message: text,
    },
    { noNullPrototype: true },
  );
}
