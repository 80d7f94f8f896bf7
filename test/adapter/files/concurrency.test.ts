import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { parseBragDocument } from '../../../src/brag/document/parse.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

const WRITER = join(import.meta.dirname, 'writeJournalChild.ts');
const WRITERS = 20;
const KILL_ROUNDS = 10;
const KILLED_TOGETHER = 3;

describe('many processes that write one journal', () => {
  const folder = useTemporaryFolder();
  const start = (name: string, count: number) =>
    spawn(process.execPath, [WRITER, folder.path, '2026-Q4', name, String(count)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });

  it('lose no entry and break none, twenty at once', async () => {
    const names = Array.from({ length: WRITERS }, (_, index) => `w${index}`);
    await Promise.all(names.map((name) => once(start(name, 1), 'close')));
    assert.deepEqual(intactTitles(folder.path).sort(), names.map((name) => `${name}.1`).sort());
    assert.deepEqual(readdirSync(folder.path), ['2026-Q4.md']);
  });

  it('lose nothing that was written when they are killed at any moment, and hold up no other', async () => {
    const written: string[] = [];
    for (let round = 0; round < KILL_ROUNDS; round++) {
      const names = Array.from({ length: KILLED_TOGETHER }, (_, index) => `r${round}w${index}`);
      await Promise.all(names.map((name) => killWhileWriting(start(name, 1_000_000), written)));
      const titles = intactTitles(folder.path);
      assert.deepEqual(
        written.filter((title) => !titles.includes(title)),
        [],
      );
    }
    await once(start('last', 1), 'close');
    const titles = intactTitles(folder.path);
    assert.equal(titles.at(-1), 'last.1');
    assert.equal(new Set(titles).size, titles.length);
    // Who is killed in the instant of taking an abandoned lock away leaves that lock's own, which hinders nobody.
    const left = readdirSync(folder.path).filter((name) => !name.startsWith('.2026-Q4.md.lock.'));
    assert.deepEqual(left, ['2026-Q4.md']);
  });
});

/** Kills a writer somewhere in the middle of its work; adds what it said it had written. */
async function killWhileWriting(writer: ChildProcess, written: string[]): Promise<void> {
  assert.ok(writer.stdout);
  const lines = createInterface({ input: writer.stdout });
  const closed = once(writer, 'close');
  lines.on('line', (title) => written.push(title));
  await once(lines, 'line');
  await delay(Math.random() * 30);
  writer.kill('SIGKILL');
  await closed;
}

/** Titles of the entries, each of which must have all that its writer gave it. */
function intactTitles(folder: string): string[] {
  const text = readFileSync(join(folder, '2026-Q4.md'), 'utf8');
  const { entries, sections } = parseBragDocument(text);
  assert.equal(sections.length, 6);
  for (const { title, section, fields, evidence } of entries) {
    assert.equal(section, 'Projects');
    assert.equal(fields.length, 5);
    assert.deepEqual(
      evidence.map(({ url }) => url),
      [`https://example.org/${title}`],
    );
  }
  return entries.map(({ title }) => title);
}
