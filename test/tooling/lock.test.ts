import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withLock } from '../../scripts/setup/lock.mjs';
import { projectNode, projectRoot } from '../../scripts/setup/paths.mjs';

describe('withLock', () => {
  let folder: string;
  let lockFile: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'staffward-lock-'));
    lockFile = join(folder, 'some/setup.lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('lets one process work at a time', async () => {
    const counter = join(folder, 'counter');
    writeFileSync(counter, '0');
    // Reading, giving way and writing loses counts unless nobody else does it meanwhile.
    const script = `
      import { readFileSync, writeFileSync } from 'node:fs';
      import { setImmediate } from 'node:timers/promises';
      import { withLock } from ${JSON.stringify(join(projectRoot, 'scripts/setup/lock.mjs'))};
      const counter = ${JSON.stringify(counter)};
      for (let i = 0; i < 5; i++) await withLock(${JSON.stringify(lockFile)}, async () => {
        const count = Number(readFileSync(counter, 'utf8'));
        await setImmediate();
        writeFileSync(counter, String(count + 1));
      });`;
    const processes = Array.from({ length: 4 }, () =>
      spawn(projectNode, ['--input-type=module', '--eval', script], {
        stdio: ['ignore', 'ignore', 'inherit'],
      }),
    );
    const exits = await Promise.all(processes.map((child) => once(child, 'close')));
    assert.deepEqual(
      exits.map(([code]) => code),
      [0, 0, 0, 0],
    );
    assert.equal(readFileSync(counter, 'utf8'), '20');
  });

  it('takes over from a process that died', async () => {
    const { pid } = spawnSync(projectNode, ['--version']);
    await withLock(lockFile, async () => writeFileSync(lockFile, String(pid)));
    writeFileSync(lockFile, String(pid));
    assert.equal(await withLock(lockFile, async () => 'done'), 'done');
  });

  it('leaves nothing behind, even when the work fails', async () => {
    await assert.rejects(
      withLock(lockFile, async () => {
        throw new Error('no');
      }),
      /no/,
    );
    assert.deepEqual(readdirSync(join(folder, 'some')), []);
  });
});
