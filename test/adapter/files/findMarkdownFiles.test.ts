import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { findMarkdownFiles } from '../../../src/adapters/files/findMarkdownFiles.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

describe('findMarkdownFiles', () => {
  const folder = useTemporaryFolder();

  function write(...paths: readonly string[]): void {
    for (const path of paths) {
      mkdirSync(dirname(join(folder.path, path)), { recursive: true });
      writeFileSync(join(folder.path, path), '');
    }
  }
  async function found(within = folder.path, signal?: AbortSignal): Promise<readonly string[]> {
    const paths: string[] = [];
    for await (const path of findMarkdownFiles(within, signal)) paths.push(relative(within, path));
    return paths;
  }

  it('finds Markdown by its ending in whatever case, a folder’s files before its folders', async () => {
    write('z.md', 'a/b/deep.markdown', 'a/KEP.MD', 'a/text.txt', 'md', 'b/other.mkd', '.github/hidden.md');
    assert.deepEqual(await found(), [
      'z.md',
      '.github/hidden.md',
      'a/KEP.MD',
      'a/b/deep.markdown',
      'b/other.mkd',
    ]);
  });

  it('leaves out installed packages and the stores of version control', async () => {
    write('node_modules/x/README.md', 'a/node_modules/y.md', '.git/z.md', 'kept.md');
    assert.deepEqual(await found(), ['kept.md']);
  });

  it('keeps names with odd characters as they are', async () => {
    const names = [' .md', '#%41.md', 'a b\n.md', '§ 設計.md'];
    write(...names);
    assert.deepEqual(await found(), names.toSorted());
  });

  it('follows no links, neither to files nor in circles', async () => {
    write('a/real.md');
    symlinkSync(folder.path, join(folder.path, 'a/circle'));
    symlinkSync(join(folder.path, 'a/real.md'), join(folder.path, 'link.md'));
    assert.deepEqual(await found(), ['a/real.md']);
  });

  it('finds nothing in a folder that is not there', async () => {
    assert.deepEqual(await found(join(folder.path, 'missing')), []);
  });

  it('stops when it is no longer wanted', async () => {
    write('a.md', 'b/c.md');
    await assert.rejects(found(folder.path, AbortSignal.abort()), { name: 'AbortError' });
  });
});
