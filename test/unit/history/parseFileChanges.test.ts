import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type CommitFiles, parseFileChanges } from '../../../src/history/parseFileChanges.ts';

async function parse(...chunks: readonly (string | Uint8Array)[]): Promise<CommitFiles[]> {
  async function* stream() {
    for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  }
  const commits: CommitFiles[] = [];
  for await (const commit of parseFileChanges(stream())) commits.push(commit);
  return commits;
}

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);

describe('parseFileChanges', () => {
  const cases: readonly (readonly [string, string, readonly CommitFiles[]])[] = [
    ['an empty stream', '', []],
    ['a commit without changes', `\0${A}\0`, [{ hash: A, files: [] }]],
    [
      'two commits without changes, as merges are',
      `\0${A}\0\0${B}\0`,
      [
        { hash: A, files: [] },
        { hash: B, files: [] },
      ],
    ],
    [
      'text and binary files',
      `\0${A}\0\n3\t0\tsrc/a.ts\0-\t-\tlogo.png\0\0${B}\0\n0\t12\tb\0`,
      [
        {
          hash: A,
          files: [
            { path: 'src/a.ts', added: 3, deleted: 0 },
            { path: 'logo.png', added: null, deleted: null },
          ],
        },
        { hash: B, files: [{ path: 'b', added: 0, deleted: 12 }] },
      ],
    ],
    [
      'a rename, under its new path',
      `\0${A}\0\n1\t2\t\0old\0new\0-\t-\t\0x.png\0y.png\0\0${B}\0`,
      [
        {
          hash: A,
          files: [
            { path: 'new', added: 1, deleted: 2 },
            { path: 'y.png', added: null, deleted: null },
          ],
        },
        { hash: B, files: [] },
      ],
    ],
    [
      'a path with tabs, line feeds and what looks like a hash',
      `\0${A}\0\n1\t0\t\n\t${B}\n\0`,
      [{ hash: A, files: [{ path: `\n\t${B}\n`, added: 1, deleted: 0 }] }],
    ],
    ['nonsense', 'what\0ever\0', []],
    [
      'a count that is none',
      `\0${A}\0\nx\t-1\tf\0`,
      [{ hash: A, files: [{ path: 'f', added: null, deleted: null }] }],
    ],
    [
      'a field without tabs',
      `\0${A}\0\nf\0`,
      [{ hash: A, files: [{ path: 'f', added: null, deleted: null }] }],
    ],
    [
      'an unfinished field at the end',
      `\0${A}\0\n1\t0\tf\0\n1\t0\tg`,
      [{ hash: A, files: [{ path: 'f', added: 1, deleted: 0 }] }],
    ],
  ];
  for (const [name, input, expected] of cases) {
    it(`reads ${name}`, async () => {
      assert.deepEqual(await parse(input), expected);
    });
  }

  it('gives back what was written, however the stream is cut', async () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' }).map((path) => path.replaceAll('\0', '0'));
    const count = fc.option(fc.nat(), { nil: null });
    const file = fc.record({
      path: text,
      added: count,
      deleted: count,
      from: fc.option(text, { nil: null }),
    });
    const hash = fc.stringMatching(/^[0-9a-f]{40}$/);
    const commits = fc.array(fc.record({ hash, files: fc.array(file, { maxLength: 5 }) }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(commits, fc.array(fc.nat({ max: 400 })), async (given, cuts) => {
        const fields = given.flatMap(({ hash, files }) => [
          '',
          hash,
          ...files.flatMap(({ path, added, deleted, from }, index) => {
            const counts = `${index === 0 ? '\n' : ''}${added ?? '-'}\t${deleted ?? '-'}\t`;
            return from === null ? [`${counts}${path}`] : [counts, from, path];
          }),
        ]);
        const bytes = Buffer.from(fields.map((field) => `${field}\0`).join(''));
        const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
        const chunks = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
        const expected = given.map(({ hash, files }) => ({
          hash,
          files: files.map(({ path, added, deleted }) => ({ path, added, deleted })),
        }));
        // Bytes that are no UTF-8 (lone surrogates) are written as U+FFFD.
        assert.deepEqual(
          await parse(...chunks),
          JSON.parse(Buffer.from(JSON.stringify(expected)).toString()),
        );
      }),
    );
  });

  it('keeps a path whose bytes are no UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(`\0${A}\0\n1\t0\tcaf`), Buffer.from([0xe9, 0])]);
    assert.deepEqual((await parse(bytes))[0]?.files[0]?.path, 'caf\ufffd');
  });

  it('drops the commit that an error cuts off and passes the error on', async () => {
    const failure = new Error('git failed');
    async function* stream() {
      yield Buffer.from(`\0${A}\0\n1\t0\tf\0\0${B}\0\n1\t0\tg\0`);
      throw failure;
    }
    const hashes: string[] = [];
    await assert.rejects(async () => {
      for await (const { hash } of parseFileChanges(stream())) hashes.push(hash);
    }, failure);
    assert.deepEqual(hashes, [A]);
  });

  it('keeps a bounded part of a path without an end', async () => {
    const chunk = new Uint8Array(1024 * 1024).fill(120);
    const [commit] = await parse(`\0${A}\0\n1\t0\t`, chunk, chunk, chunk, '\0');
    assert.ok((commit?.files[0]?.path.length ?? 0) <= 64 * 1024);
  });
});
