import assert from 'node:assert/strict';
import { hoverAt } from '../../../../src/designDocs/help/hoverAt.ts';
import { docOf } from '../rules/docOf.ts';

const TEXT = `# Keys

## Motivation

Reads are slow.

## Alternatives

TBD

## Appendix

Numbers.
`;

function hover(words: string, text = TEXT): string {
  return hoverAt(docOf(text), text.indexOf(words))?.markdown ?? '';
}

describe('The hover', () => {
  it('on a heading says what belongs there and what was seen', () => {
    assert.match(hover('Motivation'), /^\*\*Problem\.\*\* .+\n\nStaffward counts this section as problem\.$/);
    assert.match(hover('Alternatives'), /Staffward sees only a placeholder here\.$/);
  });

  it('on the title says what the document counts as and what it lacks', () => {
    assert.match(hover('Keys'), /1 of 3: /);
  });

  it('is silent on other headings and on text', () => {
    assert.equal(hover('Appendix'), '');
    assert.equal(hover('slow'), '');
  });

  it('shows what the document says as text', () => {
    const hostile = TEXT.replace('Motivation', 'Motivation <img src=x onerror=alert(1)> [a](command:b)');
    assert.doesNotMatch(hover('Motivation', hostile), /(?<!\\)<img|(?<!\\)\]\(command/);
  });
});
