import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainLine } from '../../../src/base/plainLine.ts';
import { applyTextEdits } from '../../../src/base/textEdit.ts';
import { insertEntry } from '../../../src/brag/document/insert.ts';
import { newBragDocument } from '../../../src/brag/document/newDocument.ts';
import { journalEntries, placedEntries } from '../../../src/brag/journalEntries.ts';
import { documents, entries } from './document/arbitraries.ts';

const TOLD = `## Projects

- **Retries with backoff** (2026-11-12 – 2026-11-20)
  - Problem: Payments were lost
    when the bank was slow.
  - My role: author, 3 commits
  - Impact: Lost payments fell from 40 to 2 a day (evidence needed: over how long?)
  - Skills: (evidence needed: what does this show?)
  - Evidence: [#412](https://github.com/acme/pay/pull/412), [again](https://github.com/acme/pay/pull/412), \`a1b2c3d\`, \`retry()\`

## Notes

- Talked to *everyone*
  - Evidence: mail of the bank
`;

describe('the entries of a journal', () => {
  const [retries, talk] = journalEntries('2026-Q4', TOLD);

  it('are told by their fields, without what is still asked for', () => {
    assert.deepEqual(retries?.story, {
      problem: 'Payments were lost when the bank was slow.',
      role: 'author, 3 commits',
      impact: 'Lost payments fell from 40 to 2 a day',
      skills: null,
    });
    assert.deepEqual(retries?.waiting, ['impact', 'skills']);
  });

  it('know their document, section, title and days', () => {
    const { document, section, title, from, to } = retries ?? {};
    assert.deepEqual(
      [document, section, title, from, to],
      ['2026-Q4', 'Projects', 'Retries with backoff', '2026-11-12', '2026-11-20'],
    );
  });

  it('hold each link and hash once, and else the words of their evidence', () => {
    assert.deepEqual(retries?.evidence, [
      { label: '#412', url: 'https://github.com/acme/pay/pull/412' },
      { label: 'a1b2c3d', url: null },
    ]);
    assert.deepEqual(talk?.evidence, [{ label: 'mail of the bank', url: null }]);
  });

  it('may stand outside the known sections, and lack everything but a title', () => {
    assert.equal(talk?.section, null);
    assert.equal(talk?.title, 'Talked to everyone');
    assert.equal(talk?.from, null);
    assert.deepEqual(talk?.waiting, []);
  });

  it('are plain text for whoever looks for words', () => {
    assert.match(talk?.text ?? '', /Talked to everyone/);
    assert.doesNotMatch(retries?.text ?? '', /\*\*/);
  });

  it('are found again after they were written, and ask for what was left open', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        fc.pre(plainLine(entry.title) !== '');
        const isOpen = plainLine(entry.impact ?? '') === '';
        const empty = newBragDocument('2026-Q4');
        const [found, ...others] = journalEntries(
          '2026-Q4',
          applyTextEdits(empty, insertEntry(empty, entry)),
        );
        assert.deepEqual(others, []);
        assert.equal(found?.section, entry.section);
        assert.equal(found?.waiting.includes('impact'), isOpen);
        assert.equal(found?.story.impact === null, isOpen);
      }),
    );
  });

  it('are read from any text', () => {
    fc.assert(
      fc.property(fc.oneof(documents, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        for (const { title, evidence } of journalEntries('x', text)) {
          assert.notEqual(title, '');
          assert.equal(new Set(evidence.map(({ label }) => label)).size, evidence.length);
        }
      }),
    );
  });

  it('stand where their text says', () => {
    for (const text of [TOLD, TOLD.replaceAll('\n', '\r\n')]) {
      const places = placedEntries('2026-Q4', text).map(({ span }) => text.slice(span.start, span.end));
      assert.deepEqual(
        places.map((place) => place.split(/\r?\n/, 1)[0]),
        ['- **Retries with backoff** (2026-11-12 – 2026-11-20)', '- Talked to *everyone*'],
      );
      assert.match(places[1] ?? '', /mail of the bank$/);
    }
  });

  it('stand apart, in order, and inside any text', () => {
    fc.assert(
      fc.property(fc.oneof(documents, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        let end = 0;
        const placed = placedEntries('x', text);
        for (const { span } of placed) {
          assert.ok(end <= span.start && span.start < span.end && span.end <= text.length);
          end = span.end;
        }
        assert.deepEqual(
          placed.map(({ entry }) => entry),
          journalEntries('x', text),
        );
      }),
    );
  });
});
