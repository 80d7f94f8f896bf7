import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  type PreviousResultId,
  WorkDoneProgress,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import type { SuppressedFinding } from '../../../src/protocol/lsp.ts';
import { README, RFC_WITHOUT_TRADE_OFFS, WHOLE_RFC } from '../../support/designDocs.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';
import { startTestClient, type TestClient, uriOf } from './testClient.ts';

describe('The language server, asked about the whole workspace', () => {
  const folder = useTemporaryFolder();
  let client: TestClient;

  beforeEach(async () => {
    client = await startTestClient({ folders: [folder.path] });
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
  });

  function write(path: string, text: string): string {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), text);
    return uriOf(join(folder.path, path));
  }
  async function ask(previousResultIds: PreviousResultId[] = []) {
    const report = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
      previousResultIds,
    });
    return report.items;
  }
  const urisOf = (items: readonly WorkspaceDocumentDiagnosticReport[]) => items.map(({ uri }) => uri).sort();

  it('lists the findings of every design document, and no other file', async () => {
    const first = write('docs/rfcs/0001-a.md', RFC_WITHOUT_TRADE_OFFS);
    const second = write('team/rfcs/0002-b.markdown', RFC_WITHOUT_TRADE_OFFS);
    write('README.md', README);
    write('docs/rfcs/0003.txt', RFC_WITHOUT_TRADE_OFFS);
    write('node_modules/x/rfcs/0004.md', RFC_WITHOUT_TRADE_OFFS);
    write('.git/rfcs/0005.md', RFC_WITHOUT_TRADE_OFFS);
    const items = await ask();
    assert.deepEqual(urisOf(items), [first, second]);
    for (const item of items) {
      assert.ok(item.kind === 'full');
      assert.ok(item.items.some(({ code }) => code === 'missing-trade-offs'));
      assert.equal(item.version, null);
    }
  });

  it('takes an open document as it stands in its editor', async () => {
    const uri = write('docs/rfcs/0001-a.md', WHOLE_RFC);
    assert.deepEqual(await ask(), []);
    await client.open(uri, RFC_WITHOUT_TRADE_OFFS);
    const [item] = await ask();
    assert.equal(item?.uri, uri);
    assert.equal(item?.version, 1);
  });

  it('says what is unchanged, what has changed and what is gone', async () => {
    const same = write('docs/rfcs/0001-a.md', RFC_WITHOUT_TRADE_OFFS);
    const mended = write('docs/rfcs/0002-b.md', RFC_WITHOUT_TRADE_OFFS);
    const gone = write('docs/rfcs/0003-c.md', RFC_WITHOUT_TRADE_OFFS);
    const before = (await ask()).map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
    write('docs/rfcs/0002-b.md', WHOLE_RFC);
    rmSync(join(folder.path, 'docs/rfcs/0003-c.md'));
    const after = new Map((await ask(before)).map((item) => [item.uri, item]));
    assert.equal(after.get(same)?.kind, 'unchanged');
    for (const uri of [mended, gone]) {
      const item = after.get(uri);
      assert.deepEqual(item?.kind === 'full' && item.items, []);
    }
  });

  it('sends parts and progress on the way, each finding once', async () => {
    const uris = Array.from({ length: 80 }, (_, index) =>
      write(`docs/rfcs/${1000 + index}-x.md`, RFC_WITHOUT_TRADE_OFFS),
    );
    const received: WorkspaceDocumentDiagnosticReport[] = [];
    const steps: string[] = [];
    client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'parts', ({ items }) => {
      received.push(...items);
    });
    client.connection.onProgress(WorkDoneProgress.type, 'work', ({ kind }) => void steps.push(kind));
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
      previousResultIds: [],
      partialResultToken: 'parts',
      workDoneToken: 'work',
    });
    assert.ok(received.length >= 64 && items.length < 32);
    assert.deepEqual(urisOf([...received, ...items]), uris);
    assert.deepEqual([steps.at(0), steps.at(-1)], ['begin', 'end']);
    assert.ok(steps.length > 80);
  });

  it('stops when it is told to', async () => {
    for (let index = 0; index < 200; index++) write(`docs/rfcs/${1000 + index}-x.md`, RFC_WITHOUT_TRADE_OFFS);
    const source = new CancellationTokenSource();
    client.connection.onProgress(WorkDoneProgress.type, 'work', ({ kind }) => {
      if (kind === 'report') source.cancel();
    });
    const request = client.connection.sendRequest(
      WorkspaceDiagnosticRequest.type,
      { previousResultIds: [], workDoneToken: 'work' },
      source.token,
    );
    await assert.rejects(request, { code: LSPErrorCodes.RequestCancelled });
  });

  it('reads no file that is too long to be a design document, and follows no link', async () => {
    write('docs/rfcs/0001-long.md', RFC_WITHOUT_TRADE_OFFS + 'x'.repeat(5_000_001));
    write('elsewhere/text.txt', RFC_WITHOUT_TRADE_OFFS);
    symlinkSync(join(folder.path, 'elsewhere/text.txt'), join(folder.path, 'docs/rfcs/0002-link.md'));
    symlinkSync(folder.path, join(folder.path, 'circle'));
    assert.deepEqual(await ask(), []);
  });

  it('copes with hostile names', async () => {
    const names = ['a%20b.md', 'ü ñ.md', 'a#b?c.md', 'line\nbreak.md', '%.md', 'quote\'".md', '-rf.md'];
    const uris = names.map((name) => write(`rfcs/${name}`, RFC_WITHOUT_TRADE_OFFS)).sort();
    assert.deepEqual(urisOf(await ask()), uris);
    for (const uri of uris) await client.open(uri, WHOLE_RFC);
    assert.deepEqual(await ask(), []);
  });

  it('looks into every folder of the workspace, and into none that has been removed', async () => {
    const first = write('one/rfcs/0001.md', RFC_WITHOUT_TRADE_OFFS);
    const second = write('two/rfcs/0001.md', RFC_WITHOUT_TRADE_OFFS);
    const [one, two] = ['one', 'two'].map((name) => ({ uri: uriOf(join(folder.path, name)), name }));
    const all = { uri: uriOf(folder.path), name: 'all' };
    assert.ok(one && two);
    const change = (added: (typeof all)[], removed: (typeof all)[]) =>
      client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added, removed },
      });
    await change([one, two], [all]);
    assert.deepEqual(urisOf(await ask()), [first, second]);
    await change([], [one]);
    assert.deepEqual(urisOf(await ask()), [second]);
  });

  it('lists what is suppressed, with the reason', async () => {
    const comment = '<!-- staffward-disable-file missing-trade-offs -- decided by the board -->';
    const uri = write('docs/rfcs/0001-a.md', `${RFC_WITHOUT_TRADE_OFFS}\n${comment}\n`);
    write('docs/rfcs/0002-b.md', RFC_WITHOUT_TRADE_OFFS);
    const found: SuppressedFinding[] = await client.connection.sendRequest('staffward/suppressions', {});
    assert.deepEqual(
      found.map(({ uri, rule, reason, range }) => ({ uri, rule, reason, line: range.start.line })),
      [{ uri, rule: 'missing-trade-offs', reason: 'decided by the board', line: 0 }],
    );
  });
});
