import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { createHistoryCacheStore } from '../../../src/adapters/files/historyCacheStore.ts';

describe('createHistoryCacheStore', () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'staffward-cache-')), 'deep', 'caches');
  });
  afterEach(() => rmSync(join(folder, '../..'), { recursive: true }));

  const onlyFile = () => join(folder, readdirSync(folder)[0] ?? '');

  it('gives back what was written last, under any key', async () => {
    const store = createHistoryCacheStore({ folder });
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.uint8Array(), fc.uint8Array(), async (key, first, second) => {
        await store.write(key, first);
        await store.write(key, second);
        assert.deepEqual(await store.read(key), second);
      }),
      { numRuns: 30 },
    );
  });

  it('writes a part of a larger buffer', async () => {
    const store = createHistoryCacheStore({ folder });
    await store.write('key', new Uint8Array([1, 2, 3, 4]).subarray(1, 3));
    assert.deepEqual(await store.read('key'), new Uint8Array([2, 3]));
  });

  it('has nothing under a key that was never written', async () => {
    assert.equal(await createHistoryCacheStore({ folder }).read('key'), null);
  });

  it('keeps caches for their owner alone, and does not show the key', async () => {
    if (process.platform === 'win32') return;
    await createHistoryCacheStore({ folder }).write('/home/ada/secret', new Uint8Array(3));
    assert.equal(statSync(onlyFile()).mode & 0o777, 0o600);
    assert.equal(statSync(folder).mode & 0o777, 0o700);
    assert.doesNotMatch(onlyFile().slice(folder.length), /secret/);
  });

  it('makes room by removing the oldest, and no file that is not its own', async () => {
    const store = createHistoryCacheStore({ folder, maxBytes: 250 });
    const names = new Map<string, string>();
    for (const [index, key] of ['a', 'b', 'c'].entries()) {
      const before = new Set(names.values());
      await store.write(key, new Uint8Array(100));
      const name = readdirSync(folder).find((each) => !before.has(each)) ?? '';
      names.set(key, name);
      utimesSync(join(folder, name), index + 1, index + 1);
      if (index === 0) writeFileSync(join(folder, 'notes.txt'), 'x'.repeat(1000));
      if (index === 0) names.set('notes', 'notes.txt');
    }
    assert.equal(await store.read('a'), null);
    assert.equal((await store.read('b'))?.length, 100);
    assert.equal((await store.read('c'))?.length, 100);
    assert.ok(readdirSync(folder).includes('notes.txt'));
  });

  it('does not keep what is larger than its room, and keeps what was there', async () => {
    const store = createHistoryCacheStore({ folder, maxBytes: 10 });
    await store.write('key', new Uint8Array(5));
    await store.write('key', new Uint8Array(11));
    assert.equal((await store.read('key'))?.length, 5);
  });

  it('survives a folder that cannot be made, a folder in place of a cache, and a pipe', async () => {
    const store = createHistoryCacheStore({ folder });
    await store.write('key', new Uint8Array(5));
    const file = onlyFile();
    rmSync(file);
    execFileSync('mkfifo', [file]);
    assert.equal(await store.read('key'), null);
    rmSync(file);
    execFileSync('mkdir', [file]);
    assert.equal(await store.read('key'), null);
    await store.write('key', new Uint8Array(5));

    const inFile = createHistoryCacheStore({ folder: join(folder, 'file', 'below') });
    writeFileSync(join(folder, 'file'), '');
    await inFile.write('key', new Uint8Array(5));
    assert.equal(await inFile.read('key'), null);
  });

  it('is whole after many writers at once', async () => {
    const store = createHistoryCacheStore({ folder });
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => store.write('key', new Uint8Array(50_000).fill(index))),
    );
    const bytes = await store.read('key');
    assert.equal(bytes?.length, 50_000);
    assert.equal(new Set(bytes).size, 1);
    assert.equal(readdirSync(folder).length, 1);
  });
});
