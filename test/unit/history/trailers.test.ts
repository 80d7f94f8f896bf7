import assert from 'node:assert/strict';
import fc from 'fast-check';
import { coAuthorsOf, reviewersOf, trailersOf } from '../../../src/history/trailers.ts';

const keys = (message: string) => trailersOf(message).map(({ key }) => key);

describe('Trailers', () => {
  const CASES: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
    [
      'reads the last paragraph',
      'Retry\n\nText.\n\nFixes: #1\nSigned-off-by: Ann <a@x.org>\n',
      [
        ['Fixes', '#1'],
        ['Signed-off-by', 'Ann <a@x.org>'],
      ],
    ],
    ['joins a folded value', 'Retry\n\nNote: one\n two\n\tthree', [['Note', 'one two three']]],
    [
      'reads several blocks',
      'Retry\n\nText.\n\nReviewed By: bob\n\nDifferential Revision: D1\n\nPulled By: ann',
      [
        ['Reviewed By', 'bob'],
        ['Differential Revision', 'D1'],
        ['Pulled By', 'ann'],
      ],
    ],
    ['reads a block that follows prose at once', 'Retry\n\nText goes here.\nFixes: #1', [['Fixes', '#1']]],
    [
      'looks past a pick and remarks',
      'Retry\n\nFixes: #1\n(cherry picked from commit 0123abc)\n[bob: reworded]\nLink: x',
      [
        ['Fixes', '#1'],
        ['Link', 'x'],
      ],
    ],
    [
      'reads line ends of Windows and spaces around the colon',
      'Retry\r\n\r\nFixes : #1 \r\nLink:x\r\n',
      [
        ['Fixes', '#1'],
        ['Link', 'x'],
      ],
    ],
    ['stops at prose', 'Retry\n\nFirst: this.\n\nThen that happened.\n\nFixes: #1', [['Fixes', '#1']]],
    ['finds none in a subject', 'Fixes: everything', []],
    ['finds none in prose or addresses', 'Retry\n\nIt works now\nhttps://example.org/a:b', []],
    ['finds none in indented text', 'Retry\n\n  Quoted: yes', []],
  ];
  for (const [sentence, message, expected] of CASES) {
    it(sentence, () => {
      assert.deepEqual(
        trailersOf(message).map(({ key, value }) => [key, value]),
        expected,
      );
    });
  }

  it('keeps the case of a key', () => {
    assert.deepEqual(keys('Retry\n\nReviewed-By: b\nCO-AUTHORED-BY: c'), ['Reviewed-By', 'CO-AUTHORED-BY']);
  });

  it('returns at most a thousand lines of a hostile message', () => {
    assert.equal(trailersOf(`Retry\n\n${'A: b\n'.repeat(5000)}`).length, 1000);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('A', ':', ' ', '\n', '-', '<', '>', '@', '(') }),
        (text) => {
          trailersOf(text);
          coAuthorsOf(`x\n\nCo-authored-by: ${text}`);
          reviewersOf(`x\n\nReviewed-by: ${text}`);
        },
      ),
    );
  });
});

describe('Co-authors', () => {
  it('are read in any case, each address once', () => {
    const message =
      'Retry\n\nCo-authored-by: Ann <Ann@x.org>\nCo-Authored-By: Bob B. <bob@x.org>\nco-authored-by: ann <ann@x.org>';
    assert.deepEqual(coAuthorsOf(message), [
      { name: 'Ann', email: 'Ann@x.org' },
      { name: 'Bob B.', email: 'bob@x.org' },
    ]);
  });

  it('are read in the middle of a squash', () => {
    const message = 'Retry (#1)\n\n* Retry\n\nCo-authored-by: Ann <a@x.org>\n\n* Wait\n\n---------\n\nText.';
    assert.deepEqual(coAuthorsOf(message), [{ name: 'Ann', email: 'a@x.org' }]);
  });

  it('may lack an address', () => {
    assert.deepEqual(coAuthorsOf('x\n\nCo-authored-by: Ann\nCo-authored-by: <>\nCo-authored-by: bob@x.org'), [
      { name: 'Ann', email: '' },
      { name: '', email: 'bob@x.org' },
    ]);
  });

  it('are not those of a subject, a quote or a sentence', () => {
    assert.deepEqual(
      coAuthorsOf('Co-authored-by: Ann <a@x.org>\n\n> Co-authored-by: B <b@x>\nsee Co-authored-by: C <c@x>'),
      [],
    );
  });
});

describe('Reviewers', () => {
  const REVIEWERS: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'are read in any case',
      'x\n\nReviewed-by: Ann <a@x.org>\nReviewed-By: Bob <b@x.org>',
      ['Ann <a@x.org>', 'Bob <b@x.org>'],
    ],
    [
      'are logins at Phabricator',
      'x\n\nSummary: y\n\nReviewed By: ann, bob\n\nDifferential Revision: D1',
      ['ann <>', 'bob <>'],
    ],
    [
      'may share a line',
      'x\n\nReviewed-by: Ann <a@x.org>, Bob <b@x.org>',
      ['Ann <a@x.org>', 'Bob <b@x.org>'],
    ],
    [
      'are logins at PyTorch',
      'x\n\nApproved by: https://github.com/ann, https://github.com/bob',
      ['ann <>', 'bob <>'],
    ],
    ['are those who approved', 'x\n\nApproved-by: Ann <a@x.org>', ['Ann <a@x.org>']],
    ['are not those who were asked', 'x\n\nReviewers: ann, bob\n\nCc: bob', []],
    ['are no one without a trailer', 'Reviewed-by: Ann <a@x.org>', []],
  ];
  for (const [sentence, message, expected] of REVIEWERS) {
    it(sentence, () => {
      assert.deepEqual(
        reviewersOf(message).map(({ name, email }) => `${name} <${email}>`),
        expected,
      );
    });
  }
});
