import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyTextEdits } from '../../../../src/base/textEdit.ts';
import { findEntriesByEvidence, holdsEvidence } from '../../../../src/brag/document/find.ts';
import { insertEntry } from '../../../../src/brag/document/insert.ts';
import { addEvidence } from '../../../../src/brag/document/merge.ts';
import { parseBragDocument } from '../../../../src/brag/document/parse.ts';
import { documents, entries } from './arbitraries.ts';

describe('laws of inserting an entry into any document', () => {
  it('is one pure insertion: every other character stays where it was', () => {
    fc.assert(
      fc.property(documents, entries, (text, entry) => {
        const edits = insertEntry(text, entry);
        assert.equal(edits.length, 1);
        assert.equal(edits[0]?.span.start, edits[0]?.span.end);
      }),
    );
  });

  it('adds exactly one entry, in its section, with all of its evidence', () => {
    fc.assert(
      fc.property(documents, entries, (text, entry) => {
        const before = parseBragDocument(text);
        const after = parseBragDocument(applyTextEdits(text, insertEntry(text, entry)));
        assert.equal(after.entries.length, before.entries.length + 1);
        const [found, ...others] = findEntriesByEvidence(after, entry.evidence);
        assert.deepEqual(others, []);
        assert.equal(found?.section, entry.section);
        assert.ok(entry.evidence.every((link) => found && holdsEvidence(found, link)));
        assert.equal(found.fields.length, 5);
      }),
    );
  });

  it('changes no other entry and no other section', () => {
    fc.assert(
      fc.property(documents, entries, (text, entry) => {
        const written = applyTextEdits(text, insertEntry(text, entry));
        const after = parseBragDocument(written);
        const [added] = findEntriesByEvidence(after, entry.evidence);
        const others = after.entries.filter((candidate) => candidate !== added);
        const expected = parseBragDocument(text).entries.map(({ span }) => text.slice(span.start, span.end));
        assert.deepEqual(
          others.map(({ span }) => written.slice(span.start, span.end)),
          expected,
        );
      }),
    );
  });

  it('does nothing the second time', () => {
    fc.assert(
      fc.property(documents, entries, (text, entry) => {
        const once = applyTextEdits(text, insertEntry(text, entry));
        assert.deepEqual(insertEntry(once, entry), []);
      }),
    );
  });

  it('brings in no line ending that the document does not use', () => {
    fc.assert(
      fc.property(documents, entries, fc.constantFrom('\n', '\r\n', '\r'), (mixed, entry, newline) => {
        const text = mixed.replace(/\r\n|\n|\r/g, newline);
        fc.pre(text.includes(newline));
        const written = applyTextEdits(text, insertEntry(text, entry));
        assert.deepEqual(new Set(written.match(/\r\n|\n|\r/g)), new Set([newline]));
      }),
    );
  });

  it('keeps the end of a text that is not empty: with a line ending or without', () => {
    fc.assert(
      fc.property(documents, entries, (text, entry) => {
        fc.pre(text.replace('\uFEFF', '') !== '');
        const written = applyTextEdits(text, insertEntry(text, entry));
        assert.equal(/[\r\n]$/.test(written), /[\r\n]$/.test(text));
      }),
    );
  });
});

describe('laws of adding evidence to an entry of any document', () => {
  it('leaves the entry with the evidence and the number of entries as it was', () => {
    fc.assert(
      fc.property(documents, entries, fc.nat(), (text, { evidence, from, to }, pick) => {
        const before = parseBragDocument(text);
        fc.pre(before.entries.length > 0);
        const index = pick % before.entries.length;
        const entry = before.entries[index];
        assert.ok(entry);
        // Nothing can be added to an item that is one open code block.
        fc.pre(entry.title !== '');
        const written = applyTextEdits(text, addEvidence(text, entry, { evidence, from, to }));
        const after = parseBragDocument(written);
        const merged = after.entries[index];
        assert.equal(after.entries.length, before.entries.length);
        assert.ok(merged && evidence.every((link) => holdsEvidence(merged, link)));
        assert.deepEqual(addEvidence(written, merged, { evidence, from, to }), []);
      }),
    );
  });
});
