import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { branchOpened } from '../../../src/adapters/git/branchOpened.ts';
import { branchPlace } from '../../../src/adapters/git/branchPlace.ts';
import { createPlayground } from './support.ts';

describe('The day on which a branch was opened', () => {
  const playground = createPlayground();
  afterEach(() => playground.clean());

  /** What is told of the branch at hand. */
  const opened = async (folder: string) => {
    const place = await branchPlace(folder);
    assert.ok(place);
    return branchOpened(place);
  };
  const reflog = (folder: string, branch: string, line: string | Uint8Array) => {
    const path = join(folder, '.git/logs/refs/heads', branch);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, line);
  };
  /** A repository on the branch `retry`. */
  const onBranch = () => {
    const repository = playground.repository();
    repository.git('checkout', '--quiet', '-b', 'retry');
    return repository;
  };
  const NULL_HASH = '0'.repeat(40);
  const line = (rest: string) => `${NULL_HASH} ${'a'.repeat(40)} ${rest}\n`;

  it('is that of the checkout that made it', async () => {
    const before = Math.floor(Date.now() / 1000) * 1000;
    const { folder } = onBranch();
    const since = await opened(folder);
    assert.ok(since !== null && before <= since && since <= Date.now());
  });

  it('stays when commits are added, and goes along when the branch is renamed', async () => {
    const { folder, git } = onBranch();
    reflog(folder, 'retry', line('Ada <ada@example.com> 1790000000 +0200\tbranch: Created from main'));
    git('commit', '--quiet', '--allow-empty', '-m', 'more');
    git('branch', '--quiet', '-m', 'retry', 'team/retry-2');
    assert.equal(await opened(folder), 1_790_000_000_000);
  });

  it('is known for a branch with a slash, in another work tree', async () => {
    const { folder, git } = onBranch();
    const tree = join(playground.folder(), 'tree');
    git('worktree', 'add', '--quiet', '-b', 'team/x', tree);
    reflog(folder, 'team/x', line('Ada <ada@example.com> 1790000000 +0000\tbranch: Created from main'));
    assert.equal(await opened(tree), 1_790_000_000_000);
  });

  for (const main of ['main', 'master', 'develop', 'trunk']) {
    it(`is not asked of a main line such as ${main}`, async () => {
      const { folder, git } = onBranch();
      git('branch', '--quiet', '-M', main);
      assert.equal(await opened(folder), null);
    });
  }

  it('is not known for a detached HEAD', async () => {
    const { folder, git } = onBranch();
    git('checkout', '--quiet', '--detach');
    assert.equal(await opened(folder), null);
  });

  it('is not known without a reflog, or when it was emptied', async () => {
    const { folder } = onBranch();
    reflog(folder, 'retry', '');
    assert.equal(await opened(folder), null);
    rmSync(join(folder, '.git/logs'), { recursive: true });
    assert.equal(await opened(folder), null);
  });

  it('is not known when a folder stands in place of the reflog', async () => {
    const { folder } = onBranch();
    rmSync(join(folder, '.git/logs/refs/heads/retry'));
    mkdirSync(join(folder, '.git/logs/refs/heads/retry'));
    assert.equal(await opened(folder), null);
  });

  const lines: readonly (readonly [name: string, bytes: string | Uint8Array, expected: number | null])[] = [
    ['of a program that gives no reason', line('Ada <ada@example.com> 1790000000 +0000'), 1_790_000_000_000],
    ['that Windows ended', line('Ada <a@b.c> 1790000000 +0000\tx').replace('\n', '\r\n'), 1_790_000_000_000],
    ['of a name that looks like a time', line('1 +0000 <a@b.c> 1790000000 +0000\tx'), 1_790_000_000_000],
    [
      'whose reason looks like a time',
      line('Ada <a@b.c> 1790000000 +0000\tx> 5 +0000\tx'),
      1_790_000_000_000,
    ],
    ['without a time', line('Ada <a@b.c>'), null],
    ['with a time beyond all calendars', line(`Ada <a@b.c> ${'9'.repeat(30)} +0000\tx`), null],
    ['of nonsense', Uint8Array.of(0, 0xff, 0x0a), null],
    ['longer than any', 'x'.repeat(100_000), null],
  ];
  for (const [name, bytes, expected] of lines) {
    it(`is ${expected === null ? 'not known' : 'read'} from a line ${name}`, async () => {
      const { folder } = onBranch();
      reflog(folder, 'retry', bytes);
      assert.equal(await opened(folder), expected);
    });
  }
});
