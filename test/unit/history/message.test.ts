import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bodyOf, firstLineOf, subjectOf } from '../../../src/history/message.ts';

/** Message, `%s`, first line, `%b` without blank lines around it; compared with git 2.39 on random messages. */
const CASES: readonly (readonly [string, string, string, string, string])[] = [
  ['a subject alone', 'Retry\n', 'Retry', 'Retry', ''],
  ['a subject without a line end', 'Retry', 'Retry', 'Retry', ''],
  ['a subject and a body', 'Retry\n\nText.\n\nMore.\n', 'Retry', 'Retry', 'Text.\n\nMore.'],
  ['a wrapped subject', 'Retry\nall payments\n\nText.\n', 'Retry all payments', 'Retry', 'Text.'],
  ['blank lines above the subject', '\n  \n\t\nRetry\n\nText.', 'Retry', 'Retry', 'Text.'],
  ['many blank lines below it', 'Retry\n\n \n\n  Text.', 'Retry', 'Retry', '  Text.'],
  ['line ends of Windows', 'Retry\r\nall\r\n\r\nText.\r\nMore.\r\n', 'Retry all', 'Retry', 'Text.\r\nMore.'],
  ['white space at line ends', 'Retry \t\nall  \n \nText.', 'Retry all', 'Retry', 'Text.'],
  ['an indented subject', '  Retry\n  all', '  Retry   all', '  Retry', ''],
  ['a carriage return inside a line', 'Re\rtry', 'Re\rtry', 'Re\rtry', ''],
  ['nothing', '', '', '', ''],
  ['white space only', ' \n\r\n\t', '', '', ''],
];

describe('Commit message', () => {
  for (const [what, message, subject, firstLine, body] of CASES) {
    it(`is taken apart as git does: ${what}`, () => {
      assert.deepEqual(
        [subjectOf(message), firstLineOf(message), bodyOf(message)],
        [subject, firstLine, body],
      );
    });
  }

  it('loses nothing but white space', () => {
    const message = fc
      .array(fc.constantFrom('a', ' ', '\n', '\n\n', '\r\n', 'é'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(message, (text) => {
        const squeezed = (part: string) => part.replace(/\s/g, '');
        assert.equal(squeezed(subjectOf(text)) + squeezed(bodyOf(text)), squeezed(text));
      }),
    );
  });
});
