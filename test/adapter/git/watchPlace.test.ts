import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { watchPlace } from '../../../src/adapters/git/watchPlace.ts';
import { makeRepository, type TestRepository } from '../../support/gitRepository.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

describe('watchPlace', () => {
  const folder = useTemporaryFolder();
  const cases: readonly (readonly [name: string, move: (repository: TestRepository) => void])[] = [
    ['notices another branch', ({ git }) => git('checkout', '-q', '-b', 'other')],
    ['notices a commit', ({ git }) => git('commit', '-q', '--allow-empty', '-m', 'more')],
    ['notices a renamed branch', ({ git }) => git('branch', '-m', 'main', 'trunk')],
    ['notices a detached head', ({ git }) => git('checkout', '-q', '--detach')],
  ];
  for (const [name, move] of cases) {
    it(name, async () => {
      const repository = makeRepository({ folder: folder.path, commits: [{ message: 'first' }] });
      let dispose = () => {};
      const noticed = new Promise<void>((resolve) => {
        ({ dispose } = watchPlace({ gitDir: join(folder.path, '.git') }, resolve));
      });
      move(repository);
      await noticed;
      dispose();
    });
  }

  it('tells a checkout once, though git writes several files', async () => {
    const { git } = makeRepository({ folder: folder.path, commits: [{ message: 'first' }] });
    let told = 0;
    let resolveLast = () => {};
    const watch = watchPlace({ gitDir: join(folder.path, '.git') }, () => {
      told++;
      resolveLast();
    });
    const first = new Promise<void>((resolve) => {
      resolveLast = resolve;
    });
    git('checkout', '-q', '-b', 'one');
    await first;
    const second = new Promise<void>((resolve) => {
      resolveLast = resolve;
    });
    git('checkout', '-q', '-b', 'two');
    await second;
    watch.dispose();
    assert.equal(told, 2);
  });

  it('bears a folder that is not there', () => {
    watchPlace({ gitDir: join(folder.path, 'nowhere') }, assert.fail).dispose();
  });

  it('bears that the folder goes away', () => {
    makeRepository({ folder: folder.path, commits: [{ message: 'first' }] });
    const watch = watchPlace({ gitDir: join(folder.path, '.git') }, () => {});
    renameSync(join(folder.path, '.git'), join(folder.path, 'gone'));
    watch.dispose();
  });
});
