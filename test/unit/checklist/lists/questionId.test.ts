import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nameOf, questionId } from '../../../../src/checklist/lists/questionId.ts';

describe('questionId', () => {
  // Written out, because answers on disk refer to them.
  const cases: readonly (readonly [text: string, id: string])[] = [
    ['Is the café open?', 'is-the-cafe-open-'],
    ['¿Qué pasa si falla?', 'que-pasa-si-falla-'],
    ['これは安全ですか？', 'question-'],
    ['🙂?', 'question-'],
    [
      'Does every long question keep its first words only, and not the rest?',
      'does-every-long-question-keep-its-first-words-only-',
    ],
  ];
  for (const [text, words] of cases) {
    it(`of “${text}” begins with its words and ends in a hash`, () => {
      const id = questionId(text);
      assert.equal(id.slice(0, -8), words);
      assert.match(id.slice(-8), /^[0-9a-f]{8}$/);
    });
  }

  it('keeps its form for any text, and is the same for one text composed in two ways', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        assert.match(questionId(text), /^[a-z0-9][a-z0-9.-]{0,199}$/);
        assert.equal(questionId(text.normalize('NFD')), questionId(text.normalize('NFC')));
      }),
    );
  });

  it('tells a question by its text when it was given no id', () => {
    const question = { group: 'g', text: 'A?', help: '' };
    assert.equal(nameOf({ ...question, id: questionId('A?') }), 'A?');
    assert.equal(nameOf({ ...question, id: 'g.a' }), 'g.a');
  });
});
