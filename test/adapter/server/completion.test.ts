import assert from 'node:assert/strict';
import { type CompletionItem, CompletionRequest, TextEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { README, RFC_WITHOUT_TRADE_OFFS } from '../../support/designDocs.ts';
import { startTestClient, type TestClient, uriOf } from './testClient.ts';

const FOLDER = '/workspace';

describe('The language server, asked what to write', () => {
  let client: TestClient;

  before(async () => {
    client = await startTestClient({ folders: [FOLDER] });
  });
  after(() => client.stop());

  async function completions(path: string, text: string): Promise<readonly CompletionItem[]> {
    const uri = uriOf(`${FOLDER}/${path}`);
    await client.open(uri, text);
    const position = TextDocument.create(uri, 'markdown', 1, text).positionAt(text.length);
    const answer = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position,
    });
    await client.close(uri);
    return Array.isArray(answer) ? answer : (answer?.items ?? []);
  }

  it('offers the section that is missing, with what belongs there', async () => {
    const text = `${RFC_WITHOUT_TRADE_OFFS}\n## `;
    const found = await completions('docs/rfcs/0007-retry.md', text);
    const item = found.find(({ label }) => label === 'Trade-offs');
    assert.ok(item?.textEdit && TextEdit.is(item.textEdit) && item.documentation);
    const document = TextDocument.create('file:///a.md', 'markdown', 1, text);
    assert.equal(
      TextDocument.applyEdits(document, [item.textEdit]),
      `${RFC_WITHOUT_TRADE_OFFS}\n## Trade-offs`,
    );
  });

  it('offers nothing in a README', async () => {
    assert.deepEqual(await completions('README.md', `${README}\n## `), []);
  });
});
