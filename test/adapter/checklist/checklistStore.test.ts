import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { createChecklistStore } from '../../../src/adapters/checklist/checklistStore.ts';
import type { ChecklistStore } from '../../../src/checklist/state/checklistStore.ts';
import type { ChecklistEvent } from '../../../src/checklist/state/event.ts';
import { eventLine } from '../../../src/checklist/state/parseEvent.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

describe('A checklist store', () => {
  const folder = useTemporaryFolder();
  const paths = () => ({
    repositoryFile: join(folder.path, 'git/staffward/checklist.jsonl'),
    ownFile: join(folder.path, 'own/checklists/one.jsonl'),
  });
  const store = (options: Partial<Parameters<typeof createChecklistStore>[0]> = {}): ChecklistStore =>
    createChecklistStore({ ...paths(), mayWriteRepository: () => true, now: () => NOW, ...options });

  beforeEach(() => mkdirSync(join(folder.path, 'git')));

  it('has nothing before anything is said', async () => {
    assert.deepEqual(await store().read(), { events: [], skipped: 0, full: false });
    assert.equal(existsSync(join(folder.path, 'own')), false);
  });

  it('gives back what was appended, to another window too', async () => {
    const [one, two] = [store(), store()];
    await one.append([note(1)]);
    await two.append([note(2), note(3)]);
    assert.deepEqual((await one.read()).events, [note(1), note(2), note(3)]);
    assert.deepEqual(await one.read(), await two.read());
    assert.equal(existsSync(paths().ownFile), false);
  });

  it('writes nothing beside git while the workspace is not trusted, and loses nothing once it is', async () => {
    let trusted = false;
    const kept = store({ mayWriteRepository: () => trusted });
    await kept.append([note(1)]);
    assert.equal(existsSync(join(folder.path, 'git/staffward')), false);
    trusted = true;
    await kept.append([note(2)]);
    assert.deepEqual((await kept.read()).events, [note(2), note(1)]);
  });

  it('keeps lines that are not its own, and begins a new line after a torn one', async () => {
    const foreign = `{"a":1}\n\u0000\n${eventLine(note(1)).slice(0, 30)}`;
    mkdirSync(join(folder.path, 'git/staffward'));
    writeFileSync(paths().repositoryFile, foreign);
    await store().append([note(2)]);
    assert.equal(readFileSync(paths().repositoryFile, 'utf8'), `${foreign}\n${eventLine(note(2))}`);
    assert.deepEqual(await store().read(), { events: [note(2)], skipped: 3, full: false });
  });

  const elsewhere: readonly (readonly [name: string, prepare: (repositoryFile: string) => void])[] = [
    [
      'a link in place of the file',
      (path) => {
        mkdirSync(join(path, '..'));
        symlinkSync(join(folder.path, 'victim'), path);
      },
    ],
    [
      'a link in place of the folder',
      (path) => {
        mkdirSync(join(folder.path, 'elsewhere'));
        symlinkSync(join(folder.path, 'elsewhere'), join(path, '..'));
      },
    ],
    ['a file in place of the folder', (path) => writeFileSync(join(path, '..'), '')],
    ['a folder in place of the file', (path) => mkdirSync(path, { recursive: true })],
    [
      'a pipe in place of the file',
      (path) => {
        mkdirSync(join(path, '..'));
        execFileSync('mkfifo', [path]);
      },
    ],
    [
      'a file that is full',
      (path) => {
        mkdirSync(join(path, '..'));
        writeFileSync(path, '');
        truncateSync(path, 1024 ** 3);
      },
    ],
  ];
  for (const [name, prepare] of elsewhere) {
    it(`keeps what is said in its own file when it finds ${name}`, async () => {
      writeFileSync(join(folder.path, 'victim'), 'untouched');
      prepare(paths().repositoryFile);
      await store().append([note(1)]);
      const { events } = await store().read();
      assert.deepEqual(events, [note(1)]);
      assert.equal(readFileSync(paths().ownFile, 'utf8'), eventLine(note(1)));
      assert.equal(readFileSync(join(folder.path, 'victim'), 'utf8'), 'untouched');
      assert.equal(existsSync(join(folder.path, 'elsewhere/checklist.jsonl')), false);
    });
  }

  it('says so when a file holds more than is read', async () => {
    mkdirSync(join(folder.path, 'git/staffward'));
    writeFileSync(paths().repositoryFile, eventLine(note(1)));
    truncateSync(paths().repositoryFile, 21 * 1024 * 1024);
    const { events, full } = await store().read();
    assert.deepEqual({ events, full }, { events: [note(1)], full: true });
  });

  it('explains when nothing can be kept anywhere', async () => {
    writeFileSync(join(folder.path, 'own'), '');
    await assert.rejects(
      store({ repositoryFile: null }).append([note(1)]),
      (error: { code?: string; remedy?: { template: string } }) =>
        error.code === 'checklist-not-kept' && /then try again/.test(error.remedy?.template ?? ''),
    );
  });

  it('believes no event from far ahead', async () => {
    mkdirSync(join(folder.path, 'git/staffward'));
    writeFileSync(paths().repositoryFile, eventLine({ ...note(1), at: NOW + 30 * 24 * 3_600_000 }));
    assert.deepEqual(await store().read(), { events: [], skipped: 1, full: false });
  });

  it('notices what another window appends, from the first line on', async () => {
    let dispose = () => {};
    const noticed = new Promise<void>((resolve) => {
      ({ dispose } = store().watch(resolve));
    });
    await store().append([note(1)]);
    await noticed;
    dispose();
  });

  it('loses and tears nothing when processes append at once', async () => {
    const script = `
      import { createChecklistStore } from ${JSON.stringify(import.meta.resolve('../../../src/adapters/checklist/checklistStore.ts'))};
      const [repositoryFile, ownFile, writer] = process.argv.slice(1);
      const store = createChecklistStore({ repositoryFile, ownFile, mayWriteRepository: () => true, now: Date.now });
      for (let i = 1; i <= 50; i++) {
        await store.append([{ id: writer + '-' + i, at: i, branch: 'main', type: 'annotated', list: 'task', question: 'q', text: 'x'.repeat(i * 40) }]);
      }`;
    const { repositoryFile, ownFile } = paths();
    const run = (writer: string) =>
      promisify(execFile)(process.execPath, [
        '--no-warnings',
        '--input-type=module',
        '-e',
        script,
        repositoryFile,
        ownFile,
        writer,
      ]);
    await Promise.all(['a', 'b', 'c'].map(run));
    const { events, skipped } = await store().read();
    assert.equal(skipped, 0);
    assert.equal(new Set(events.map(({ id }) => id)).size, 150);
  });

  it('gives every window the same events and keeps every foreign byte, whatever is appended in whichever order', async () => {
    const step = fc.oneof(
      fc.record({ window: fc.nat(1), count: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ foreign: fc.string({ unit: 'binary', maxLength: 20 }) }),
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        run++;
        const repositoryFile = join(folder.path, `git/${run}/checklist.jsonl`);
        mkdirSync(join(repositoryFile, '..'));
        const windows = [store({ repositoryFile }), store({ repositoryFile })] as const;
        const said: ChecklistEvent[] = [];
        const foreign: string[] = [];
        for (const each of steps) {
          if ('foreign' in each) {
            foreign.push(each.foreign);
            appendFileSync(repositoryFile, each.foreign);
            continue;
          }
          const events = Array.from({ length: each.count }, () => note(said.length + 1));
          said.push(...events.map((event, index) => ({ ...event, id: `w-${said.length + index + 1}` })));
          await windows[each.window === 0 ? 0 : 1].append(said.slice(-each.count));
        }
        const [one, two] = await Promise.all(windows.map((window) => window.read()));
        assert.deepEqual(one, two);
        assert.deepEqual(
          one?.events.filter(({ id }) => id.startsWith('w-')),
          said,
        );
        const text = existsSync(repositoryFile) ? readFileSync(repositoryFile, 'utf8') : '';
        for (const each of foreign) assert.ok(text.includes(Buffer.from(each).toString('utf8')));
      }),
      { numRuns: 60 },
    );
  });
});

const NOW = 1_800_000_000_000;

function note(count: number): ChecklistEvent {
  return {
    id: `w-${count}`,
    at: count,
    branch: 'main',
    type: 'annotated',
    list: 'task',
    question: 'q',
    text: `note ${count}`,
  };
}
