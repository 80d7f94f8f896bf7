import assert from 'node:assert/strict';
import { join } from 'node:path';
import { lastHeadMove } from '../../../src/adapters/git/lastHeadMove.ts';
import { makeRepository } from '../../support/gitRepository.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

describe('lastHeadMove', () => {
  const folder = useTemporaryFolder();
  const cases: readonly (readonly [
    name: string,
    commands: readonly (readonly string[])[],
    isCommit: boolean,
  ])[] = [
    ['takes the first commit for one', [], true],
    ['takes a further commit for one', [['commit', '--allow-empty', '-m', 'more: with a colon']], true],
    ['knows a checkout', [['checkout', '-q', '-b', 'other']], false],
    ['knows an amended commit', [['commit', '--amend', '-q', '-m', 'better']], false],
    [
      'knows a reset',
      [
        ['commit', '--allow-empty', '-qm', 'x'],
        ['reset', '-q', '--hard', 'HEAD~1'],
      ],
      false,
    ],
  ];
  for (const [name, commands, isCommit] of cases) {
    it(name, async () => {
      const { git } = makeRepository({
        folder: folder.path,
        commits: [{ message: 'first', files: { 'a.txt': 'a\n' } }],
      });
      for (const command of commands) git(...command);
      const gitDir = join(folder.path, '.git');
      assert.deepEqual(await lastHeadMove({ gitDir }), { hash: git('rev-parse', 'HEAD'), isCommit });
    });
  }

  it('knows nothing without a reflog', async () => {
    assert.equal(await lastHeadMove({ gitDir: folder.path }), null);
  });
});
