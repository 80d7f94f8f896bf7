import assert from 'node:assert/strict';
import { applyTextEdits } from '../../../../src/base/textEdit.ts';
import { completionsAt } from '../../../../src/designDocs/help/completionsAt.ts';
import type { DocumentKind } from '../../../../src/designDocs/kinds/documentKind.ts';
import { docOf } from '../rules/docOf.ts';

const CURSOR = '‸';

/** What is offered at the cursor, each as label and as the text that comes of it. */
function offered(marked: string, kind?: DocumentKind): readonly (readonly [label: string, text: string])[] {
  const offset = marked.indexOf(CURSOR);
  const text = marked.replace(CURSOR, '');
  return completionsAt(docOf(text, kind), offset).map(({ label, span, newText }) => [
    label,
    applyTextEdits(text, [{ span, newText }]),
  ]);
}
const labels = (marked: string, kind?: DocumentKind) => offered(marked, kind).map(([label]) => label);

const BEGUN = '# Cache keys\n\n## Motivation\n\nReads are slow.\n\n';

describe('Completions', () => {
  it('of a heading are the sections that are still missing, in the order of their readers', () => {
    assert.deepEqual(labels(`${BEGUN}## ${CURSOR}\n`), [
      'Proposal',
      'Trade-offs',
      'Alternatives considered',
      'Open questions',
    ]);
  });

  it('follow the kind of document', () => {
    assert.deepEqual(labels(`# Postmortem\n\n## Timeline\n\n14:02 It broke.\n\n## ${CURSOR}`, 'postmortem'), [
      'Summary',
      'Impact',
      'Root causes',
      'Action items',
    ]);
  });

  it('speak the language and casing of the document', () => {
    const german = `# Suchindex\n\n## Hintergrund\n\nSuchen dauert zu lange.\n\n## Lösung\n\nEin Index.\n\n## ${CURSOR}\n`;
    assert.ok(labels(german).some((label) => label.endsWith('Alternativen')));
    const capitals = `# Cache Keys\n\n## Problem To Solve\n\nReads are slow.\n\n## ${CURSOR}\n`;
    assert.ok(labels(capitals).includes('Alternatives Considered'));
  });

  const lines: readonly (readonly [typed: string, result: string])[] = [
    [`##${CURSOR}`, '## Alternatives considered'],
    [`## ${CURSOR}`, '## Alternatives considered'],
    [`## Alt${CURSOR}`, '## Alternatives considered'],
    [`## Al${CURSOR}t`, '## Alternatives considered'],
    [`### ${CURSOR}`, '### Alternatives considered'],
  ];
  for (const [typed, result] of lines) {
    it(`turn ${JSON.stringify(typed)} into ${JSON.stringify(result)}`, () => {
      const texts = offered(`${BEGUN}${typed}\n\nMore.\n`).map(([, text]) => text);
      assert.ok(texts.includes(`${BEGUN}${result}\n\nMore.\n`), JSON.stringify(texts));
    });
  }

  const silent: readonly (readonly [name: string, marked: string])[] = [
    ['in a sentence', `${BEGUN}It is ${CURSOR}\n`],
    ['before the marks of a heading', `${BEGUN}${CURSOR}## \n`],
    ['in code', `${BEGUN}\`\`\`sh\n# ${CURSOR}\n\`\`\`\n`],
    ['for a key without known values', `---\nauthors: ${CURSOR}\n---\n${BEGUN}`],
  ];
  for (const [name, marked] of silent) it(`are none ${name}`, () => assert.deepEqual(labels(marked), []));

  it('of a status are the stations of a document', () => {
    const [first] = offered(`---\nstatus:${CURSOR}\n---\n${BEGUN}`);
    assert.deepEqual(first, ['draft', `---\nstatus: draft\n---\n${BEGUN}`]);
    assert.ok(labels(`---\nStatus: ac${CURSOR}\n---\n${BEGUN}`).includes('accepted'));
  });

  it('of our own key are the kinds of documents, and none', () => {
    const kinds = labels(`---\nstaffward-kind: ${CURSOR}\n---\n${BEGUN}`);
    assert.deepEqual([kinds.includes('adr'), kinds.at(-1)], [true, 'none']);
  });

  it('of an empty line in front matter are the keys that are not there', () => {
    assert.deepEqual(labels(`---\nstatus: draft\n${CURSOR}\n---\n${BEGUN}`), [
      'date',
      'authors',
      'staffward-kind',
    ]);
  });
});
