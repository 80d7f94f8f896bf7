import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { editFile } from '../../../src/adapters/files/editFile.ts';
import { assertUserError } from '../../support/assertUserError.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

const { signal } = new AbortController();
const append = (text: string) => `${text}new\n`;

describe('editFile', () => {
  const folder = useTemporaryFolder();
  const file = (name = 'a.md') => join(folder.path, name);

  it('makes a missing file and leaves nothing else behind', async () => {
    assert.equal(await editFile(file(), append, signal), true);
    assert.equal(readFileSync(file(), 'utf8'), 'new\n');
    assert.deepEqual(readdirSync(folder.path), ['a.md']);
  });

  it('keeps bytes that are no UTF-8, the byte order mark and the mode', async () => {
    const bytes = [0xef, 0xbb, 0xbf, 0x63, 0x61, 0x66, 0xe9, 0x0d, 0x0a];
    writeFileSync(file(), Uint8Array.from(bytes));
    chmodSync(file(), 0o640);
    await editFile(file(), append, signal);
    assert.deepEqual([...readFileSync(file())], [...bytes, ...Buffer.from('new\n')]);
    assert.equal(statSync(file()).mode & 0o777, 0o640);
  });

  it('does not touch a file that the edit leaves as it is', async () => {
    writeFileSync(file(), 'old\n');
    const { ino } = statSync(file());
    assert.equal(await editFile(file(), (text) => text, signal), false);
    assert.equal(await editFile(file(), () => null, signal), false);
    assert.equal(statSync(file()).ino, ino);
  });

  it('replaces what a link leads to, not the link', async () => {
    mkdirSync(file('real'));
    writeFileSync(file('real/a.md'), 'old\n');
    symlinkSync('real/a.md', file('link.md'));
    symlinkSync('real/later.md', file('dangling.md'));
    symlinkSync('real', file('folder'));
    await editFile(file('link.md'), append, signal);
    await editFile(file('dangling.md'), append, signal);
    await editFile(file('folder/a.md'), append, signal);
    assert.equal(readlinkSync(file('link.md')), 'real/a.md');
    assert.equal(readFileSync(file('real/a.md'), 'utf8'), 'old\nnew\nnew\n');
    assert.equal(readFileSync(file('real/later.md'), 'utf8'), 'new\n');
    assert.deepEqual(readdirSync(file('real')).sort(), ['a.md', 'later.md']);
  });

  it('reads again what another program changed meanwhile', async () => {
    writeFileSync(file(), 'old\n');
    let runs = 0;
    await editFile(
      file(),
      (text) => {
        if (runs++ === 0) writeFileSync(file(), 'changed by another program\n');
        return append(text);
      },
      signal,
    );
    assert.equal(readFileSync(file(), 'utf8'), 'changed by another program\nnew\n');
    assert.equal(runs, 2);
  });

  it('gives up on a file that never stays the same', async () => {
    let runs = 0;
    const edit = (text: string) => {
      writeFileSync(file(), `${runs++}`);
      return append(text);
    };
    await assertUserError(editFile(file(), edit, signal), 'file-keeps-changing', file());
    assert.doesNotMatch(readFileSync(file(), 'utf8'), /new/);
    assert.deepEqual(readdirSync(folder.path), ['a.md']);
  });

  it('stops, with the file as it was, when it is cancelled', async () => {
    writeFileSync(file(), 'old\n');
    const controller = new AbortController();
    const edit = (text: string) => {
      controller.abort(new Error('enough'));
      return append(text);
    };
    await assert.rejects(editFile(file(), edit, controller.signal), /enough/);
    assert.equal(readFileSync(file(), 'utf8'), 'old\n');
    assert.deepEqual(readdirSync(folder.path), ['a.md']);
  });

  it('leaves nothing behind when the edit throws', async () => {
    const edit = () => {
      throw new Error('no idea');
    };
    await assert.rejects(editFile(file(), edit, signal), /no idea/);
    assert.deepEqual(readdirSync(folder.path), []);
  });

  it('clears away what a killed process left: its lock and half a new file', async () => {
    writeFileSync(file(), 'old\n');
    writeFileSync(file('.a.md.staffward-new'), 'half a fi');
    writeFileSync(file('.a.md.lock'), '');
    const longAgo = new Date('2026-01-01T00:00:00Z');
    utimesSync(file('.a.md.lock'), longAgo, longAgo);
    await editFile(file(), append, signal);
    assert.equal(readFileSync(file(), 'utf8'), 'old\nnew\n');
    assert.deepEqual(readdirSync(folder.path), ['a.md']);
  });
});

describe('editFile, where it cannot write', () => {
  const folder = useTemporaryFolder();
  const file = (name = 'a.md') => join(folder.path, name);

  it('says that a file is read-only, to root as well', async () => {
    writeFileSync(file(), 'old\n', { mode: 0o444 });
    await assertUserError(editFile(file(), append, signal), 'file-read-only', file());
    assert.equal(readFileSync(file(), 'utf8'), 'old\n');
  });

  it('says that a folder is read-only, to root as well', async () => {
    writeFileSync(file(), 'old\n');
    chmodSync(folder.path, 0o555);
    await assertUserError(editFile(file(), append, signal), 'file-read-only', folder.path);
    chmodSync(folder.path, 0o755);
    assert.equal(readFileSync(file(), 'utf8'), 'old\n');
  });

  it('says that the folder is gone', async () => {
    await assertUserError(editFile(file('gone/a.md'), append, signal), 'folder-missing', file('gone/a.md'));
  });

  it('says that the folder is a file', async () => {
    writeFileSync(file(), '');
    await assertUserError(editFile(file('a.md/b.md'), append, signal), 'folder-missing', file('a.md/b.md'));
  });

  it('says that the file is a folder', async () => {
    mkdirSync(file());
    await assertUserError(editFile(file(), append, signal), 'file-is-folder', file());
  });

  it('says that the file is a device', async () => {
    symlinkSync('/dev/zero', file());
    await assertUserError(editFile(file(), append, signal), 'file-unusable', '/dev/zero');
  });

  it('says that links lead in a circle', async () => {
    symlinkSync('b.md', file('a.md'));
    symlinkSync('a.md', file('b.md'));
    await assertUserError(editFile(file(), append, signal), 'file-unusable', file());
  });
});
