import assert from 'node:assert/strict';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createWorksheetStore } from '../../../src/adapters/files/worksheetStore.ts';
import { insertionAt } from '../../../src/base/textEdit.ts';
import type { NewRecord, WorksheetUpdate } from '../../../src/worksheets/updateWorksheet.ts';
import { assertUserError } from '../../support/assertUserError.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

const PATH = 'worksheets/glue-work.md';
const AT = '2026-11-20T09:00:00+01:00';
const HEADING: NewRecord = { section: 'list', report: null, key: null, text: 'What I did' };
const ITEM: NewRecord = { section: 'list', report: 'glue-entries', key: '#412', text: '' };

/** Writes at the end. */
const adding =
  (added: string) =>
  (text: string): WorksheetUpdate => ({ edits: [insertionAt(text.length, added)], records: [] });

describe('The store of worksheets', () => {
  const folder = useTemporaryFolder();
  const journal = () => join(folder.path, 'brag');
  const store = () => createWorksheetStore(journal());
  const onDisk = (path = PATH) => readFileSync(join(journal(), path), 'utf8');

  it('has nothing before a worksheet is opened', async () => {
    assert.equal(await store().read(PATH), null);
    const before = await store().before(PATH);
    assert.equal(before.headings.size, 0);
    assert.deepEqual(readdirSync(folder.path), []);
  });

  it('makes a worksheet, and the folders that hold it', async () => {
    await store().edit(PATH, adding('# Glue Work\n'));
    assert.equal(onDisk(), '# Glue Work\n');
    assert.deepEqual(readdirSync(journal()), ['worksheets']);
    assert.equal(store().absolute(PATH), join(journal(), 'worksheets/glue-work.md'));
  });

  it('changes what it is told to, and no other byte of what a person wrote', async () => {
    mkdirSync(join(journal(), 'worksheets'), { recursive: true });
    const own = Buffer.from('\ufeff# Mine\r\n\r\ncaf\xe9\r\n', 'latin1');
    writeFileSync(join(journal(), PATH), own);
    await store().edit(PATH, adding('- new\r\n'));
    assert.deepEqual(readFileSync(join(journal(), PATH)), Buffer.concat([own, Buffer.from('- new\r\n')]));
    const before = readFileSync(join(journal(), PATH));
    await store().edit(PATH, () => ({ edits: [], records: [HEADING] }));
    assert.deepEqual(readFileSync(join(journal(), PATH)), before);
  });

  it('asks again for a change when the file has changed meanwhile', async () => {
    await store().edit(PATH, adding('one\n'));
    let asked = 0;
    await store().edit(PATH, (text) => {
      if (asked++ === 0) appendFileSync(join(journal(), PATH), 'two\n');
      return adding('three\n')(text);
    });
    assert.equal(onDisk(), 'one\ntwo\nthree\n');
    assert.equal(asked, 2);
  });

  it('loses nothing of two windows that write at once', async () => {
    const written = Array.from({ length: 12 }, (_, index) => `line ${index}\n`);
    await Promise.all(written.map((line) => store().edit(PATH, adding(line))));
    const lines = onDisk().split(/(?<=\n)/);
    assert.deepEqual(lines.sort(), [...written].sort());
  });

  it('remembers what was written, worksheet by worksheet', async () => {
    await store().remember(PATH, [HEADING, ITEM], AT);
    await store().remember('worksheets/other.md', [{ ...HEADING, section: 'other' }], AT);
    const before = await store().before(PATH);
    assert.deepEqual([...before.headings], [['list', 'What I did']]);
    assert.equal(before.item('list', 'glue-entries', '#412'), ITEM.text);
    assert.equal(before.item('list', 'glue-entries', '#413'), null);
  });

  it('passes over memories that it cannot read, and keeps them', async () => {
    mkdirSync(join(journal(), '.staffward'), { recursive: true });
    const foreign = '{"at":"x"}\r\nnull\n{"file":"worksheets/gl';
    writeFileSync(join(journal(), '.staffward/worksheets.jsonl'), foreign);
    await store().remember(PATH, [HEADING], AT);
    assert.equal((await store().before(PATH)).headings.size, 1);
    assert.ok(onDisk('.staffward/worksheets.jsonl').startsWith(`${foreign}\n`));
  });

  it('explains a folder in place of a worksheet, and a file in place of a folder', async () => {
    mkdirSync(join(journal(), PATH), { recursive: true });
    await assertUserError(store().read(PATH), 'file-is-folder', PATH);
    await assertUserError(store().edit(PATH, adding('x')), 'file-is-folder', PATH);
    writeFileSync(join(journal(), 'weekly'), 'mine');
    await assertUserError(store().edit('weekly/2026-W47.md', adding('x')), 'folder-missing', 'weekly');
    assert.equal(onDisk('weekly'), 'mine');
  });

  it('starts no second journal where a disk has gone', async () => {
    rmSync(folder.path, { recursive: true });
    assert.equal(await store().read(PATH), null);
    await assertUserError(store().edit(PATH, adding('x')), 'folder-missing', folder.path);
    assert.equal(existsSync(folder.path), false);
  });
});
