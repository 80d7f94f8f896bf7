import assert from 'node:assert/strict';
import type { Concept } from '../../../../src/designDocs/concepts/concept.ts';
import { nearMiss } from '../../../../src/designDocs/concepts/nearMiss.ts';
import { outlineOf } from './reading.ts';

function missIn(heading: string, concept: Concept): string | null {
  return nearMiss(outlineOf(`# Cache\n\n## ${heading}\n\ntext\n`), concept)?.name ?? null;
}

describe('a heading that is almost a name', () => {
  it('is found by one slip, or two in a long word', () => {
    assert.equal(missIn('Alternitives', 'alternatives'), 'alternatives');
    assert.equal(missIn('Altrenatives considered', 'alternatives'), 'alternatives considered');
    assert.equal(missIn('Motivaton', 'problem'), 'motivation');
    assert.equal(missIn('Drawbaks', 'trade-offs'), 'drawbacks');
    assert.equal(missIn('Consequenses', 'trade-offs'), 'consequences');
  });

  it('is no name by itself, and no short or other word', () => {
    for (const heading of ['Alternatives', 'Narratives', 'Risc', 'Design', 'Motor vehicles', 'Native']) {
      assert.equal(missIn(heading, 'alternatives'), null, heading);
    }
  });
});
