import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentDiagnosticRequest } from 'vscode-languageserver-protocol/node';
import { README, RFC_WITHOUT_TRADE_OFFS, WHOLE_RFC } from '../../support/designDocs.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';
import { ABLE_CLIENT, startTestClient, type TestClient, uriOf } from './testClient.ts';

const CORE = /^(missing|hollow)-/;

describe('The language server, asked for diagnostics', () => {
  const folder = useTemporaryFolder();
  let client: TestClient;
  const rfc = () => uriOf(join(folder.path, 'docs/rfcs/0007-retry.md'));

  beforeEach(async () => {
    client = await startTestClient({ folders: [folder.path] });
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    assert.deepEqual(client.logged, []);
  });

  const coreRules = async (uri: string) =>
    (await client.pull(uri)).map(({ code }) => String(code)).filter((code) => CORE.test(code));

  it('underlines what a design document lacks, says which rule and leads to its page', async () => {
    await client.open(rfc(), RFC_WITHOUT_TRADE_OFFS);
    const found = (await client.pull(rfc())).find(({ code }) => code === 'missing-trade-offs');
    assert.ok(found);
    assert.equal(found.source, 'Staffward');
    assert.equal(found.severity, 2);
    assert.deepEqual(found.range.start.line, 0);
    assert.match(found.codeDescription?.href ?? '', /^file:.*\/docs\/rules\/missing-trade-offs\.md$/);
  });

  it('is silent about a whole document and about files that are none', async () => {
    const readme = uriOf(join(folder.path, 'README.md'));
    await client.open(rfc(), WHOLE_RFC);
    await client.open(readme, README);
    assert.deepEqual(await coreRules(rfc()), []);
    assert.deepEqual(await client.pull(readme), []);
  });

  it('follows what is typed', async () => {
    await client.open(rfc(), RFC_WITHOUT_TRADE_OFFS);
    assert.deepEqual(await coreRules(rfc()), ['missing-trade-offs']);
    const end = { line: 1000, character: 0 };
    const text = WHOLE_RFC.slice(RFC_WITHOUT_TRADE_OFFS.length);
    await client.change(rfc(), 2, [{ range: { start: end, end }, text }]);
    assert.deepEqual(await coreRules(rfc()), []);
    await client.change(rfc(), 3, [{ text: RFC_WITHOUT_TRADE_OFFS }]);
    assert.deepEqual(await coreRules(rfc()), ['missing-trade-offs']);
  });

  it('says "unchanged" to a client that knows already, also when the document was opened anew', async () => {
    const ask = (previousResultId?: string) =>
      client.connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: rfc() },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      });
    await client.open(rfc(), RFC_WITHOUT_TRADE_OFFS);
    const first = await ask();
    assert.equal((await ask(first.resultId)).kind, 'unchanged');
    await client.close(rfc());
    await client.open(rfc(), WHOLE_RFC);
    assert.equal((await ask(first.resultId)).kind, 'full');
    await client.close(rfc());
    await client.open(rfc(), RFC_WITHOUT_TRADE_OFFS);
    assert.equal((await ask(first.resultId)).kind, 'unchanged');
  });

  it('counts positions in UTF-16 code units and lines of any ending', async () => {
    const title = '# RFC 7: 😀 Zahlungen wiederholen';
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const text = RFC_WITHOUT_TRADE_OFFS.replace(/^#.*/, title).replaceAll('\n', lineEnd);
      await client.open(rfc(), text);
      for (const { range } of await client.pull(rfc())) {
        assert.ok(range.end.line < text.split(lineEnd).length);
        assert.ok(range.end.character <= (text.split(lineEnd)[range.end.line] ?? '').length);
      }
      await client.close(rfc());
    }
  });

  it('judges a document without a file by its text', async () => {
    await client.open('untitled:Untitled-1', RFC_WITHOUT_TRADE_OFFS);
    await client.open('untitled:Untitled-2', README);
    assert.deepEqual(await client.pull('untitled:Untitled-2'), []);
    assert.ok(Array.isArray(await client.pull('untitled:Untitled-1')));
  });

  it('knows a file of a virtual workspace by its path', async () => {
    const uri = 'vscode-vfs://github/acme/pay/docs/rfcs/0007-retry.md';
    await client.open(uri, RFC_WITHOUT_TRADE_OFFS);
    assert.deepEqual(await coreRules(uri), ['missing-trade-offs']);
  });

  it('reads a file that is not open when it is asked for it', async () => {
    mkdirSync(join(folder.path, 'docs/rfcs'), { recursive: true });
    writeFileSync(join(folder.path, 'docs/rfcs/0007-retry.md'), `\uFEFF${RFC_WITHOUT_TRADE_OFFS}`);
    assert.deepEqual(await coreRules(rfc()), ['missing-trade-offs']);
    assert.deepEqual(await client.pull(uriOf(join(folder.path, 'missing.md'))), []);
    assert.deepEqual(await client.pull(uriOf(folder.path)), []);
    assert.deepEqual(await client.pull('no address at all'), []);
  });

  it('announces what it can do, and no polling to a client that lints the workspace on demand', async () => {
    const { capabilities, serverInfo } = client.initialized;
    assert.equal(serverInfo?.name, 'Staffward');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.diagnosticProvider, {
      identifier: 'staffward',
      interFileDependencies: false,
      workspaceDiagnostics: true,
      workDoneProgress: true,
    });
    const onDemand = await startTestClient({ initializationOptions: { lintsWorkspaceOnRequest: true } });
    const { diagnosticProvider } = onDemand.initialized.capabilities;
    assert.equal(diagnosticProvider?.workspaceDiagnostics, false);
    await onDemand.stop();
  });
});

describe('The language server with a client that does not ask for diagnostics', () => {
  const folder = useTemporaryFolder();

  it('sends them after each change, and none once the document is closed', async () => {
    const { diagnostic: _, ...textDocument } = ABLE_CLIENT.textDocument ?? {};
    const client = await startTestClient({
      folders: [folder.path],
      capabilities: { ...ABLE_CLIENT, textDocument },
    });
    const uri = uriOf(join(folder.path, 'docs/rfcs/0007-retry.md'));
    const lacks = ({ diagnostics }: { diagnostics: readonly { code?: unknown }[] }) =>
      diagnostics.some(({ code }) => code === 'missing-trade-offs');
    await client.open(uri, RFC_WITHOUT_TRADE_OFFS);
    await client.publishedFor(uri, (params) => params.version === 1 && lacks(params));
    await client.change(uri, 2, [{ text: WHOLE_RFC }]);
    await client.publishedFor(uri, (params) => params.version === 2 && !lacks(params));
    await client.change(uri, 3, [{ text: RFC_WITHOUT_TRADE_OFFS }]);
    const newest = await client.publishedFor(uri, (params) => params.version === 3);
    assert.equal(newest.diagnostics[0]?.codeDescription, undefined);
    await client.close(uri);
    await client.publishedFor(uri, ({ diagnostics }) => diagnostics.length === 0);
    await client.stop();
  });

  it('sends them again when the configuration changes', async () => {
    const client = await startTestClient({ folders: [folder.path], capabilities: {} });
    const uri = uriOf(join(folder.path, 'docs/rfcs/0007-retry.md'));
    await client.open(uri, RFC_WITHOUT_TRADE_OFFS);
    await client.publishedFor(uri, ({ diagnostics }) => diagnostics.length > 0);
    await client.changeSettings({ enabled: false });
    await client.publishedFor(uri, ({ diagnostics }) => diagnostics.length === 0);
    await client.stop();
  });
});
