import assert from 'node:assert/strict';
import { type AnswerableField, answerableFields, answerEdits } from '../../../src/assist/answerField.ts';
import { applyTextEdits } from '../../../src/base/textEdit.ts';
import { DOCUMENT, exampleEntry } from './example.ts';

const { entry } = exampleEntry();
const answered = (field: AnswerableField, said: string, document = DOCUMENT) =>
  applyTextEdits(document, answerEdits(document, exampleEntry(document).entry, field, said));

describe('An answer to a question', () => {
  it('belongs to what is still to be told, first of all', () => {
    assert.deepEqual(answerableFields(entry), [
      { field: 'skills', isOpen: true },
      { field: 'problem', isOpen: false },
      { field: 'role', isOpen: false },
      { field: 'impact', isOpen: false },
    ]);
  });

  it('takes the place of an open question', () => {
    assert.equal(
      answered('skills', 'debugging\nacross teams'),
      DOCUMENT.replace('(evidence needed: what does this show?)', 'debugging across teams'),
    );
  });

  it('follows what a field says already', () => {
    assert.equal(answered('role', 'Led it'), DOCUMENT.replace('reviewed by 2', 'reviewed by 2. Led it'));
    const ended = DOCUMENT.replace('reviewed by 2', 'reviewed by 2.');
    assert.equal(answered('role', 'Led it', ended), ended.replace('by 2.', 'by 2. Led it'));
    const empty = DOCUMENT.replace('author, 3 commits; reviewed by 2', '').replace('My role: ', 'My role:');
    assert.equal(answered('role', 'Led it', empty), empty.replace('My role:', 'My role: Led it'));
  });

  it('becomes a field where there is none', () => {
    const without = DOCUMENT.replace(/ {2}- Impact: .*\n/, '');
    assert.equal(
      answered('impact', 'Fewer `tickets', without),
      without.replace('`a1b2c3d`\n- Held', '`a1b2c3d`\n  - Impact: Fewer \\`tickets\n- Held'),
    );
  });

  it('is written nowhere when the entry is gone', () => {
    assert.deepEqual(answerEdits('## Projects\n\n- Another\n', entry, 'impact', 'Fewer tickets'), []);
  });
});
