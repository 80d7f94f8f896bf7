import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  CancellationTokenSource,
  CodeLensRequest,
  CompletionRequest,
  DocumentDiagnosticRequest,
  HoverRequest,
  InitializeRequest,
  LSPErrorCodes,
} from 'vscode-languageserver-protocol/node';
import { RFC_WITHOUT_TRADE_OFFS } from '../../support/designDocs.ts';
import { startTestClient, type TestClient, uriOf } from './testClient.ts';

const FOLDER = '/workspace';
const uriIn = (path: string) => uriOf(join(FOLDER, path));
const START = { line: 0, character: 0 };
const RFC = uriIn('docs/rfcs/0007-retry.md');

describe('The language server under strain', () => {
  let client: TestClient;

  beforeEach(async () => {
    client = await startTestClient({ folders: [FOLDER] });
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
  });

  /** Everything that can be asked about a document. */
  async function askAll(uri: string): Promise<void> {
    const textDocument = { uri };
    const position = { line: 0, character: 3 };
    const range = { start: position, end: { line: 9, character: 9 } };
    await Promise.all([
      client.pull(uri),
      client.codeActions(uri, range),
      client.connection.sendRequest(HoverRequest.type, { textDocument, position }),
      client.connection.sendRequest(CompletionRequest.type, { textDocument, position }),
      client.connection.sendRequest(CodeLensRequest.type, { textDocument }),
    ]);
  }

  it('answers about a document of ten megabytes', async () => {
    const text = RFC_WITHOUT_TRADE_OFFS.repeat(Math.ceil(10_000_000 / RFC_WITHOUT_TRADE_OFFS.length));
    await client.open(RFC, text);
    await askAll(RFC);
    await client.change(RFC, 2, [{ text: RFC_WITHOUT_TRADE_OFFS }]);
    assert.notDeepEqual(await client.pull(RFC), []);
  });

  it('answers about garbage', async () => {
    const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7919 + (index >> 3)) % 256);
    const texts = [
      new TextDecoder('latin1').decode(bytes),
      new TextDecoder('utf-16le').decode(bytes),
      '\uD800'.repeat(1000),
      '\0'.repeat(100_000),
      '#'.repeat(100_000),
      '['.repeat(100_000),
      '> '.repeat(50_000),
      '* '.repeat(50_000),
      '\r'.repeat(100_000),
      '---\n'.repeat(50_000),
      `---\n${'a: *a\n'.repeat(10_000)}---\n`,
      '<!-- '.repeat(50_000),
      '| a '.repeat(50_000),
    ];
    for (const [index, text] of texts.entries()) {
      const uri = uriIn(`docs/rfcs/000${index}-garbage.md`);
      await client.open(uri, text);
      await askAll(uri);
      await client.close(uri);
    }
    assert.deepEqual(client.logged, []);
  });

  it('keeps a hundred open documents apart', async () => {
    const uris = Array.from({ length: 100 }, (_, index) => uriIn(`docs/rfcs/${1000 + index}-retry.md`));
    for (const uri of uris) await client.open(uri, RFC_WITHOUT_TRADE_OFFS);
    const found = await Promise.all(uris.map((uri) => client.pull(uri)));
    for (const each of found) assert.deepEqual(each, found[0]);
    for (const uri of uris.filter((_, index) => index % 2 === 0)) await client.change(uri, 2, [{ text: '' }]);
    const counts = (await Promise.all(uris.map((uri) => client.pull(uri)))).map(({ length }) => length > 0);
    assert.deepEqual(
      counts,
      uris.map((_, index) => index % 2 === 1),
    );
  });

  it('ends a request that is cancelled, and answers the next', async () => {
    await client.open(RFC, RFC_WITHOUT_TRADE_OFFS);
    const source = new CancellationTokenSource();
    const request = client.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: { uri: RFC } },
      source.token,
    );
    source.cancel();
    await assert.rejects(request, { code: LSPErrorCodes.RequestCancelled });
    assert.notDeepEqual(await client.pull(RFC), []);
  });

  it('survives edits outside of the document and edits of documents that are not open', async () => {
    await client.open(RFC, RFC_WITHOUT_TRADE_OFFS);
    const far = { line: 10_000_000, character: 10_000_000 };
    await client.change(RFC, 2, [{ range: { start: far, end: far }, text: '\n## Later\n' }]);
    await client.change(uriIn('other.md'), 2, [{ text: 'x' }]);
    await client.close(uriIn('other.md'));
    await askAll(RFC);
    await askAll(uriIn('other.md'));
  });

  it('refuses to be initialized twice', async () => {
    const again = client.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: {},
      workspaceFolders: null,
    });
    await assert.rejects(again, { code: -32600 });
  });
});

describe('The language server with odd company', () => {
  it('works for a client that claims to answer questions and refuses every one', async () => {
    const client = await startTestClient({ folders: [FOLDER], refuses: true });
    await client.open(RFC, RFC_WITHOUT_TRADE_OFFS);
    assert.notDeepEqual(await client.pull(RFC), []);
    await client.changeSettings({ enabled: false });
    assert.notDeepEqual(await client.pull(RFC), []);
    assert.equal(await client.stop(), 0);
  });

  it('survives a rule that throws: its document has no findings, the others have theirs', async () => {
    const program = 'test/adapter/server/throwingServerChild.ts';
    const client = await startTestClient({ folders: [FOLDER], program });
    const other = uriIn('docs/rfcs/0008-other.md');
    await client.open(RFC, `${RFC_WITHOUT_TRADE_OFFS}\nthrow\n`);
    await client.open(other, RFC_WITHOUT_TRADE_OFFS);
    assert.deepEqual(await client.pull(RFC), []);
    assert.deepEqual(await client.codeActions(RFC, { start: START, end: START }), []);
    assert.notDeepEqual(await client.pull(other), []);
    await client.change(RFC, 2, [{ text: 'throw again' }]);
    assert.deepEqual(await client.pull(RFC), []);
    await client.change(RFC, 3, [{ text: RFC_WITHOUT_TRADE_OFFS }]);
    assert.notDeepEqual(await client.pull(RFC), []);
    assert.equal(client.logged.length, 1);
    assert.match(client.logged[0]?.message ?? '', /A rule failed/);
    assert.equal(await client.stop(), 0);
  });
});

describe('The process of the language server', () => {
  it('ends with an error when it is told to exit without a shutdown', async () => {
    const client = await startTestClient();
    const exited = once(client.process, 'exit');
    await client.connection.sendNotification('exit');
    assert.deepEqual(await exited, [1, null]);
    client.connection.dispose();
  });

  it('ends when its client has gone', async () => {
    const client = await startTestClient();
    const exited = once(client.process, 'exit');
    client.process.stdin?.end();
    await exited;
    client.connection.dispose();
  });
});
