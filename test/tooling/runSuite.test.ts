import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, runMochaSuite, runTool } from '../../scripts/test/runSuite.ts';

const CASES: readonly { title: string; source: string; counts: Counts }[] = [
  {
    title: 'counts what passed and what failed',
    source: `it('a', () => {}); it('b', () => {}); it('c', () => { throw new Error('expected here'); });`,
    counts: { passed: 2, failed: 1, skipped: 0 },
  },
  {
    title: 'counts skipped and pending tests',
    source: `it('a', () => {}); it.skip('b', () => {}); it('c'); it('d', function () { this.skip(); });`,
    counts: { passed: 1, failed: 0, skipped: 3 },
  },
  { title: 'fails a suite without tests', source: '', counts: { passed: 0, failed: 1, skipped: 0 } },
  {
    title: 'fails a suite that ends before its last test',
    source: `it('a', () => {}); it('b', () => process.exit(0)); it('c', () => {});`,
    counts: { passed: 0, failed: 1, skipped: 0 },
  },
  {
    title: 'fails a suite that cannot be loaded',
    source: `throw new Error('expected here');`,
    counts: { passed: 0, failed: 1, skipped: 0 },
  },
  {
    title: 'fails a suite whose clean-up fails',
    source: `it('a', () => {}); after(() => { throw new Error('expected here'); });`,
    counts: { passed: 1, failed: 1, skipped: 0 },
  },
];

describe('npm test', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'staffward-suite-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const [index, { title, source, counts }] of CASES.entries()) {
    it(title, async () => {
      const file = join(folder, `${index}.test.cjs`);
      writeFileSync(file, source);
      assert.deepEqual(await runMochaSuite(`self-test-${index}`, { files: [file], quiet: true }), counts);
    });
  }

  it('counts the same when it runs two files at a time', async () => {
    const files = ['one', 'two', 'three'].map((name) => {
      const file = join(folder, `${name}.test.cjs`);
      writeFileSync(
        file,
        `it('${name}', () => {}); it('not ${name}', () => { throw new Error('expected here'); });`,
      );
      return file;
    });
    const run = { files, quiet: true, parallel: true };
    assert.deepEqual(await runMochaSuite('self-test-parallel', run), { passed: 3, failed: 3, skipped: 0 });
    const crash = join(folder, 'crash.test.cjs');
    writeFileSync(crash, `it('a', () => process.exit(0));`);
    const crashed = await runMochaSuite('self-test-crash', { ...run, files: [...files, crash] });
    assert.ok(crashed.failed > 0);
  });

  it('runs a file once more where a suite allows it, and counts what fails twice', async () => {
    const other = join(folder, 'other.test.cjs');
    const shaky = join(folder, 'shaky.test.cjs');
    const broken = join(folder, 'broken.test.cjs');
    const mark = JSON.stringify(join(folder, 'mark'));
    const fs = `const fs = require('node:fs');`;
    writeFileSync(other, `it('a', () => {});`);
    writeFileSync(
      shaky,
      `${fs} it('b', () => {}); it('c', () => { if (!fs.existsSync(${mark})) { fs.writeFileSync(${mark}, ''); throw new Error('expected here'); } });`,
    );
    writeFileSync(broken, `it('d', () => { throw new Error('expected here'); });`);
    const run = (...files: string[]) =>
      runMochaSuite('self-test-again', { files, quiet: true, secondRun: true });
    assert.deepEqual(await run(other, shaky), { passed: 3, failed: 0, skipped: 0 });
    assert.deepEqual(await run(other, broken), { passed: 1, failed: 1, skipped: 0 });
  });

  it('counts a tool by its exit code', async () => {
    const script = join(folder, 'tool.cjs');
    writeFileSync(script, 'process.exit(Number(process.argv[2]));');
    assert.deepEqual(await runTool(script, ['0']), { passed: 1, failed: 0, skipped: 0 });
    assert.deepEqual(await runTool(script, ['3']), { passed: 0, failed: 1, skipped: 0 });
  });
});
