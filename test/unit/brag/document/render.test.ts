import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseBragDocument } from '../../../../src/brag/document/parse.ts';
import { renderDates, renderEntry, renderEvidence } from '../../../../src/brag/document/render.ts';
import { newEntry } from './newEntry.ts';

describe('renderEntry', () => {
  it('writes what is known and asks for what is not', () => {
    const entry = newEntry({
      title: 'Retries with backoff in the payment client',
      from: '2026-11-12',
      to: '2026-11-20',
      role: 'author, 3 commits; reviewed by 2',
      evidence: [
        { label: '#412', url: 'https://github.com/acme/pay/pull/412' },
        { label: 'a1b2c3d', url: null },
      ],
    });
    assert.equal(
      renderEntry(entry),
      [
        '- **Retries with backoff in the payment client** (2026-11-12 – 2026-11-20)',
        '  - Problem: (evidence needed: what hurt, and whom?)',
        '  - My role: author, 3 commits; reviewed by 2',
        '  - Impact: (evidence needed: what changed, in a number?)',
        '  - Skills: (evidence needed: what does this show?)',
        '  - Evidence: [#412](https://github.com/acme/pay/pull/412), `a1b2c3d`',
      ].join('\n'),
    );
  });

  it('keeps every value on its line, so that none becomes an entry, a heading or a comment', () => {
    const value = fc.oneof(
      fc.constantFrom(
        'a\n- b',
        'a\r\n\r\n# Projects',
        '<!--\n',
        '```\n',
        'a\u2028- b',
        '\u0000\u001b[31m',
        'x\\',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(value, value, value, (title, problem, label) => {
        const evidence = [{ label, url: null }];
        const text = renderEntry(newEntry({ title, problem, skills: problem, evidence }));
        const { entries, sections } = parseBragDocument(text);
        assert.equal(text.split(/[\n\r\u2028]/).length, 6);
        assert.deepEqual([entries.length, sections.length], [1, 0]);
        assert.deepEqual(
          entries[0]?.fields.map(({ name }) => name),
          ['problem', 'role', 'impact', 'skills', 'evidence'],
        );
      }),
    );
  });

  it('lets no backslash at the end of a title open the bold text again', () => {
    assert.match(renderEntry(newEntry({ title: 'C:\\' })), /^- \*\*C:\\\\\*\*\n/);
    assert.match(renderEntry(newEntry({ title: 'C:\\\\' })), /^- \*\*C:\\\\\*\*\n/);
  });
});

describe('renderDates', () => {
  const cases: readonly [string | null, string | null, string | null][] = [
    [null, null, null],
    ['2026-11-12', null, '(2026-11-12)'],
    [null, '2026-11-12', '(2026-11-12)'],
    ['2026-11-12', '2026-11-12', '(2026-11-12)'],
    ['2026-11-12', '2026-11-20', '(2026-11-12 – 2026-11-20)'],
    ['2026-11-20', '2026-11-12', '(2026-11-12 – 2026-11-20)'],
  ];
  for (const [from, to, expected] of cases) {
    it(`writes ${from} to ${to} as ${expected}`, () => assert.equal(renderDates(from, to), expected));
  }
});

describe('renderEvidence', () => {
  const cases: readonly [string, string | null, string][] = [
    ['#412', 'https://github.com/acme/pay/pull/412', '[#412](https://github.com/acme/pay/pull/412)'],
    ['#412', null, '`#412`'],
    ['a1b2c3d4', null, '`a1b2c3d4`'],
    ['the July dashboard', null, 'the July dashboard'],
    ['a ] b', 'https://x.test/a b', '[a \\] b](https://x.test/a%20b)'],
    ['', 'https://x.test/', '[link](https://x.test/)'],
    ['p', 'https://x.test/(a)<b>"`\\', '[p](https://x.test/%28a%29%3Cb%3E%22%60%5C)'],
    ['p', 'https://x.test/\n- b', '[p](https://x.test/%20-%20b)'],
  ];
  for (const [label, url, expected] of cases) {
    it(`writes ${JSON.stringify(label)} at ${JSON.stringify(url)} as ${expected}`, () => {
      assert.equal(renderEvidence([{ label, url }]), expected);
    });
  }
});
