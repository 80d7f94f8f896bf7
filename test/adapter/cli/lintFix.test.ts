import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { RFC_WITHOUT_TRADE_OFFS } from '../../support/designDocs.ts';
import { runCli } from '../../support/runCli.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

describe('staffward lint --fix', () => {
  const folder = useTemporaryFolder();
  const path = () => join(folder.path, 'rfc-7.md');
  const fix = (...args: string[]) =>
    runCli(['lint', '--fix', 'rfc-7.md', ...args], { cwd: folder.path, home: folder.path });

  it('makes every preferred fix, says which, and reports what is left', async () => {
    writeFileSync(path(), RFC_WITHOUT_TRADE_OFFS);
    const { stdout, exitCode } = await fix();
    assert.equal(exitCode, 0);
    assert.match(stdout, /^rfc-7\.md: fixed: .+/m);
    assert.match(stdout, /information unanswered-questions/);
    assert.match(readFileSync(path(), 'utf8'), /^## Trade-offs\n\n<!-- staffward:questions\n/m);
  });

  it('changes nothing the second time', async () => {
    writeFileSync(path(), RFC_WITHOUT_TRADE_OFFS);
    await fix();
    const { mtimeNs, ino } = statSync(path(), { bigint: true });
    assert.doesNotMatch((await fix()).stdout, /fixed:/);
    const after = statSync(path(), { bigint: true });
    assert.deepEqual([after.mtimeNs, after.ino], [mtimeNs, ino]);
  });

  it('keeps byte order mark, line endings and every other byte', async () => {
    const text = `\ufeff${RFC_WITHOUT_TRADE_OFFS.replaceAll('\n', '\r\n')}`;
    writeFileSync(path(), text);
    chmodSync(path(), 0o640);
    await fix();
    const fixed = readFileSync(path(), 'utf8');
    assert.ok(isInsertion(text, fixed), fixed);
    assert.doesNotMatch(fixed, /[^\r]\n/);
    assert.equal(statSync(path()).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder.path), ['rfc-7.md'], 'nothing is left behind');
  });

  it('leaves a file alone that is no UTF-8, and says so', async () => {
    const bytes = Buffer.concat([Buffer.from(RFC_WITHOUT_TRADE_OFFS), Buffer.from([0x0a, 0xff, 0xfe, 0x0a])]);
    writeFileSync(path(), bytes);
    const { stdout, stderr, exitCode } = await fix();
    assert.equal(exitCode, 2);
    assert.match(stderr, /rfc-7\.md holds bytes that are no UTF-8 and was not fixed/);
    assert.match(stdout, /warning missing-trade-offs/, 'what was found is still told');
    assert.deepEqual(readFileSync(path()), bytes);
  });

  it('leaves a read-only file alone, and says so', async () => {
    writeFileSync(path(), RFC_WITHOUT_TRADE_OFFS);
    chmodSync(path(), 0o444);
    const { stderr, exitCode } = await fix();
    assert.equal(exitCode, 2);
    assert.match(stderr, /marked read-only/);
    assert.doesNotMatch(stderr, /journal/);
    assert.equal(readFileSync(path(), 'utf8'), RFC_WITHOUT_TRADE_OFFS);
  });

  it('changes what a link leads to, and keeps the link', async () => {
    const real = join(folder.path, 'real.md');
    writeFileSync(real, RFC_WITHOUT_TRADE_OFFS);
    symlinkSync('real.md', path());
    await fix();
    assert.match(readFileSync(real, 'utf8'), /staffward:questions/);
    assert.ok(
      existsSync(path()) &&
        readdirSync(folder.path, { withFileTypes: true }).some((it) => it.isSymbolicLink()),
    );
  });

  it('touches no file that needs no fix', async () => {
    writeFileSync(path(), '# Shopping\n\n- milk\n');
    const before = statSync(path(), { bigint: true }).mtimeNs;
    assert.equal((await fix()).exitCode, 0);
    assert.equal(statSync(path(), { bigint: true }).mtimeNs, before);
  });
});

/** Whether `after` is `before` with something put in at one place. */
function isInsertion(before: string, after: string): boolean {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  return after.length > before.length && after.endsWith(before.slice(start));
}
