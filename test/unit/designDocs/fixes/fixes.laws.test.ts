import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatMessage } from '../../../../src/base/message.ts';
import { applyTextEdits } from '../../../../src/base/textEdit.ts';
import { combineFixes } from '../../../../src/designDocs/fixes/combineFixes.ts';
import { DEFAULT_LINT_CONFIG } from '../../../../src/lint/lintConfig.ts';
import { lintDocument } from '../../../../src/lint/lintDocument.ts';
import type { LintResult } from '../../../../src/lint/lintResult.ts';

const HEADINGS: readonly ((name: string, number: number) => string)[] = [
  (name) => `## ${name}`,
  (name, number) => `## ${number}. ${name}`,
  (name) => `## ${name} ##`,
  (name) => `${name}\n${'-'.repeat(name.length)}`,
  (name) => `**${name}**`,
  (name) => `<h2>${name}</h2>`,
];
const NAMES = [
  'Motivation',
  'Alternitives',
  'Rationale and alternatives',
  'Proposal',
  'Drawbacks',
  'Alternatives',
  'Goals',
  'Rollout',
  'Open questions',
  'Motivación',
  '背景',
  'Références',
];
const BODIES = [
  'One payment in two hundred fails because the gateway times out.',
  'TBD',
  '',
  'Why are we doing this?',
  '- A queue\n- Do nothing',
  'We deploy to one region first. The table of payments gets a new column.',
  '```sh\n# no heading\n```',
  '<!-- to be written -->',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '[1]: https://example.org',
  '- Reduce the latency of payments.',
];
const HEADERS = [
  '',
  '---\nstatus: draft\ndate: 2024-01-02\nauthors:\n---\n\n',
  'Status: accepted\n\n',
  '---\nunclosed: yes\n\n',
];

/** A document such as people write, and such as nobody would. */
const documents = fc
  .record({
    path: fc.constantFrom(
      'docs/rfcs/0007-a.md',
      'docs/adr/0007-a.md',
      'postmortems/a.md',
      'docs/strategy.md',
    ),
    header: fc.constantFrom(...HEADERS),
    title: fc.constantFrom('# RFC 7: Retries\n\n', '# Postmortem: payments\n\n', 'Retries\n=======\n\n', ''),
    heading: fc.constantFrom(...HEADINGS),
    parts: fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...BODIES)), { maxLength: 6 }),
    newline: fc.constantFrom('\n', '\r\n'),
    end: fc.constantFrom('', '\n', '\n\n'),
  })
  .map(({ path, header, title, heading, parts, newline, end }) => {
    const sections = parts.map(([name, body], index) => `${heading(name, index + 1)}\n\n${body}`);
    return { path, text: (header + title + sections.join('\n\n') + end).replaceAll('\n', newline) };
  });

function lint(path: string, text: string): LintResult {
  return lintDocument({ text, path, config: DEFAULT_LINT_CONFIG, today: '2026-11-23' });
}

describe('laws of fixes', () => {
  it('answer their finding, and each finding has other words or another place afterwards', () => {
    fc.assert(
      fc.property(documents, ({ path, text }) => {
        for (const { rule, message, span, fixes } of lint(path, text).findings) {
          for (const { edits } of fixes) {
            const added = edits
              .filter((edit) => edit.span.end <= span.start)
              .reduce((sum, edit) => sum + edit.newText.length - (edit.span.end - edit.span.start), 0);
            const fixed = applyTextEdits(text, edits);
            const left = lint(path, fixed).findings.filter(
              (other) =>
                other.rule === rule &&
                other.span.start === span.start + added &&
                formatMessage(other.message) === formatMessage(message),
            );
            assert.deepEqual(left, [], fixed);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keep to the line endings of the document', () => {
    fc.assert(
      fc.property(documents, ({ path, text }) => {
        fc.pre(/\n.*\n/.test(text));
        const other = text.includes('\r\n') ? /(?<!\r)\n/ : /\r\n/;
        assert.doesNotMatch(applyTextEdits(text, combineFixes(lint(path, text).findings)), other);
      }),
      { numRuns: 60 },
    );
  });

  it('come to an end when all are made again and again', () => {
    fc.assert(
      fc.property(documents, ({ path, text }) => {
        let fixed = text;
        for (let round = 0; round < 12; round++) {
          const edits = combineFixes(lint(path, fixed).findings);
          if (edits.length === 0) return;
          fixed = applyTextEdits(fixed, edits);
        }
        assert.fail(fixed);
      }),
      { numRuns: 100 },
    );
  });
});
