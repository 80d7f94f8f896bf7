import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { branchNames } from '../../../src/adapters/git/branchNames.ts';
import { makeRepository, type TestRepository } from '../../support/gitRepository.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

describe('branchNames', () => {
  const folder = useTemporaryFolder();
  const cases: readonly (readonly [
    name: string,
    prepare: (repository: TestRepository) => void,
    names: readonly string[] | null,
  ])[] = [
    ['knows the only branch', () => {}, ['main']],
    ['knows branches with slashes', ({ git }) => git('branch', 'ada/retry/2'), ['ada/retry/2', 'main']],
    [
      'knows packed branches',
      ({ git }) => {
        git('branch', 'ada/retry');
        git('pack-refs', '--all');
        git('branch', 'later');
      },
      ['ada/retry', 'later', 'main'],
    ],
    [
      'does not know deleted branches, packed or not',
      ({ git }) => {
        git('branch', 'one');
        git('pack-refs', '--all');
        git('branch', 'two');
        git('branch', '-D', 'one', 'two');
      },
      ['main'],
    ],
    [
      'knows a branch without a commit',
      ({ git }) => git('checkout', '-q', '--orphan', 'new'),
      ['main', 'new'],
    ],
    [
      'knows what other work trees have checked out',
      ({ git, folder: path }) => {
        git('worktree', 'add', '-q', '--detach', join(path, 'tree'));
        writeFileSync(join(path, '.git/worktrees/tree/HEAD'), 'ref: refs/heads/unborn\n');
      },
      ['main', 'unborn'],
    ],
    [
      'bears a file among the work trees',
      ({ folder: path }) => {
        mkdirSync(join(path, '.git/worktrees'));
        writeFileSync(join(path, '.git/worktrees/.DS_Store'), '');
      },
      ['main'],
    ],
    [
      'does not know what the reftable format holds',
      ({ folder: path }) => mkdirSync(join(path, '.git/reftable')),
      null,
    ],
    [
      'takes a missing folder of refs for no knowledge',
      ({ folder: path }) => rmSync(join(path, '.git/refs'), { recursive: true }),
      null,
    ],
  ];
  for (const [name, prepare, names] of cases) {
    it(name, async () => {
      const repository = makeRepository({ folder: folder.path, commits: [{ message: 'first' }] });
      prepare(repository);
      const found = await branchNames({ commonDir: join(folder.path, '.git') });
      assert.deepEqual(found && [...found].sort(), names);
    });
  }
});
