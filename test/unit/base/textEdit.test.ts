import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyTextEdits } from '../../../src/base/textEdit.ts';

describe('applyTextEdits', () => {
  it('applies edits against the original text, whatever their order', () => {
    const edits = [
      { span: { start: 6, end: 11 }, newText: 'there' },
      { span: { start: 0, end: 0 }, newText: '> ' },
    ];
    assert.equal(applyTextEdits('Hello world', edits), '> Hello there');
  });

  it('refuses edits that overlap', () => {
    const edits = [
      { span: { start: 0, end: 3 }, newText: '' },
      { span: { start: 2, end: 4 }, newText: '' },
    ];
    assert.throws(() => applyTextEdits('Hello', edits), RangeError);
  });

  it('keeps every character outside the edited spans', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.string(), (text, seed, inserted) => {
        const at = seed % (text.length + 1);
        const result = applyTextEdits(text, [{ span: { start: at, end: at }, newText: inserted }]);
        assert.equal(result.slice(0, at) + result.slice(at + inserted.length), text);
      }),
    );
  });
});
