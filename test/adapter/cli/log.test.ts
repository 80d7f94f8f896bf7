import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newBragDocument } from '../../../src/brag/document/newDocument.ts';
import { runCli } from '../../support/runCli.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

const ENTRY = `- **Cut checkout latency** (2026-10-05 – 2026-11-20)
  - Problem: slow payments lost us orders
  - My role: designed and built it
  - Impact: p99 from 800 ms to 200 ms
  - Skills: profiling
  - Evidence: [#412](https://github.com/acme/pay/pull/412), \`a1b2c3d\`, the July dashboard`;

const FULL = [
  ...['--title', 'Cut checkout latency', '--from', '2026-10-05', '--to', '2026-11-20'],
  ...['--problem', 'slow payments lost us orders', '--role', 'designed and built it'],
  ...['--impact', 'p99 from 800 ms to 200 ms', '--skills', 'profiling'],
  ...['--evidence', 'https://github.com/acme/pay/pull/412', '--evidence', 'a1b2c3d'],
  ...['--evidence', 'the July dashboard'],
];

describe('staffward log', () => {
  const folder = useTemporaryFolder();
  const log = (...args: string[]) => runCli(['log', ...args], { cwd: folder.path, home: folder.path });
  const read = (path: string) => readFileSync(join(folder.path, path), 'utf8');

  it('adds an entry to the brag document of its quarter and shows it', async () => {
    const { exitCode, stdout, stderr } = await log(...FULL);
    assert.deepEqual([exitCode, stderr], [0, '']);
    assert.ok(stdout.includes(join(folder.path, 'brag/2026-Q4.md')));
    assert.ok(stdout.includes(ENTRY));
    const expected = newBragDocument('2026-Q4').replace('## Projects\n', `## Projects\n\n${ENTRY}\n`);
    assert.equal(read('brag/2026-Q4.md'), expected);
  });

  it('asks in the entry for what it was not told', async () => {
    await log('--title', 'Fixed it', '--section', 'oper');
    const document = read('brag/2026-Q4.md');
    assert.match(
      document,
      /## Operational Excellence\n\n- \*\*Fixed it\*\* \(2026-11-23\)\n(?: {2}- [\w ]+: \(evidence needed: .+\)\n){5}/,
    );
  });

  it('says that evidence is there already, and adds nothing', async () => {
    await log('--title', 'First', '--evidence', 'https://github.com/acme/pay/pull/412');
    const before = read('brag/2026-Q4.md');
    const again = await log('--title', 'Again', '--evidence', 'https://github.com/acme/pay/pull/412/files');
    assert.equal(again.exitCode, 0);
    assert.match(again.stdout, /already/);
    assert.equal(read('brag/2026-Q4.md'), before);
  });

  for (const { args, env, document } of [
    { args: ['--cycle', 'half'], env: {}, document: '2026-H2.md' },
    { args: ['--cycle', 'year'], env: { STAFFWARD_CYCLE: 'half' }, document: '2026.md' },
    { args: [], env: { STAFFWARD_CYCLE: 'half:4' }, document: 'FY2027-H2.md' },
    { args: ['--cycle', 'quarter:12'], env: {}, document: 'FY2026-Q4.md' },
  ]) {
    it(`writes ${document} with ${JSON.stringify(env)} and ${JSON.stringify(args)}`, async () => {
      const io = { cwd: folder.path, home: folder.path, env };
      const { exitCode } = await runCli(['log', '--title', 'Did it', '--date', '2026-11-20', ...args], io);
      assert.equal(exitCode, 0);
      assert.deepEqual(
        readdirSync(join(folder.path, 'brag')).filter((name) => name.endsWith('.md')),
        [document],
      );
    });
  }

  for (const cycle of ['', 'month', 'half:0', 'half:13', 'half:4:1', 'half:']) {
    it(`refuses --cycle ${JSON.stringify(cycle)}`, async () => {
      const { exitCode, stderr } = await log('--title', 'Did it', '--cycle', cycle);
      assert.equal(exitCode, 2);
      assert.match(stderr, /--cycle is quarter, half, year/);
      assert.equal(existsSync(join(folder.path, 'brag')), false);
    });
  }

  it('takes the quarter of the entry and the folder it is told', async () => {
    mkdirSync(join(folder.path, 'notes'));
    await log('--title', 'Old', '--date', '2026-06-30', '--journal', 'notes/journal');
    await log('--title', 'Older', '--to', '2026-01-01', '--journal', join(folder.path, 'notes/journal'));
    assert.deepEqual(readdirSync(join(folder.path, 'notes/journal')).sort(), ['2026-Q1.md', '2026-Q2.md']);
    assert.match(read('notes/journal/2026-Q2.md'), /- \*\*Old\*\* \(2026-06-30\)\n/);
  });

  it('warns about a journal in a repository, and writes to it', async () => {
    mkdirSync(join(folder.path, '.git'));
    const { exitCode, stderr } = await log('--title', 'Careful');
    assert.equal(exitCode, 0);
    assert.match(stderr, /lies in the repository/);
  });

  it('shows the entry on stderr when it cannot be written', async () => {
    writeFileSync(join(folder.path, 'brag'), 'a file\n');
    const { exitCode, stdout, stderr } = await log(...FULL);
    assert.deepEqual([exitCode, stdout], [2, '']);
    assert.ok(stderr.includes(ENTRY));
    assert.equal(read('brag'), 'a file\n');
  });

  const mistakes: readonly [args: readonly string[], mention: RegExp][] = [
    [[], /needs a title/],
    [['--title', ' \n'], /needs a title/],
    [['--title', 'x', '--section', 'Sales'], /Projects, Design and Architecture, .*"Sales"/],
    [['--title', 'x', '--section', ''], /Projects, /],
    [['--title', 'x', '--date', '2026-02-30'], /--date .*2026-02-30/],
    [['--title', 'x', '--from', 'yesterday'], /--from .*yesterday/],
    [['--title', 'x', '--from', '2026-11-02', '--to', '2026-11-01'], /later/],
    [['--title', 'x', '--date', '2026-11-02', '--to', '2026-11-03'], /--date/],
    [['--title', 'x', '--bogus'], /--bogus/],
    [['--title', 'x', 'stray'], /stray/],
    [['--title'], /--title/],
  ];
  for (const [args, mention] of mistakes) {
    it(`refuses ${JSON.stringify(args)}`, async () => {
      const { exitCode, stdout, stderr } = await log(...args);
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, mention);
      assert.match(stderr, /staffward log --help/);
      assert.ok(!existsSync(join(folder.path, 'brag')));
    });
  }

  it('explains itself', async () => {
    const { exitCode, stdout } = await log('--help');
    assert.equal(exitCode, 0);
    assert.match(stdout, /Usage: staffward log --title TITLE/);
  });
});
