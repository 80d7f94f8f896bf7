import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DiscoveryOptions,
  discoverRepositories,
} from '../../../src/adapters/git/discoverRepositories.ts';
import { makeRepository } from '../../support/gitRepository.ts';
import { createPlayground, homeless, NEVER, realGit, writeScript } from './support.ts';

describe('discoverRepositories', function () {
  this.timeout(30_000);
  const playground = createPlayground();
  afterEach(() => playground.clean());

  const discover = (folders: readonly string[], options: Partial<DiscoveryOptions> = {}) =>
    discoverRepositories({ folders, environment: homeless(), signal: NEVER, ...options });

  /** A repository at a path that is made for it. */
  const repositoryAt = (folder: string) => {
    mkdirSync(folder, { recursive: true });
    return makeRepository({ folder, commits: [{ message: 'One' }] });
  };

  it('finds the repository that a folder is in, once', async () => {
    const { folder } = playground.repository();
    mkdirSync(join(folder, 'src'));
    assert.deepEqual(await discover([join(folder, 'src'), folder, join(folder, 'src')]), [folder]);
  });

  it('counts one of several worktrees', async () => {
    const repository = playground.repository();
    const worktree = join(playground.folder(), 'worktree');
    repository.git('worktree', 'add', '--quiet', worktree);
    assert.deepEqual(await discover([worktree, repository.folder]), [worktree]);
  });

  it('finds submodules that are checked out, and nothing outside of the work tree', async () => {
    const inner = playground.repository();
    const outer = playground.repository();
    for (const path of ['lib/one', 'two']) {
      outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, path);
    }
    outer.git('submodule', '--quiet', 'deinit', '--force', 'two');
    for (const [name, path] of [
      ['up', `../${inner.folder.split('/').at(-1)}`],
      ['absolute', inner.folder],
      ['self', '.'],
    ] as const) {
      outer.git('config', '--file', '.gitmodules', `submodule.${name}.path`, path);
    }
    assert.deepEqual(await discover([outer.folder]), [outer.folder, join(outer.folder, 'lib/one')]);
  });

  it('looks one level down, or as deep as it is told, when a folder is in no repository', async () => {
    const folder = playground.folder();
    for (const path of ['b', 'a', 'deep/c', 'node_modules/d', '.hidden']) repositoryAt(join(folder, path));
    symlinkSync(playground.repository().folder, join(folder, 'link'));
    execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'bare.git')]);
    assert.deepEqual(await discover([folder]), [join(folder, 'a'), join(folder, 'b')]);
    assert.deepEqual(await discover([folder], { depth: 2 }), [
      join(folder, 'a'),
      join(folder, 'b'),
      join(folder, 'deep/c'),
    ]);
    assert.deepEqual(await discover([folder], { depth: 0 }), []);
  });

  it('finds nothing in a folder that is missing, and goes on', async () => {
    const { folder } = playground.repository();
    assert.deepEqual(await discover([join(folder, '../nowhere'), folder]), [folder]);
  });

  it('lists a repository that git refuses to read', async () => {
    const { folder } = playground.repository();
    writeFileSync(join(folder, '.gitmodules'), '[submodule "x"]\n\tpath = x\n');
    const git = writeScript(
      join(playground.folder(), 'git'),
      `GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${realGit()}' "$@"`,
    );
    assert.deepEqual(await discover([folder], { git }), [folder]);
  });

  it('is not held up by a pipe', async () => {
    const { folder } = playground.repository();
    for (const file of ['.gitmodules', '.git/config']) {
      rmSync(join(folder, file), { force: true });
      execFileSync('mkfifo', [join(folder, file)]);
      assert.deepEqual(await discover([folder], { limits: { idle: 300 } }), [folder]);
    }
  });

  it('can be cancelled', async () => {
    const { folder } = playground.repository();
    const reason = new Error('cancelled');
    await assert.rejects(discover([folder], { signal: AbortSignal.abort(reason) }), reason);
  });
});
