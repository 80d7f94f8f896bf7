import assert from 'node:assert/strict';
import { applyTextEdits } from '../../../../src/base/textEdit.ts';
import type { Concept } from '../../../../src/designDocs/concepts/concept.ts';
import { insertSection } from '../../../../src/designDocs/fixes/insertSection.ts';
import type { DocumentKind } from '../../../../src/designDocs/kinds/documentKind.ts';
import { docOf } from '../rules/docOf.ts';

/** The text with the section, our questions as `?`. */
function withSection(text: string, concept: Concept, kind: DocumentKind = 'rfc'): string {
  const fix = insertSection(docOf(text, kind), concept);
  assert.ok(fix);
  return applyTextEdits(text, fix.edits).replace(/<!-- staffward:questions[\s\S]*?-->/, '?');
}

describe('A missing section', () => {
  const cases: readonly (readonly [name: string, text: string, concept: Concept, result: string])[] = [
    [
      'stands before the references',
      '# Keys\n\n## Motivation\n\nSlow.\n\n## Proposal\n\nA cache.\n\n## References\n\n- x\n',
      'trade-offs',
      '# Keys\n\n## Motivation\n\nSlow.\n\n## Proposal\n\nA cache.\n\n## Trade-offs\n\n?\n\n## References\n\n- x\n',
    ],
    [
      'stands first when it is the problem',
      '# Keys\n\n## Proposal\n\nA cache.\n',
      'problem',
      '# Keys\n\n## Problem\n\n?\n\n## Proposal\n\nA cache.\n',
    ],
    [
      'continues the numbering',
      '# Keys\n\n## 1. Motivation\n\nSlow.\n\n## 2. Proposal\n\nA cache.\n',
      'alternatives',
      '# Keys\n\n## 1. Motivation\n\nSlow.\n\n## 2. Proposal\n\nA cache.\n\n## 3. Alternatives considered\n\n?\n',
    ],
    [
      'is underlined where the others are',
      'Keys\n====\n\nMotivation\n----------\n\nSlow.\n',
      'alternatives',
      'Keys\n====\n\nMotivation\n----------\n\nSlow.\n\nAlternatives considered\n-----------------------\n\n?\n',
    ],
    [
      'is a bold line where the others are, without a line ending at the end',
      '# Keys\n\n**Motivation**\n\nSlow.\n\n**Proposal**\n\nA cache.',
      'alternatives',
      '# Keys\n\n**Motivation**\n\nSlow.\n\n**Proposal**\n\nA cache.\n\n**Alternatives considered**\n\n?',
    ],
    [
      'has the line endings of the document',
      '# Keys\r\n\r\n## Motivation\r\n\r\nSlow.\r\n',
      'alternatives',
      '# Keys\r\n\r\n## Motivation\r\n\r\nSlow.\r\n\r\n## Alternatives considered\r\n\r\n?\r\n',
    ],
    [
      'speaks the language of the document',
      '# 密钥\n\n## 背景\n\n慢。\n\n## 方案\n\n缓存。\n',
      'trade-offs',
      '# 密钥\n\n## 背景\n\n慢。\n\n## 方案\n\n缓存。\n\n## 取舍\n\n?\n',
    ],
    [
      'is written in capitals where the others are',
      '# Keys\n\n## MOTIVATION\n\nSlow.\n\n## PROPOSAL\n\nA cache.\n',
      'alternatives',
      '# Keys\n\n## MOTIVATION\n\nSlow.\n\n## PROPOSAL\n\nA cache.\n\n## ALTERNATIVES CONSIDERED\n\n?\n',
    ],
  ];
  for (const [name, text, concept, result] of cases) {
    it(name, () => assert.equal(withSection(text, concept), result));
  }

  it('has the name that the kind of document gives it', () => {
    const record = '# 3. Keys\n\n## Status\n\nAccepted\n\n## Context\n\nSlow.\n\n## Decision\n\nA cache.\n';
    assert.equal(withSection(record, 'trade-offs', 'adr'), `${record}\n## Consequences\n\n?\n`);
  });

  it('is not written where code is never closed', () => {
    assert.equal(insertSection(docOf('# Keys\n\n## Motivation\n\n```sh\nls\n'), 'alternatives'), null);
  });
});
