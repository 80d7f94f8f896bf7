import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { README, RFC_WITHOUT_TRADE_OFFS, WHOLE_RFC } from '../../support/designDocs.ts';
import { startTestClient, type TestClient, uriOf } from './testClient.ts';

/** What people type, paste and delete, and what changes the meaning of the text around it. */
const PIECES = [
  '',
  'x',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '# ',
  '\n## Alternatives\n\n',
  '\n## Trade-offs\n\nTBD\n',
  '\n## Motivation\n',
  '**Drawbacks**\n',
  'Risks: none\n',
  '```\n',
  '<!-- ',
  ' -->',
  '---\n',
  '---\nstatus: accepted\n---\n',
  '\n===\n',
  '- ',
  '> ',
  '| a | b |\n|---|---|\n',
  '[a]: b\n',
  '😀',
  '背景\n',
  '<!-- staffward-disable-file missing-trade-offs -- agreed -->\n',
  '\t',
];

const edits = fc.array(
  fc.record({
    at: fc.nat({ max: 10_000 }),
    length: fc.oneof(fc.constant(0), fc.nat({ max: 20 }), fc.nat({ max: 2000 })),
    piece: fc.constantFrom(...PIECES),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('The language server, told of one edit after the other', () => {
  const typed = uriOf('/workspace/docs/rfcs/0001-typed.md');
  const fresh = uriOf('/workspace/docs/rfcs/0001-fresh.md');
  let client: TestClient;

  before(async () => {
    client = await startTestClient({ folders: ['/workspace'] });
  });
  after(async () => {
    assert.deepEqual(client.logged, []);
    assert.equal(await client.stop(), 0);
  });

  it('finds what it finds in a document opened with the same text', async () => {
    const start = fc.constantFrom(WHOLE_RFC, RFC_WITHOUT_TRADE_OFFS, README, '');
    await fc.assert(
      fc.asyncProperty(start, edits, fc.boolean(), async (text, changes, together) => {
        const model = TextDocument.create(typed, 'markdown', 1, text);
        await client.open(typed, text);
        await client.pull(typed);
        const sent = [];
        for (const { at, length, piece } of changes) {
          const from = at % (model.getText().length + 1);
          const range = { start: model.positionAt(from), end: model.positionAt(from + length) };
          const change = { range, text: piece };
          TextDocument.update(model, [change], model.version + 1);
          sent.push(change);
          if (together) continue;
          await client.change(typed, model.version, [change]);
          await assertSame(model.getText());
        }
        if (together) await client.change(typed, model.version, sent);
        await assertSame(model.getText());
        await client.close(typed);
      }),
      { numRuns: 60 },
    );
  });

  async function assertSame(text: string): Promise<void> {
    await client.open(fresh, text);
    const [found, expected] = await Promise.all([client.pull(typed), client.pull(fresh)]);
    await client.close(fresh);
    assert.deepEqual(found, expected);
  }
});
