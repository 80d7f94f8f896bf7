import fc from 'fast-check';
import type { NewEntry } from '../../../../src/brag/document/entry.ts';
import { SECTIONS } from '../../../../src/brag/sections.ts';

/** Lines that documents are made of, harmless and hostile. */
const LINES = [
  '',
  '',
  ' ',
  'Some words.',
  '# Brag Document — 2026-Q4',
  ...SECTIONS.map((section) => `## ${section}`),
  '### projects:',
  'Projects\n---',
  '# 1. LEARNING & GROWTH #',
  '## Something else',
  '- an entry',
  '- **Bold entry** (2026-10-01 – 2026-10-05)',
  '  - Problem: slow',
  '  - Evidence: [#1](https://github.com/acme/pay/pull/1)',
  '  - Evidence: (evidence needed: where can one see it?)',
  '    - Impact: deep',
  '* star entry',
  '+ plus entry',
  '3. third',
  '1. first',
  '999999999. last number there is',
  '-',
  '-\ttab entry',
  '\t- nested by a tab',
  ' - slightly indented',
  '      far indented',
  '- [ ] task',
  '- - two at once',
  '-     code',
  '- ```',
  '```',
  '~~~~ text',
  '<!-- comment',
  '-->',
  '<!-- - closed -->',
  '<div>',
  '<script>',
  '<?php',
  '---',
  '***',
  '> - quoted entry',
  '[ref]: https://example.org/ref',
  '| a | b |',
  '===',
  '日本語の行',
  '\u00a0',
  '\u2028- not a line',
  'lone \ud800 surrogate',
];

/** A document of such lines with any mix of line endings, byte order mark, front matter, final newline. */
export const documents: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    fc.constantFrom('', '', '---\ntitle: x\n---\n', '---\n- Projects\n---', '+++\na = 1\n+++\r\n', '---\n'),
    fc.array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\n', '\r\n', '\r')), {
      maxLength: 25,
    }),
    fc.constantFrom('', '- last line', 'text', '## Projects', '<!--'),
  )
  .map(([mark, front, lines, last]) => mark + front + lines.flat().join('') + last);

const words = fc.oneof(
  fc.constantFrom(
    'Retries',
    '- x',
    '# x',
    '<!-- x',
    '1. x',
    'a**b',
    '`',
    '```',
    '> x',
    'a\n- b',
    'a\r\n\r\n# b',
    '日本',
    '\\',
  ),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
  fc.string({ maxLength: 12, unit: 'binary' }),
);
const day = fc.constantFrom('2026-09-30', '2026-10-02', '2026-12-31', null);

/** Entries with evidence that no generated document holds. */
export const entries: fc.Arbitrary<NewEntry> = fc.record({
  section: fc.constantFrom(...SECTIONS),
  title: words,
  from: day,
  to: day,
  problem: fc.option(words),
  role: fc.option(words),
  impact: fc.option(words),
  skills: fc.option(words),
  evidence: fc.uniqueArray(
    fc.oneof(
      fc
        .tuple(fc.constantFrom('#412', 'words ](', ''), fc.integer({ min: 2, max: 9999 }))
        .map(([label, number]) => ({
          label,
          url: `https://git.example.org/a_(b)/pull/${number}`,
        })),
      fc.stringMatching(/^[0-9a-f]{40}$/).map((label) => ({ label, url: null })),
    ),
    { minLength: 1, maxLength: 3, selector: ({ label, url }) => url ?? label },
  ),
});
