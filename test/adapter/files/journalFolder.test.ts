import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  assertConnected,
  enclosingRepository,
  ensureFolder,
  resolveJournalFolder,
} from '../../../src/adapters/files/journalFolder.ts';
import { UserError } from '../../../src/base/userError.ts';
import { assertUserError } from '../../support/assertUserError.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

describe('resolveJournalFolder', () => {
  const context = { home: '/home/ada', env: { HOME: '/home/ada', NOTES: '/srv/notes', EMPTY: '' } };

  for (const [path, expected] of [
    ['~', '/home/ada'],
    ['~/brag', '/home/ada/brag'],
    [' ~/brag/ ', '/home/ada/brag/'],
    ['/srv/../srv/brag', '/srv/brag'],
    ['$HOME/brag', '/home/ada/brag'],
    ['$' + '{NOTES}/brag', '/srv/notes/brag'],
    ['$' + '{env:NOTES}', '/srv/notes'],
  ] as const) {
    it(`takes ${JSON.stringify(path)} for ${expected}`, () => {
      assert.equal(resolveJournalFolder(path, context), expected);
    });
  }

  for (const path of ['brag', './brag', '', '~bob/brag', '$MISSING/brag', '$EMPTY/brag']) {
    it(`refuses ${JSON.stringify(path)}`, () => {
      assert.throws(
        () => resolveJournalFolder(path, context),
        (error) => error instanceof UserError && error.code === 'journal-path-unusable',
      );
    });
  }
});

describe('ensureFolder', () => {
  const folder = useTemporaryFolder();

  it('makes a folder for the user alone, and accepts one that is there', async () => {
    const path = join(folder.path, 'brag');
    await ensureFolder(path);
    await ensureFolder(path);
    assert.equal(statSync(path).mode & 0o777, 0o700);
  });

  it('accepts a link to a folder', async () => {
    symlinkSync(folder.path, join(folder.path, 'link'));
    await ensureFolder(join(folder.path, 'link'));
  });

  it('does not start a journal where a disk should be', async () => {
    const path = join(folder.path, 'disk/brag');
    await assertUserError(ensureFolder(path), 'folder-missing', join(folder.path, 'disk'));
  });

  it('says that something else has the name', async () => {
    writeFileSync(join(folder.path, 'brag'), '');
    symlinkSync('gone', join(folder.path, 'dangling'));
    await assertUserError(ensureFolder(join(folder.path, 'brag')), 'folder-missing', 'brag');
    await assertUserError(ensureFolder(join(folder.path, 'dangling')), 'folder-missing', 'dangling');
  });
});

describe('assertConnected', () => {
  const folder = useTemporaryFolder();

  it('accepts a journal, and one that has yet to be made', async () => {
    await assertConnected(folder.path);
    await assertConnected(join(folder.path, 'brag'));
    assert.deepEqual(readdirSync(folder.path), []);
  });

  it('says that a disk is not there', async () => {
    await assertUserError(
      assertConnected(join(folder.path, 'disk/brag')),
      'folder-missing',
      join(folder.path, 'disk'),
    );
  });
});

describe('enclosingRepository', () => {
  const folder = useTemporaryFolder();

  it('finds the repository around a folder that exists, will exist, or is linked to', async () => {
    mkdirSync(join(folder.path, 'work/.git'), { recursive: true });
    mkdirSync(join(folder.path, 'work/docs/brag'), { recursive: true });
    symlinkSync('work/docs/brag', join(folder.path, 'link'));
    const repository = join(folder.path, 'work');
    assert.equal(await enclosingRepository(join(repository, 'docs/brag')), repository);
    assert.equal(await enclosingRepository(join(repository, 'later/brag')), repository);
    assert.equal(await enclosingRepository(join(folder.path, 'link')), repository);
  });

  it('finds that of a worktree, whose .git is a file', async () => {
    mkdirSync(join(folder.path, 'tree/brag'), { recursive: true });
    writeFileSync(join(folder.path, 'tree/.git'), 'gitdir: elsewhere\n');
    assert.equal(await enclosingRepository(join(folder.path, 'tree/brag')), join(folder.path, 'tree'));
  });

  it('finds none around a journal outside, or one that is a repository of its own', async () => {
    mkdirSync(join(folder.path, 'work/.git'), { recursive: true });
    mkdirSync(join(folder.path, 'work/brag/.git'), { recursive: true });
    assert.equal(await enclosingRepository(join(folder.path, 'brag')), null);
    assert.equal(await enclosingRepository(join(folder.path, 'work/brag')), null);
  });
});
