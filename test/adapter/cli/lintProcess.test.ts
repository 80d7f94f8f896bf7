import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, projectRoot } from '../../../scripts/setup/paths.mjs';
import { README, RFC_WITHOUT_TRADE_OFFS, WHOLE_RFC } from '../../support/designDocs.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

const FILES = 1_000;
const TEXTS = [RFC_WITHOUT_TRADE_OFFS, README, WHOLE_RFC];

for (const program of ['src/cli/main.ts', 'dist/cli.js']) {
  describe(`staffward lint as a process, from ${program}`, () => {
    const folder = useTemporaryFolder();
    const command = ['--no-warnings', join(projectRoot, program), 'lint'];

    beforeEach(() => {
      mkdirSync(join(folder.path, 'rfcs'));
      for (let index = 0; index < FILES; index++) {
        const name = String(index).padStart(4, '0');
        writeFileSync(join(folder.path, `rfcs/${name}.md`), TEXTS[index % TEXTS.length] ?? '');
      }
    });

    function lint(...args: string[]) {
      return spawnSync(projectNode, [...command, ...args], {
        cwd: folder.path,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
    }

    it('gives 1,000 files in order, the same each time, with what is wrong among them', () => {
      const args = ['rfcs', 'gone.md', '--format', 'json'];
      const first = lint(...args);
      assert.equal(first.status, 2, first.stderr);
      assert.match(first.stderr, /There is no file gone\.md/);
      const { files } = JSON.parse(first.stdout);
      assert.equal(files.length, FILES);
      for (const [index, { path, findings }] of files.entries()) {
        assert.equal(path, `rfcs/${String(index).padStart(4, '0')}.md`);
        const isLacking = findings.some(({ concept }: { concept: string }) => concept === 'trade-offs');
        assert.equal(isLacking, index % TEXTS.length === 0, path);
      }
      assert.equal(lint(...args).stdout, first.stdout);
    });

    it('ends quietly when nobody reads', async () => {
      const child = spawn(projectNode, [...command, 'rfcs'], { cwd: folder.path });
      child.stdout.destroy();
      let stderr = '';
      child.stderr.on('data', (chunk) => {
        stderr += chunk;
      });
      const [code] = await once(child, 'exit');
      assert.deepEqual([code, stderr], [0, '']);
    });

    it('ends at Ctrl+C', async () => {
      const child = spawn(projectNode, [...command, '-', 'rfcs'], { cwd: folder.path });
      // It waits for standard input when it gets the signal, or still lints; either way it is asked to end.
      await once(child, 'spawn');
      const ended = once(child, 'exit');
      const interrupt = setInterval(() => child.kill('SIGINT'), 100);
      const [code, signal] = await ended;
      clearInterval(interrupt);
      assert.ok(code === 130 || signal === 'SIGINT', `${code} ${signal}`);
    });
  });
}
