import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createJournal } from '../../../src/adapters/files/journal.ts';
import { newBragDocument } from '../../../src/brag/document/newDocument.ts';
import type { Decision } from '../../../src/brag/suggestions/decisions.ts';
import { assertUserError } from '../../support/assertUserError.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

const PERIOD = { name: '2026-Q4' };

function decided(id: string, decision: Decision['decision'] = 'accepted'): Decision {
  return {
    at: '2026-11-20T09:00:00Z',
    id,
    also: [],
    decision,
    title: `Title of ${id}`,
    document: '2026-Q4.md',
  };
}

describe('the brag documents of a journal', () => {
  const folder = useTemporaryFolder();
  const journal = () => createJournal({ folder: join(folder.path, 'brag') });

  it('are not there before somebody writes', async () => {
    assert.equal(await journal().readDocument(PERIOD), null);
    assert.deepEqual(await journal().readDecisions(), []);
    assert.deepEqual(readdirSync(folder.path), []);
  });

  it('are made with the sections of the guide when they are missing or empty', async () => {
    assert.equal(await journal().editDocument(PERIOD, () => []), true);
    assert.equal(await journal().readDocument(PERIOD), newBragDocument('2026-Q4'));
    writeFileSync(journal().documentPath(PERIOD), '');
    await journal().editDocument(PERIOD, () => []);
    assert.equal(await journal().readDocument(PERIOD), newBragDocument('2026-Q4'));
  });

  it('stay byte for byte when there is nothing to change', async () => {
    mkdirSync(journal().folder);
    writeFileSync(journal().documentPath(PERIOD), 'Mine.\r\n');
    assert.equal(await journal().editDocument(PERIOD, () => []), false);
    assert.equal(readFileSync(journal().documentPath(PERIOD), 'utf8'), 'Mine.\r\n');
  });

  it('change by edits of the text as it is', async () => {
    mkdirSync(journal().folder);
    writeFileSync(journal().documentPath(PERIOD), 'One.\n');
    await journal().editDocument(PERIOD, (text) => [
      { span: { start: text.length, end: text.length }, newText: 'Two.\n' },
    ]);
    assert.equal(await journal().readDocument(PERIOD), 'One.\nTwo.\n');
  });

  it('say what is wrong when a file has the name of the journal', async () => {
    writeFileSync(journal().folder, 'mine');
    await assertUserError(journal().readEntries(), 'folder-missing', 'should be your journal folder');
    await assertUserError(journal().readDocument(PERIOD), 'folder-missing', journal().folder);
    assert.equal(readFileSync(journal().folder, 'utf8'), 'mine');
  });

  it('say what is wrong when the disk has gone', async () => {
    await journal().editDocument(PERIOD, () => []);
    rmSync(folder.path, { recursive: true });
    await assertUserError(
      journal().editDocument(PERIOD, () => []),
      'folder-missing',
      folder.path,
    );
    await assertUserError(journal().appendDecisions([decided('a')]), 'folder-missing', folder.path);
  });
});

describe('the entries of a journal', () => {
  const folder = useTemporaryFolder();
  const journal = () => createJournal({ folder: join(folder.path, 'brag') });

  it('are none before somebody writes', async () => {
    assert.deepEqual(await journal().readEntries(), []);
  });

  it('come from every brag document, the oldest first, and from no other file', async () => {
    mkdirSync(join(journal().folder, '2026-Q1.md'), { recursive: true });
    const files = { '2026-Q4': 'b', '2025-H2': 'a', 'FY2027-Q1': 'c', notes: 'd', '20261': 'e' };
    for (const [name, title] of Object.entries(files)) {
      writeFileSync(journal().documentPath({ name }), `## Projects\n\n- ${title}\n`);
    }
    const entries = await journal().readEntries();
    assert.deepEqual(
      entries.map(({ document, title }) => [document, title]),
      [
        ['2025-H2', 'a'],
        ['2026-Q4', 'b'],
        ['FY2027-Q1', 'c'],
      ],
    );
  });

  it('say what is wrong when a file stands in place of the journal', async () => {
    writeFileSync(journal().folder, '');
    await assertUserError(journal().readEntries(), 'folder-missing', journal().folder);
  });
});

describe('the decisions of a journal', () => {
  const folder = useTemporaryFolder();
  const journal = () => createJournal({ folder: folder.path });
  const file = () => join(folder.path, '.staffward/decisions.jsonl');
  const ids = async () => (await journal().readDecisions()).map(({ id }) => id);

  it('come back in the order in which they were made', async () => {
    await journal().appendDecisions([decided('a'), decided('b', 'dismissed')]);
    await journal().appendDecisions([]);
    await journal().appendDecisions([decided('a', 'restored')]);
    assert.deepEqual(await journal().readDecisions(), [
      decided('a'),
      decided('b', 'dismissed'),
      decided('a', 'restored'),
    ]);
  });

  it('are appended: a torn last line stays, and costs no later one', async () => {
    await journal().appendDecisions([decided('a')]);
    appendFileSync(file(), '{"at":"2026-11-20T09:00:00Z","id":"b","dec');
    const before = readFileSync(file(), 'utf8');
    await journal().appendDecisions([decided('c')]);
    assert.ok(readFileSync(file(), 'utf8').startsWith(before));
    assert.deepEqual(await ids(), ['a', 'c']);
  });

  it('are all kept when many are made at once', async () => {
    const many = Array.from({ length: 50 }, (_, index) => `id${index}`);
    await Promise.all(many.map((id) => journal().appendDecisions([decided(id)])));
    assert.deepEqual((await ids()).sort(), many.sort());
  });

  it('say what is wrong when their file is something else', async () => {
    mkdirSync(file(), { recursive: true });
    await assertUserError(journal().appendDecisions([decided('a')]), 'file-is-folder', file());
    await assertUserError(journal().readDecisions(), 'file-is-folder', file());
  });
});
