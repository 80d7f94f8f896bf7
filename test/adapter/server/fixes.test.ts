import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ClientCapabilities,
  CodeAction,
  WorkspaceEditClientCapabilities,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { projectRoot } from '../../../scripts/setup/paths.mjs';
import { formatMessage } from '../../../src/base/message.ts';
import { applyTextEdits } from '../../../src/base/textEdit.ts';
import { DEFAULT_LINT_CONFIG } from '../../../src/lint/lintConfig.ts';
import { lintDocument } from '../../../src/lint/lintDocument.ts';
import { RFC_WITHOUT_TRADE_OFFS, WHOLE_RFC } from '../../support/designDocs.ts';
import { ABLE_CLIENT, startTestClient, type TestClient, uriOf } from './testClient.ts';

const FOLDER = '/workspace';
const EVERYWHERE = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

describe('The language server, asked for fixes', () => {
  const uri = uriOf(`${FOLDER}/docs/rfcs/0007-retry.md`);
  let client: TestClient;

  before(async () => {
    client = await startTestClient({ folders: [FOLDER] });
  });
  after(() => client.stop());
  afterEach(() => client.close(uri));

  it('offers the missing section as the preferred one; with it the finding is gone', async () => {
    await client.open(uri, RFC_WITHOUT_TRADE_OFFS);
    const start = { line: 0, character: 2 };
    const actions = await client.codeActions(uri, { start, end: start }, ['quickfix']);
    const fix = actions.find(({ diagnostics }) => diagnostics?.[0]?.code === 'missing-trade-offs');
    assert.ok(fix);
    assert.equal(fix.isPreferred, true);
    await client.change(uri, 2, [{ text: applied(fix, RFC_WITHOUT_TRADE_OFFS) }]);
    assert.deepEqual(
      (await client.pull(uri)).filter(({ code }) => code === 'missing-trade-offs'),
      [],
    );
  });

  it('offers nothing where no finding is, and nothing in a whole document', async () => {
    await client.open(uri, RFC_WITHOUT_TRADE_OFFS);
    const end = { line: 31, character: 0 };
    assert.deepEqual(await client.codeActions(uri, { start: end, end }, ['quickfix']), []);
    await client.change(uri, 2, [{ text: WHOLE_RFC }]);
    assert.deepEqual(await client.codeActions(uri, EVERYWHERE, ['source.fixAll']), []);
  });

  it('gives only the kinds that are asked for', async () => {
    await client.open(uri, RFC_WITHOUT_TRADE_OFFS);
    const kinds = async (only?: string[]) =>
      new Set((await client.codeActions(uri, EVERYWHERE, only)).map(({ kind }) => kind));
    assert.deepEqual(await kinds(['source.fixAll']), new Set(['source.fixAll.staffward']));
    assert.deepEqual(await kinds(['source.fixAll.staffward']), new Set(['source.fixAll.staffward']));
    assert.deepEqual(await kinds(['quickfix']), new Set(['quickfix']));
    assert.deepEqual(await kinds(['refactor']), new Set());
    assert.deepEqual(await kinds(), new Set(['quickfix', 'source.fixAll.staffward']));
  });

  it('ends after a few rounds of "fix all"', async () => {
    let text = RFC_WITHOUT_TRADE_OFFS;
    let rounds = 0;
    await client.open(uri, text);
    for (;;) {
      const [fixAll] = await client.codeActions(uri, EVERYWHERE, ['source.fixAll']);
      if (!fixAll) break;
      text = applied(fixAll, text);
      rounds += 1;
      assert.ok(rounds < 5, text);
      await client.change(uri, rounds + 1, [{ text }]);
    }
    assert.ok(rounds > 0);
  });

  it('edits documents without versions for a client that knows none', async () => {
    const simple = await startTestClient({ folders: [FOLDER], capabilities: capable({}) });
    await simple.open(uri, RFC_WITHOUT_TRADE_OFFS);
    const [action] = await simple.codeActions(uri, EVERYWHERE, ['source.fixAll']);
    assert.equal(action?.edit?.documentChanges, undefined);
    assert.deepEqual(Object.keys(action?.edit?.changes ?? {}), [uri]);
    await simple.stop();
  });

  it('lets the author go on typing where a reason is asked for', async () => {
    await client.open(uri, RFC_WITHOUT_TRADE_OFFS);
    const actions = await client.codeActions(uri, EVERYWHERE, ['quickfix']);
    const silence = actions.find(
      ({ title }) => title === 'Silence missing-trade-offs in this file, with a reason',
    );
    assert.ok(silence);
    assert.equal(silence.isPreferred, false);
    const [edit] = editsOf(silence);
    assert.ok(edit && 'snippet' in edit);
    assert.match(
      edit.snippet.value,
      /^<!-- staffward-disable-file missing-trade-offs -- \$\{1:\(.*\)\} -->\n$/,
    );
  });

  describe('of every rule', () => {
    const fixtures = globSync('test/fixtures/rules/*/finds-*.md', { cwd: projectRoot });
    let plain: TestClient;

    before(async () => {
      const capabilities = capable({ documentChanges: true });
      plain = await startTestClient({ folders: [FOLDER], capabilities });
    });
    after(() => plain.stop());
    afterEach(() => plain.close(uri));

    for (const fixture of fixtures) {
      for (const lineEnd of ['\n', '\r\n']) {
        it(`edits ${fixture} as the rule does, with ${JSON.stringify(lineEnd)}`, async () => {
          const text = readFileSync(join(projectRoot, fixture), 'utf8').replace(/\r?\n/g, lineEnd);
          const path = 'docs/rfcs/0007-retry.md';
          const { findings } = lintDocument({
            text,
            path,
            config: DEFAULT_LINT_CONFIG,
            today: new Date().toLocaleDateString('sv'),
          });
          const expected = findings.flatMap(({ fixes }) =>
            fixes.map(({ title, edits }) => [formatMessage(title), applyTextEdits(text, edits)]),
          );
          await plain.open(uri, text);
          const actions = await plain.codeActions(uri, EVERYWHERE, ['quickfix']);
          const offered = actions.map((action) => [action.title, applied(action, text)]);
          assert.deepEqual(offered, expected);
        });
      }
    }
  });
});

/** A client that takes edits of this sort. */
function capable(workspaceEdit: WorkspaceEditClientCapabilities): ClientCapabilities {
  return { ...ABLE_CLIENT, workspace: { ...ABLE_CLIENT.workspace, workspaceEdit } };
}

function editsOf({ edit }: CodeAction) {
  const [change] = edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change);
  return change.edits;
}

/** The text after an action. */
function applied(action: CodeAction, text: string): string {
  const edits = editsOf(action).filter((edit) => 'newText' in edit);
  return TextDocument.applyEdits(TextDocument.create('', 'markdown', 1, text), edits);
}
