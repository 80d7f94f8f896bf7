import assert from 'node:assert/strict';
import type { DocumentKind } from '../../../src/designDocs/kinds/documentKind.ts';
import { DEFAULT_LINT_CONFIG } from '../../../src/lint/lintConfig.ts';
import { lintDocument } from '../../../src/lint/lintDocument.ts';

/** Findings of one rule in one document, and of all rules together. */
const MOST = { ofRule: 20, inAll: 100 };

interface Hostile {
  readonly name: string;
  readonly body: string;
  /** A rule that still speaks. */
  readonly finds: string;
  readonly kind?: DocumentKind;
}

/** Names differ, as a way that is named in another section counts as weighed there. */
function waysOf(section: number): string {
  return Array.from(
    { length: 25 },
    (_, way) => `### Queue ${section}-${way} of jobs\n\nIt holds the jobs that run at night.\n\n`,
  ).join('');
}

const CASES: readonly Hostile[] = [
  {
    name: 'a block of more HTML headings than a call takes arguments',
    body: `${'<h1>a</h1>'.repeat(130)}\n`.repeat(1_000),
    finds: 'missing-problem',
  },
  {
    name: 'HTML headings on one line, each before HTML that only the end closes',
    body: `<div>\n${'<h1>a</h1><!--x'.repeat(5_000)}-->`,
    finds: 'missing-problem',
  },
  { name: 'empty fields without end', body: 'Author:\n'.repeat(4_000), finds: 'no-owner-or-date' },
  {
    name: 'a name with spaces without end behind it',
    body: `## a${' '.repeat(20_000)}x\n`,
    finds: 'missing-problem',
  },
  { name: 'headings only', body: '## a\n'.repeat(4_000), finds: 'missing-problem' },
  {
    name: 'headings that end with a carriage return',
    body: '## a\r\r'.repeat(5_000),
    finds: 'missing-problem',
  },
  { name: 'hollow sections', body: '## Alternatives\n\nTBD\n\n'.repeat(1_000), finds: 'hollow-section' },
  {
    name: 'questions of ours without end',
    body: '<!-- staffward:questions -->\n\n'.repeat(4_000),
    finds: 'unanswered-questions',
  },
  {
    name: 'sections that point at each other',
    body: ['Risks', 'Drawbacks']
      .map((name, index, names) => `## ${name}\n\n${`See **${names[1 - index]}**.\n\n`.repeat(1_000)}`)
      .join(''),
    finds: 'hollow-section',
  },
  {
    name: 'a question of question marks',
    body: `## Open questions\n\n- ${'?'.repeat(50_000)} x\n\n- Why?\n`,
    finds: 'undecided',
  },
  {
    name: 'a table of actions',
    body: `## Action items\n\n| a | b |\n| - | - |\n${'| x | y |\n'.repeat(4_000)}`,
    finds: 'postmortem-actions',
    kind: 'postmortem',
  },
  {
    name: 'a list of actions',
    body: `## Action items\n\n${'- do it\n'.repeat(5_000)}`,
    finds: 'postmortem-actions',
    kind: 'postmortem',
  },
  {
    name: 'blame without end',
    body: 'The engineer forgot to look. '.repeat(5_000),
    finds: 'blameful-wording',
    kind: 'postmortem',
  },
  {
    name: 'ways that nobody weighs',
    body: Array.from({ length: 20 }, (_, index) => `## Alternatives\n\n${waysOf(index)}`).join(''),
    finds: 'unreasoned-rejection',
  },
  {
    name: 'goals without a figure',
    body: '## Goals\n\n- Reduce latency\n\n'.repeat(500),
    finds: 'unmeasured-goal',
    kind: 'design-doc',
  },
  {
    name: 'records of decisions in one file',
    body: '## Decision\n\nWe queue jobs.\n\n## Consequences\n\nTBD\n\n'.repeat(300),
    finds: 'hollow-section',
    kind: 'adr',
  },
  {
    name: 'hollow parts of a strategy',
    body: '## Diagnosis\n\n## Guiding policy\n\n## Actions\n\n'.repeat(500),
    finds: 'strategy-parts',
    kind: 'strategy',
  },
];

describe('hostile documents', () => {
  for (const { name, body, finds, kind = 'rfc' } of CASES) {
    it(`are linted to the end, with few findings: ${name}`, () => {
      const text = `---\nstaffward-kind: ${kind}\nstatus: accepted\n---\n# A\n\n${body}`;
      const { findings } = lintDocument({
        text,
        path: 'docs/0001-a.md',
        config: DEFAULT_LINT_CONFIG,
        today: '2026-01-01',
      });
      const found = findings.filter(({ rule }) => rule === finds).length;
      assert.ok(found > 0 && found <= MOST.ofRule, `${found} of ${finds}`);
      assert.ok(findings.length <= MOST.inAll, `${findings.length} in all`);
    });
  }

  it('have a bounded number of findings as brag documents, too', () => {
    const text = `# Brag Document — 2026-Q1\n\n## Projects\n\n${'- Reviewed things\n'.repeat(3_000)}`;
    const { findings } = lintDocument({
      text,
      path: 'brag.md',
      config: DEFAULT_LINT_CONFIG,
      today: '2026-06-01',
    });
    const missing = findings.filter(({ rule }) => rule === 'missing-evidence');
    assert.equal(missing.length, 1_000);
  });
});
