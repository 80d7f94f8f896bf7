import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { branchPlace } from '../../../src/adapters/git/branchPlace.ts';
import { createPlayground } from './support.ts';

const playground = createPlayground();
afterEach(() => playground.clean());

describe('branchPlace', () => {
  it('tells branch, top folder and the common folder of git', async () => {
    const repository = playground.repository();
    repository.git('switch', '-qc', 'feature/retry-ä');
    mkdirSync(join(repository.folder, 'src/deep'), { recursive: true });
    const git = join(repository.folder, '.git');
    assert.deepEqual(await branchPlace(join(repository.folder, 'src/deep')), {
      branch: 'feature/retry-ä',
      root: repository.folder,
      commonDir: git,
      gitDir: git,
      renamedFrom: [],
    });
  });

  it('knows a branch without commits', async () => {
    const repository = playground.repository({ commits: [] });
    assert.equal((await branchPlace(repository.folder))?.branch, 'main');
  });

  it('calls a detached HEAD by that name', async () => {
    const repository = playground.repository();
    repository.git('checkout', '-q', '--detach');
    assert.equal((await branchPlace(repository.folder))?.branch, 'HEAD');
  });

  it('stays on the branch while it is rebased', async () => {
    const repository = playground.repository();
    repository.git('switch', '-qc', 'feature');
    repository.commit({ message: 'Ours', files: { 'a.txt': 'ours\n' } });
    repository.git('switch', '-q', 'main');
    repository.commit({ message: 'Theirs', files: { 'a.txt': 'theirs\n' } });
    repository.git('switch', '-q', 'feature');
    assert.throws(() => repository.git('rebase', '-q', 'main'));
    assert.equal((await branchPlace(repository.folder))?.branch, 'feature');
  });

  it('tells another work tree from the main one', async () => {
    const repository = playground.repository();
    const other = join(playground.folder(), 'other');
    repository.git('worktree', 'add', '-q', '-b', 'side', other);
    const place = await branchPlace(other);
    assert.equal(place?.branch, 'side');
    assert.equal(place?.root, other);
    assert.equal(place?.commonDir, join(repository.folder, '.git'));
    assert.equal(place?.gitDir, join(repository.folder, '.git/worktrees/other'));
  });

  it('knows the earlier names of a branch, the latest first', async () => {
    const repository = playground.repository();
    repository.git('switch', '-qc', 'one');
    repository.git('branch', '-m', 'two');
    repository.commit({ message: 'Between' });
    repository.git('branch', '-m', 'team/three');
    const place = await branchPlace(repository.folder);
    assert.equal(place?.branch, 'team/three');
    assert.deepEqual(
      place?.renamedFrom.map(({ branch }) => branch),
      ['two', 'one'],
    );
    for (const { until } of place?.renamedFrom ?? []) assert.ok(Math.abs(Date.now() - until) < 3_600_000);
  });

  it('is not misled by renames in messages or of other branches', async () => {
    const repository = playground.repository();
    const line = (from: string, to: string) =>
      `${'0'.repeat(40)} ${'1'.repeat(40)} Ada <ada@example.com> 1767600000 +0000\tBranch: renamed ${from} to ${to}\n`;
    const log = join(repository.folder, '.git/logs/refs/heads/main');
    appendFileSync(log, line('refs/heads/x', 'refs/heads/elsewhere'));
    appendFileSync(log, line('refs/heads/../../x', 'refs/heads/main'));
    appendFileSync(log, 'commit: Branch: renamed refs/heads/y to refs/heads/main\n');
    assert.deepEqual((await branchPlace(repository.folder))?.renamedFrom, []);
  });

  it('is null outside of a work tree', async () => {
    assert.equal(await branchPlace(playground.folder()), null);
    assert.equal(await branchPlace(join(playground.folder(), 'missing')), null);
    const repository = playground.repository();
    const bare = playground.folder();
    repository.git('clone', '-q', '--bare', repository.folder, bare);
    assert.equal(await branchPlace(bare), null);
  });

  for (const head of [
    'ref: refs/heads/../../../etc',
    'ref: refs/heads/a b',
    'ref: refs/tags/x',
    '',
    '\0',
    'ref: refs/heads/.invalid',
  ]) {
    it(`calls what ${JSON.stringify(head)} stands for a detached HEAD`, async () => {
      const repository = playground.repository();
      writeFileSync(join(repository.folder, '.git/HEAD'), `${head}\n`);
      assert.equal((await branchPlace(repository.folder))?.branch, 'HEAD');
    });
  }
});
