import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { journalOf, longJournal, newEntry, type TestJournal } from '../../support/journal.ts';
import { runCli } from '../../support/runCli.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

describe('staffward summary', () => {
  const folder = useTemporaryFolder();
  const summary = (...args: string[]) =>
    runCli(['summary', ...args], { cwd: folder.path, home: folder.path, today: '2026-11-20' });

  function write({ documents }: TestJournal, path = 'brag'): void {
    mkdirSync(join(folder.path, path), { recursive: true });
    for (const [name, text] of documents) writeFileSync(join(folder.path, path, `${name}.md`), text);
  }

  const oneEntry = (document = '2026-Q4') => journalOf(new Map([[document, [newEntry()]]]));
  const BULLET =
    '- Lost payments fell from 40 to 2 a day. Before: payments were lost when the bank was slow. (Retried failed payments with backoff: [#412](https://github.com/acme/pay/pull/412))\n';

  for (const args of [[], ['--week'], ['--week', '2026-W47'], ['--week=2026-W47', '--format', 'markdown']]) {
    it(`prints the bullets of the week with ${JSON.stringify(args)}`, async () => {
      write(oneEntry());
      assert.deepEqual(await summary(...args), { exitCode: 0, stdout: BULLET, stderr: '' });
    });
  }

  for (const args of [['--period'], ['--period', '2026-Q4'], ['--period', '2026-H2'], ['--period=2026']]) {
    it(`prints the sections of the review period with ${JSON.stringify(args)}`, async () => {
      write(oneEntry());
      assert.equal((await summary(...args)).stdout, `## Projects\n\n${BULLET}`);
    });
  }

  it('takes a fiscal year by the name of its document', async () => {
    write(oneEntry('FY2027-Q2'));
    assert.equal((await summary('--period', 'FY2027-Q2')).stdout, `## Projects\n\n${BULLET}`);
  });

  it('prints the review period of the cycle that it is told', async () => {
    write(oneEntry());
    const { stdout } = await summary('--period', '--cycle', 'half:4', '--format', 'json');
    assert.deepEqual(JSON.parse(stdout).period, { name: 'FY2027-H2', from: '2026-10-01', to: '2027-03-31' });
  });

  it('prints the documented JSON', async () => {
    write(longJournal());
    const { stdout, exitCode } = await summary('--period', '--format', 'json');
    const { version, period, bullets } = JSON.parse(stdout);
    assert.deepEqual([exitCode, version], [0, 1]);
    assert.deepEqual(period, { name: '2026-Q4', from: '2026-10-01', to: '2026-12-31' });
    assert.ok(bullets.length > 5);
    for (const bullet of bullets) {
      assert.deepEqual(Object.keys(bullet).sort(), ['section', 'text', 'title', 'warning']);
      assert.equal(bullet.warning !== null, bullet.text.includes('(evidence needed'));
    }
  });

  it('says on stderr which bullet has no outcome', async () => {
    write(journalOf(new Map([['2026-Q4', [newEntry({ title: 'Open end', impact: null })]]])));
    const { exitCode, stdout, stderr } = await summary('--week');
    assert.equal(exitCode, 0);
    assert.match(stdout, /^- Open end \(evidence needed: what changed because of it\?\)/);
    assert.match(stderr, /Note: “Open end” does not say/);
  });

  it('reads the journal it is told', async () => {
    write(oneEntry(), 'notes/journal');
    assert.equal((await summary('--journal', 'notes/journal')).stdout, BULLET);
  });

  for (const args of [
    ['--week', '2026-W46'],
    ['--period', '2025'],
  ]) {
    it(`says that there is nothing with ${JSON.stringify(args)}`, async () => {
      write(oneEntry());
      const { exitCode, stdout, stderr } = await summary(...args);
      assert.deepEqual([exitCode, stdout], [0, '']);
      assert.match(stderr, new RegExp(`No entries of ${args[1]} in .*brag`));
    });
  }

  it('explains what keeps it from reading the journal', async () => {
    writeFileSync(join(folder.path, 'brag'), 'a file\n');
    const { exitCode, stdout, stderr } = await summary();
    assert.deepEqual([exitCode, stdout], [2, '']);
    assert.match(stderr, /brag/);
  });

  const mistakes: readonly [args: readonly string[], mention: RegExp][] = [
    [['--week', '2025-W53'], /--week .*2026-W47.*"2025-W53"/],
    [['--week', 'last'], /--week .*"last"/],
    [['--period', '2026-Q5'], /--period .*2026-Q4.*"2026-Q5"/],
    [['--period', '../etc/passwd'], /--period/],
    [['--week', '--period'], /exclude/],
    [['--format', 'text'], /--format is one of markdown, json/],
    [['--bogus'], /--bogus/],
    [['stray'], /stray/],
  ];
  for (const [args, mention] of mistakes) {
    it(`refuses ${JSON.stringify(args)}`, async () => {
      const { exitCode, stdout, stderr } = await summary(...args);
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, mention);
      assert.match(stderr, /staffward summary --help/);
    });
  }

  it('explains itself', async () => {
    const { exitCode, stdout } = await summary('--help');
    assert.equal(exitCode, 0);
    assert.match(stdout, /Usage: staffward summary \[--week/);
  });
});
