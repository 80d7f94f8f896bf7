import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFile, ownFiles } from '../../../src/adapters/files/ownContent.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

describe('The content that somebody wrote', () => {
  const folder = useTemporaryFolder();
  const path = (name: string) => join(folder.path, name);

  it('is none where there is no folder, or a file in its place', async () => {
    writeFileSync(path('a.yml'), 'a');
    assert.deepEqual(await ownFiles(path('missing')), []);
    assert.deepEqual(await ownFiles(path('a.yml')), []);
    assert.equal(await ownFile(path('missing.yml')), null);
  });

  it('is the YAML directly in the folder, by name', async () => {
    mkdirSync(path('deeper'));
    for (const name of ['b.yaml', 'a.yml', 'a.yml.bak', 'notes.md', 'deeper/c.yml'])
      writeFileSync(path(name), name);
    assert.deepEqual(await ownFiles(folder.path), [
      { path: path('a.yml'), text: 'a.yml' },
      { path: path('b.yaml'), text: 'b.yaml' },
    ]);
  });

  it('leaves every character as it is', async () => {
    writeFileSync(path('a.yml'), '\ufeffa: ä\r\n');
    assert.equal((await ownFile(path('a.yml')))?.text, '\ufeffa: ä\r\n');
    writeFileSync(path('b.yml'), Buffer.from([0x61, 0xff]));
    assert.equal((await ownFile(path('b.yml')))?.text, 'a\ufffd');
  });

  it('waits for nothing: a folder, a pipe or a link that leads nowhere is no file', async () => {
    mkdirSync(path('folder.yml'));
    symlinkSync(path('nowhere'), path('link.yml'));
    symlinkSync(path('circle.yml'), path('circle.yml'));
    execFileSync('mkfifo', [path('pipe.yml')]);
    writeFileSync(path('z.yml'), 'z');
    assert.deepEqual(await ownFiles(folder.path), [{ path: path('z.yml'), text: 'z' }]);
  });

  it('is no more than anybody writes by hand', async () => {
    for (let count = 0; count < 205; count++) writeFileSync(path(`${1000 + count}.yml`), '');
    writeFileSync(path('1000.yml'), 'a');
    truncateSync(path('1000.yml'), 5 * 1024 * 1024);
    const files = await ownFiles(folder.path);
    assert.equal(files.length, 200);
    assert.equal(files[0]?.text.length, 1024 * 1024);
  });
});
