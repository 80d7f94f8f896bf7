import assert from 'node:assert/strict';
import { BUILT_IN_WORKSHEETS } from '../../../src/content/worksheets.ts';
import { DEFAULT_LINT_CONFIG } from '../../../src/lint/lintConfig.ts';
import { lintDocument } from '../../../src/lint/lintDocument.ts';
import { FILLED_DOCUMENTS } from '../../support/filledDocuments.ts';
import { reportSource } from '../../support/reportSource.ts';
import { builtIn, open } from './openings.ts';

/** What the linter takes each engineering document for. */
const KINDS: Readonly<Record<string, string | null>> = {
  adr: 'adr',
  'design-doc': 'design-doc',
  'incident-log': null,
  postmortem: 'postmortem',
  'pull-request-description': null,
  rfc: 'rfc',
  runbook: null,
  'technical-strategy': 'strategy',
};
const QUESTIONS = /<!-- staffward:questions\n[\s\S]*?-->/;

const lint = (text: string, path: string | null = null) =>
  lintDocument({ text, path, config: DEFAULT_LINT_CONFIG, today: '2026-11-23', evidence: null });

describe('The engineering documents', () => {
  const documents = BUILT_IN_WORKSHEETS.filter(({ document }) => document !== null);

  it('are these', () => {
    assert.deepEqual(documents.map(({ id }) => id).toSorted(), Object.keys(KINDS));
  });

  for (const worksheet of documents) {
    const { id, document, sections } = worksheet;
    const empty = open(worksheet, reportSource([])).text;
    const kind = KINDS[id] ?? null;

    it(`${id} begins with its own title, and says nothing to its reader but headings`, () => {
      assert.ok(empty.startsWith(`# ${document}\n\n## ${sections[0]?.heading}\n`));
      assert.doesNotMatch(empty, /^\*\*.+\?\*\*$/m);
    });

    it(`${id} is taken for ${kind ?? 'no design document'} by the linter`, () => {
      assert.equal(lint(empty).kind, kind);
    });

    if (kind === null) continue;

    it(`${id} without answers has one finding for each section that asks`, () => {
      const asking = sections.filter(({ parts }) => parts.some((part) => part.kind === 'ask'));
      assert.deepEqual(
        lint(empty).findings.map(({ rule, span }) => [rule, headingAt(empty, span.start)]),
        asking.map(({ heading }) => ['unanswered-questions', heading]),
      );
    });

    it(`${id} with answers gives the linter nothing to say`, () => {
      const answers = FILLED_DOCUMENTS[id] ?? {};
      const filled = empty
        .split(/^(?=## )/m)
        .map((section) => section.replace(QUESTIONS, answers[/^## (.*)$/m.exec(section)?.[1] ?? ''] ?? ''))
        .join('');
      assert.doesNotMatch(filled, QUESTIONS);
      assert.deepEqual(
        lint(filled).findings.map(({ rule, span }) => [rule, filled.slice(span.start, span.end)]),
        [],
      );
    });
  }

  it('cannot be ended by a question of somebody’s own', () => {
    const sections = [
      { id: 'a', heading: 'A', parts: [{ kind: 'ask' as const, questions: ['Why --> <b>not</b>?'] }] },
    ];
    const { text } = open({ ...builtIn('adr'), sections }, reportSource([]));
    assert.equal(text.match(/-->/g)?.length, 1);
  });
});

describe('The worksheets of the journal', () => {
  for (const worksheet of BUILT_IN_WORKSHEETS.filter(({ document }) => document === null)) {
    it(`${worksheet.id} is no design document to the linter`, () => {
      const { text } = open(worksheet, reportSource([]));
      assert.equal(lint(text, `worksheets/${worksheet.id}.md`).kind, null);
      assert.equal(lint(text).kind, null);
    });
  }
});

function headingAt(text: string, offset: number): string | undefined {
  const end = text.indexOf('\n', offset);
  return [...text.slice(0, end).matchAll(/^## (.*)$/gm)].at(-1)?.[1];
}
