import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { checklistFiles } from '../../../src/adapters/checklist/checklistFiles.ts';
import { branchPlace } from '../../../src/adapters/git/branchPlace.ts';
import { createPlayground } from '../git/support.ts';

const playground = createPlayground();
afterEach(() => playground.clean());

const globalStorage = join(import.meta.dirname, 'storage');

describe('checklistFiles', () => {
  it('are the same for every work tree of a repository', async () => {
    const repository = playground.repository();
    const other = join(playground.folder(), 'other');
    repository.git('worktree', 'add', '-q', '-b', 'side', other);
    const [main, side] = await Promise.all(
      [repository.folder, other].map(async (folder) =>
        checklistFiles({ place: await branchPlace(folder), globalStorage, folder }),
      ),
    );
    assert.deepEqual(main, side);
    assert.equal(main?.repositoryFile, join(repository.folder, '.git/staffward/checklist.jsonl'));
  });

  it('are in the storage alone without git, one for each folder, and do not reveal its name', () => {
    const files = ['file:///work/secret-project', 'file:///work/b', ''].map((folder) =>
      checklistFiles({ place: null, globalStorage, folder }),
    );
    assert.equal(new Set(files.map(({ ownFile }) => ownFile)).size, 3);
    for (const { repositoryFile, ownFile } of files) {
      assert.equal(repositoryFile, null);
      assert.equal(dirname(ownFile), join(globalStorage, 'checklists'));
      assert.match(ownFile, /[/\\][0-9a-f]{64}\.jsonl$/);
    }
  });
});
