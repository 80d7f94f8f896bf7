import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codeSpansOf } from '../../../../src/base/markdownText.ts';
import { plainLine } from '../../../../src/base/plainLine.ts';
import { codeSpan, reportNote, reportText } from '../../../../src/checklist/report/reportText.ts';
import { rendered } from './rendered.ts';

/** All that a note may become: words, code, and web addresses as links. */
const HARMLESS = new Set([
  'Document',
  'Paragraph',
  'Escape',
  'InlineCode',
  'Autolink',
  // A bare `www.` or mail address is linked, and still reads as it was written.
  'URL',
]);

describe('reportText', () => {
  const cases: readonly (readonly [name: string, text: string, markdown: string])[] = [
    [
      'an ordinary note stays as it is',
      'tried with 10,000 rows; p95 is 40 ms',
      'tried with 10,000 rows; p95 is 40 ms',
    ],
    ['names of code stay readable', 'see retry_after in `pay.ts`', 'see retry_after in `pay.ts`'],
    ['a mention is code', 'ask @anna.', 'ask `@anna`.'],
    ['a team is code', '@acme/core-team knows', '`@acme/core-team` knows'],
    ['a mail address is none', 'anna@example.com', 'anna@example.com'],
    ['an issue is code', 'fixes #12, closes acme/pay#3', 'fixes `#12`, closes `acme/pay#3`'],
    ['an issue in words of GitHub', 'resolves GH-7', 'resolves `GH-7`'],
    ['a merge request and an epic', '!4 and &5!', '`!4` and `&5`!'],
    ['a mention of Bitbucket and of Azure', '@{557:a} @<12AB-cd>', '`@{557`:a} `@<12AB-cd`>'],
    ['what hangs together stays together', '@a@b #1#2@c', '`@a@b` `#1#2@c`'],
    ['a backslash escapes nothing', '\\@a \\\\#1', '\\\\`@a` \\\\\\\\`#1`'],
    ['code beside code keeps a distance', '`x`@a`y`', '`x` `@a` `y`'],
    ['so do two names without a word between', '@a@{b', '`@a` `@{b`'],
    ['what is code already stays', 'see `@anna` and `#1`', 'see `@anna` and `#1`'],
    ['a lone backtick opens nothing', '` @anna', '\\` `@anna`'],
    ['a C# version is no issue, a number is no epic', 'C# 12 & 3', 'C# 12 & 3'],
    [
      'a web address is a link',
      'see https://example.com/a_b*c?x=1#2.',
      'see <https://example.com/a_b*c?x=1#2>.',
    ],
    ['a web address in brackets', '(https://example.com)', '(<https://example.com>)'],
    ['a Markdown link is text', '[x](https://e.com/)', '\\[x\\](<https://e.com/>)'],
    ['a command is text', '[x](command:evil)', '\\[x\\](command:evil)'],
    ['HTML is text', '<img src=x onerror=a()>', '\\<img src=x onerror=a()>'],
    ['a comment is text', 'a <!-- b', 'a \\<!-- b'],
    ['a work item is text', '[x] done', '\\[x\\] done'],
    ['lines become one', 'a\n\n# b\n/close', 'a # b /close'],
    ['marks that reorder text are removed', 'a\u202eb', 'ab'],
  ];
  for (const [name, text, markdown] of cases) it(name, () => assert.equal(reportText(text), markdown));

  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...[
            '@a',
            '@',
            '#1',
            '#',
            '!2',
            '&3',
            'GH-4',
            'o/r',
            '`',
            '``',
            '*',
            '_',
            '~',
            '[',
            '](',
            ')',
            '<',
            '>',
            '\\',
          ],
          ...[
            'https://e.com/',
            'https://',
            '<b>',
            '$',
            '|',
            ' ',
            '  ',
            'word',
            '.',
            '{',
            '}',
            '\ue000',
            '<!--',
            '-->',
          ],
        ),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));

  it('shows the words, and nothing but words, code and web addresses', () => {
    fc.assert(
      fc.property(words, (text) => {
        const { text: shown, nodes } = rendered(reportText(text));
        assert.deepEqual(
          [...nodes].filter((name) => !HARMLESS.has(name)),
          [],
          reportText(text),
        );
        assert.equal(spaceless(shown), spaceless(saidIn(text)), reportText(text));
      }),
      { numRuns: 300 },
    );
  });

  it('tells nobody and links to no issue', () => {
    fc.assert(
      fc.property(words, (text) => {
        for (const prose of rendered(reportText(text)).prose) {
          assert.doesNotMatch(prose, /(?<!\w)@[\w{<]|(?<!\w)[#!&]\d|\w#\d|\bGH-\d/i, reportText(text));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to the text', () => {
    for (const piece of ['@a', 'a/', '#', '`', '``` `` ', 'https://', 'x', '@{', '&1!', '.-', '<!--']) {
      reportText(piece.repeat(100_000 / piece.length));
    }
  }).timeout(4_000);
});

describe('reportNote', () => {
  it('shows a place as code, anything else as text', () => {
    assert.equal(reportNote('src/_pay_.ts:12'), '`src/_pay_.ts:12`');
    assert.equal(reportNote('step *one*'), 'step \\*one\\*');
  });
});

describe('codeSpan', () => {
  const cases: readonly (readonly [text: string, span: string])[] = [
    ['main', '`main`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['a``b`', '``` a``b` ```'],
    ['a\nb', '`a b`'],
  ];
  for (const [text, span] of cases) {
    it(`shows ${JSON.stringify(text)}`, () => assert.equal(codeSpan(text), span));
  }
});

/** What was said, without the fences of its code spans. */
function saidIn(text: string): string {
  const line = plainLine(text).replaceAll('\ue000', '');
  let said = '';
  let position = 0;
  for (const { start, end } of codeSpansOf(line)) {
    said += `${line.slice(position, start)}${line.slice(start, end).replaceAll(/^`+|`+$/g, '')}`;
    position = end;
  }
  return said + line.slice(position);
}

function spaceless(text: string): string {
  return text.replaceAll(/\s/g, '');
}
