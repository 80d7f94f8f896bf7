import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainFileError } from '../../../src/adapters/files/fileErrors.ts';
import { UserError } from '../../../src/base/userError.ts';
import { newBragDocument } from '../../../src/brag/document/newDocument.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

const WRITER = join(import.meta.dirname, 'writeJournalChild.ts');

describe('a disk without room', () => {
  const folder = useTemporaryFolder();

  // A limit of the shell's needs no rights and, as a disk does, takes the first part of what does not fit.
  it('leaves the old file whole, says so, and leaves nothing else behind', () => {
    const path = join(folder.path, '2026-Q4.md');
    const text = `${newBragDocument('2026-Q4')}${'A line of a long document.\n'.repeat(2000)}`;
    writeFileSync(path, text);
    const script = 'ulimit -f 16; exec "$@"';
    const command = [process.execPath, WRITER, folder.path, '2026-Q4', 'w', '1'];
    assert.equal(execFileSync('sh', ['-c', script, 'sh', ...command], { encoding: 'utf8' }), 'disk-full\n');
    assert.equal(readFileSync(path, 'utf8'), text);
    assert.deepEqual(readdirSync(folder.path), ['2026-Q4.md']);
  });
});

describe('explainFileError', () => {
  const systemError = (code: string) => Object.assign(new Error(code), { code, syscall: 'write' });

  for (const [code, expected] of [
    ['EACCES', 'file-read-only'],
    ['EPERM', 'file-read-only'],
    ['EROFS', 'file-read-only'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['ENOENT', 'folder-missing'],
    ['ENOTDIR', 'folder-missing'],
    ['EISDIR', 'file-is-folder'],
    ['EIO', 'file-unusable'],
  ] as const) {
    it(`calls ${code} ${expected} and names the file`, () => {
      const explained = explainFileError(systemError(code), '/a/b.md');
      assert.ok(explained instanceof UserError);
      assert.equal(explained.code, expected);
      assert.match(explained.message, /\/a\/b\.md/);
    });
  }

  it("leaves errors that are not the system's as they are", () => {
    for (const error of [
      new Error('x'),
      new TypeError('y'),
      Object.assign(new Error('z'), { code: 'ERR_X' }),
      'text',
    ]) {
      assert.equal(explainFileError(error, '/a'), error);
    }
  });
});
