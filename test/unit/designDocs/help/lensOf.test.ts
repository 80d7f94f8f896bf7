import assert from 'node:assert/strict';
import { formatMessage } from '../../../../src/base/message.ts';
import { lensOf } from '../../../../src/designDocs/help/lensOf.ts';
import type { DocumentKind } from '../../../../src/designDocs/kinds/documentKind.ts';
import { docOf } from '../rules/docOf.ts';

function lens(text: string, kind?: DocumentKind): string | null {
  const found = lensOf(docOf(text, kind));
  return found && `${text.slice(found.span.start, found.span.end)}: ${formatMessage(found.title)}`;
}

const WHY = '## Motivation\n\nReads are slow.\n\n';

describe('The lens', () => {
  const cases: readonly (readonly [text: string, lens: string | null, kind?: DocumentKind])[] = [
    [`# Keys\n\n${WHY}`, 'Keys: 1 of 3: alternatives and trade-offs missing'],
    [
      `# Keys\n\n${WHY}## Alternatives\n\nTBD\n`,
      'Keys: 1 of 3: trade-offs missing; alternatives not filled in',
    ],
    [
      `# Keys\n\n${WHY}## Alternatives\n\nA queue.\n\n## Drawbacks\n\nMemory.\n`,
      'Keys: 3 of 3: problem, alternatives and trade-offs are here',
    ],
    ['Reads are slow.\n\nMore.', 'Reads are slow.: 0 of 3: problem, alternatives and trade-offs missing'],
    [
      '# Postmortem\n\n## Timeline\n\n14:02 It broke.\n',
      'Postmortem: 1 of 5: summary, impact, causes and action items missing',
      'postmortem',
    ],
    [' \n', null],
  ];
  for (const [text, expected, kind] of cases) {
    it(`of ${JSON.stringify(text)} is ${expected}`, () => assert.equal(lens(text, kind), expected));
  }
});
