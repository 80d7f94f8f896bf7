import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyTextEdits } from '../../../../src/base/textEdit.ts';

import { type EntryName, entriesAsking, tellField } from '../../../../src/brag/document/tellField.ts';
import { documents } from './arbitraries.ts';

const ASKING = `# Brag Document

## Projects

- **Retries** (2026-11-16)
  - Problem: (evidence needed: what hurt, and whom?)
  - Impact: (evidence needed: what changed, in a number?)
  - Evidence: [#412](https://github.com/acme/pay/pull/412), \`a1b2c3d\`
- **Ledger** (2026-11-17)
  - Impact: Builds went from 9 to 4 minutes
- **Queue** (2026-11-18)
  - Impact: Waits fell (evidence needed: by how much?)
`;

/** The text after the first entry of that title was told. */
function told(text: string, title: string, value: string): string {
  const name = entriesAsking(text, 'impact').find((each) => each.title === title);
  assert.ok(name, `${title} does not ask`);
  return applyTextEdits(text, tellField(text, name, 'impact', value));
}

describe('The entries that ask for a field', () => {
  it('are those with something to be told in it, in the order of the file', () => {
    assert.deepEqual(entriesAsking(ASKING, 'impact'), [
      { title: 'Retries', references: ['https://github.com/acme/pay/pull/412', 'a1b2c3d'] },
      { title: 'Queue', references: [] },
    ]);
    assert.deepEqual(
      entriesAsking(ASKING, 'problem').map(({ title }) => title),
      ['Retries'],
    );
  });

  it('are none in a document without any', () => {
    for (const text of ['', '# Brag\n', '- **Retries**\n  - Impact: told\n'])
      assert.deepEqual(entriesAsking(text, 'impact'), []);
  });

  it('count a field that stands there twice', () => {
    const text = '- **Retries**\n  - Impact: told\n  - Impact: (evidence needed: what else?)\n';
    assert.equal(
      told(text, 'Retries', 'and more'),
      '- **Retries**\n  - Impact: told\n  - Impact: and more\n',
    );
  });
});

describe('A field that is told', () => {
  it('replaces the question alone, and no other byte', () => {
    assert.equal(
      told(ASKING, 'Retries', 'Lost payments fell from 40 to 2 a day'),
      ASKING.replace(
        '(evidence needed: what changed, in a number?)',
        'Lost payments fell from 40 to 2 a day',
      ),
    );
    assert.equal(
      told(ASKING, 'Queue', 'by half'),
      ASKING.replace('(evidence needed: by how much?)', 'by half'),
    );
  });

  it('leaves the line ends of Windows', () => {
    const text = ASKING.replaceAll('\n', '\r\n');
    assert.equal(told(text, 'Queue', 'by half'), text.replace('(evidence needed: by how much?)', 'by half'));
  });

  it('is one line of closed Markdown, whatever was typed', () => {
    const asking = '- **Q**\n  - Impact: (evidence needed: what?)\n- **R**\n';
    assert.equal(
      told(asking, 'Q', ' a\n- **S** \t`b \u202e'),
      '- **Q**\n  - Impact: a - **S** \\`b\n- **R**\n',
    );
  });

  it('is found by title and evidence when entries with its title stand before it', () => {
    const textOf = (second: string) =>
      `- **Q** [#1](https://a.example/1)\n  - Impact: (evidence needed: what?)\n- **Q** [#2](https://a.example/2)\n  - Impact: ${second}\n`;
    const text = textOf('(evidence needed: what?)');
    const name: EntryName = { title: 'Q', references: ['https://a.example/2'] };
    assert.equal(applyTextEdits(text, tellField(text, name, 'impact', 'told')), textOf('told'));
  });

  it('changes nothing once the entry is gone, asks no more or cites something else', () => {
    const [name] = entriesAsking(ASKING, 'impact');
    assert.ok(name);
    for (const text of [
      '',
      ASKING.replace('Retries', 'Retried'),
      ASKING.replace('(evidence needed: what changed, in a number?)', 'told'),
      ASKING.replace('a1b2c3d', 'a1b2c3e'),
    ])
      assert.deepEqual(tellField(text, name, 'impact', 'told'), []);
  });

  it('can be told for every entry that asks, in any document, until none does', () => {
    fc.assert(
      fc.property(documents, (document) => {
        let text = document;
        for (const name of entriesAsking(text, 'impact')) {
          const edits = tellField(text, name, 'impact', 'told');
          assert.equal(edits.length, 1);
          text = applyTextEdits(text, edits);
        }
        for (const name of entriesAsking(text, 'impact'))
          assert.equal(tellField(text, name, 'impact', 'told').length, 1);
      }),
    );
  });
});
