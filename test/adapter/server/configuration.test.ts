import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RFC_WITHOUT_TRADE_OFFS } from '../../support/designDocs.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';
import { startTestClient, type TestClient, type TestClientOptions, uriOf } from './testClient.ts';

const RULE = 'missing-trade-offs';
const [ERROR, WARNING, HINT] = [1, 2, 4];

describe('The configuration of the language server', () => {
  const folder = useTemporaryFolder();
  let client: TestClient;
  const path = (name: string) => join(folder.path, name);
  const rfc = () => uriOf(path('docs/rfcs/0007-retry.md'));
  const file = () => uriOf(path('.staffward.yml'));

  afterEach(() => client.stop());

  async function start(options: TestClientOptions = {}): Promise<void> {
    client = await startTestClient({ folders: [folder.path], ...options });
    await client.open(rfc(), RFC_WITHOUT_TRADE_OFFS);
  }
  /** How loudly the rule speaks; `null` when it is silent. */
  async function severity(uri = rfc()): Promise<number | null> {
    const found = (await client.pull(uri)).find(({ code }) => code === RULE);
    return found?.severity ?? null;
  }
  async function fileChanged(): Promise<void> {
    const changes = [{ uri: file(), type: 2 as const }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await client.refreshed();
  }

  it('comes from the settings, and anew when they change', async () => {
    await start({ settings: { rules: { [RULE]: 'error' } } });
    assert.equal(await severity(), ERROR);
    await client.changeSettings({ rules: { [RULE]: 'off' } });
    await client.refreshed();
    assert.equal(await severity(), null);
    await client.changeSettings({});
    await client.refreshed();
    assert.equal(await severity(), WARNING);
  });

  it('comes from .staffward.yml, and anew when that changes', async () => {
    writeFileSync(path('.staffward.yml'), `lint:\n  rules:\n    ${RULE}: error\n`);
    await start();
    assert.equal(await severity(), ERROR);
    assert.ok(client.registered.has('workspace/didChangeWatchedFiles'));
    writeFileSync(path('.staffward.yml'), 'lint:\n  enabled: false\n');
    await fileChanged();
    assert.equal(await severity(), null);
    rmSync(path('.staffward.yml'));
    await fileChanged();
    assert.equal(await severity(), WARNING);
  });

  it('lets settings win over .staffward.yml', async () => {
    writeFileSync(path('.staffward.yml'), `lint:\n  rules:\n    ${RULE}: error\n`);
    await start({ settings: { rules: { [RULE]: 'hint' } } });
    assert.equal(await severity(), HINT);
  });

  it('lets .staffward.yml of an untrusted workspace lower severities only', async () => {
    writeFileSync(path('.staffward.yml'), `lint:\n  rules:\n    ${RULE}: error\n`);
    await start({ settings: { trusted: false } });
    assert.equal(await severity(), WARNING);
    writeFileSync(path('.staffward.yml'), `lint:\n  rules:\n    ${RULE}: hint\n`);
    await fileChanged();
    assert.equal(await severity(), HINT);
    await client.changeSettings({ trusted: true });
    await client.refreshed();
    assert.equal(await severity(), HINT);
  });

  it('forces and denies kinds by glob', async () => {
    const note = uriOf(path('notes/idea.md'));
    const overrides = [
      { files: ['docs/rfcs/**'], kind: 'none' },
      { files: ['notes/*.md'], kind: 'rfc' },
    ];
    await start({ settings: { overrides } });
    await client.open(note, RFC_WITHOUT_TRADE_OFFS.replace('RFC 7: ', ''));
    assert.equal(await severity(), null);
    assert.equal(await severity(note), WARNING);
  });

  it('says once, and where, what is wrong in .staffward.yml, and goes on without it', async () => {
    writeFileSync(path('.staffward.yml'), `lint:\n  rules:\n    ${RULE}: loud\n`);
    await start();
    assert.equal(await severity(), WARNING);
    const { diagnostics } = await client.publishedFor(file());
    assert.equal(diagnostics.length, 1);
    assert.equal(diagnostics[0]?.range.start.line, 2);
    await fileChanged();
    await severity();
    assert.equal(client.messages.length, 1);
    assert.match(client.messages[0]?.message ?? '', /\.staffward\.yml/);
    writeFileSync(path('.staffward.yml'), '');
    await fileChanged();
    await severity();
    await client.publishedFor(file(), (params) => params.diagnostics.length === 0);
  });

  it('says what is wrong in .staffward.yml while it is edited, and follows it once it is saved', async () => {
    writeFileSync(path('.staffward.yml'), '');
    await start();
    await client.open(file(), '', 'yaml');
    await client.change(file(), 2, [{ text: 'lint:\n  rulez: {}\n' }]);
    await client.publishedFor(file(), ({ diagnostics }) => diagnostics[0]?.range.start.line === 1);
    await client.change(file(), 3, [{ text: 'lint:\n  enabled: false\n' }]);
    await client.publishedFor(file(), ({ diagnostics }) => diagnostics.length === 0);
    assert.equal(await severity(), WARNING);
    writeFileSync(path('.staffward.yml'), 'lint:\n  enabled: false\n');
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: file() } });
    await client.refreshed();
    assert.equal(await severity(), null);
    assert.deepEqual(await client.pull(file()), []);
  });

  for (const [name, text] of [
    ['broken YAML', 'lint: [\n'],
    ['a list', '- lint\n'],
    ['a bomb of aliases', `a: &a [x]\n${'b: &b [*a, *a]\n'.repeat(50)}`],
    ['binary', '\0\u0001\uFFFD'],
    ['endless nesting', '['.repeat(10_000)],
  ] as const) {
    it(`survives ${name} in .staffward.yml`, async () => {
      writeFileSync(path('.staffward.yml'), text);
      await start();
      assert.equal(await severity(), WARNING);
      assert.deepEqual(client.logged, []);
    });
  }

  for (const settings of [
    null,
    7,
    'x',
    [],
    { rules: 7 },
    { overrides: 'x' },
    { enabled: 'no' },
    { codeLens: 0 },
  ]) {
    it(`survives the settings ${JSON.stringify(settings)}`, async () => {
      await start({ settings });
      assert.equal(await severity(), WARNING);
      assert.ok(client.messages.length <= 1);
    });
  }

  it('says once which setting cannot be used', async () => {
    await start({ settings: { rules: { 'no-such-rule': 'error', [RULE]: 'error' } } });
    assert.equal(await severity(), ERROR);
    await client.changeSettings({ rules: { 'no-such-rule': 'error', [RULE]: 'hint' } });
    await client.refreshed();
    assert.equal(await severity(), HINT);
    assert.equal(client.messages.length, 1);
    assert.match(client.messages[0]?.message ?? '', /no-such-rule/);
  });

  it('is what a client sends that answers no questions', async () => {
    await start({ capabilities: { textDocument: { diagnostic: {} } } });
    assert.equal(await severity(), WARNING);
    await client.changeSettings({ rules: { [RULE]: 'error' } });
    assert.equal(await severity(), ERROR);
  });
});
