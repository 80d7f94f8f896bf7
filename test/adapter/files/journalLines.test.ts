import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { journalLines } from '../../../src/adapters/files/journalLines.ts';
import { assertUserError } from '../../support/assertUserError.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

describe('The lines that a journal keeps', () => {
  const folder = useTemporaryFolder();
  const journal = () => join(folder.path, 'brag');
  const path = () => join(journal(), '.staffward/x.jsonl');
  const lines = () => journalLines(journal(), 'x.jsonl');
  const writeFile = (text: string | Uint8Array) => {
    mkdirSync(join(journal(), '.staffward'), { recursive: true });
    writeFileSync(path(), text);
  };

  it('are none without a journal, and nothing is made for none', async () => {
    assert.equal(await lines().read(), '');
    await lines().append([]);
    assert.deepEqual(readdirSync(folder.path), []);
  });

  it('are appended, for the user alone to read', async () => {
    await lines().append(['1\n', '2\n']);
    await lines().append(['3\n']);
    assert.equal(readFileSync(path(), 'utf8'), '1\n2\n3\n');
    if (process.platform !== 'win32') assert.equal(statSync(path()).mode & 0o777, 0o600);
  });

  it('begin anew after a torn line, and keep every byte of it', async () => {
    writeFile(Buffer.from([0x7b, 0xff, 0x00]));
    await lines().append(['1\n']);
    assert.deepEqual(readFileSync(path()), Buffer.from([0x7b, 0xff, 0x00, 0x0a, 0x31, 0x0a]));
  });

  it('leave the line ends of Windows', async () => {
    writeFile('1\r\n');
    await lines().append(['2\n']);
    assert.equal(readFileSync(path(), 'utf8'), '1\r\n2\n');
  });

  it('are refused where their file is a folder', async () => {
    mkdirSync(path(), { recursive: true });
    await assertUserError(lines().read(), 'file-is-folder', path());
    await assertUserError(lines().append(['1\n']), 'file-is-folder', path());
  });

  it('are refused where their folder is a file, which stays', async () => {
    mkdirSync(journal());
    writeFileSync(join(journal(), '.staffward'), 'mine');
    await assertUserError(lines().read(), 'folder-missing', path());
    await assertUserError(lines().append(['1\n']), 'folder-missing', journal());
    assert.equal(readFileSync(join(journal(), '.staffward'), 'utf8'), 'mine');
  });

  it('start no second journal where a disk has gone', async () => {
    rmSync(folder.path, { recursive: true });
    assert.equal(await lines().read(), '');
    await assertUserError(lines().append(['1\n']), 'folder-missing', folder.path);
    assert.equal(existsSync(folder.path), false);
  });

  it('are neither lost nor torn when processes append at once', async () => {
    const module = JSON.stringify(import.meta.resolve('../../../src/adapters/files/journalLines.ts'));
    const script = `
      import { journalLines } from ${module};
      const [folder, writer] = process.argv.slice(1);
      const lines = journalLines(folder, 'x.jsonl');
      for (let i = 0; i < 40; i++) await lines.append([writer.repeat(i * 30 + 1) + '\\n']);`;
    const run = (writer: string) =>
      promisify(execFile)(process.execPath, [
        '--no-warnings',
        '--input-type=module',
        '-e',
        script,
        journal(),
        writer,
      ]);
    await Promise.all(['a', 'b', 'c'].map(run));
    // Who looks while another writes may take that line for a torn one: an empty line between two is no harm.
    const written = readFileSync(path(), 'utf8').split('\n').filter(Boolean);
    assert.equal(written.length, 120);
    for (const line of written) assert.match(line, /^(?:a+|b+|c+)$/);
  });
});
