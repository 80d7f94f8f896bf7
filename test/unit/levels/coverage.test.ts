import assert from 'node:assert/strict';
import { coverageOf, transitionFor } from '../../../src/levels/coverage.ts';
import type { LinkedEntry } from '../../../src/levels/evidenceMap.ts';
import { markOf } from '../../../src/levels/levelLink.ts';
import { journalEntry } from '../../support/journal.ts';

const DIMENSIONS = [
  { id: 'scope', title: 'Scope' },
  { id: 'depth', title: 'Depth' },
  { id: 'influence', title: 'Influence' },
];
const entry = journalEntry();
const linked: LinkedEntry = { title: entry.title, mark: markOf(entry), entry };

const evidence = (id: string, dimension: string, links: readonly LinkedEntry[], newest: string | null) => ({
  signal: { id, text: `About ${id}`, dimension, look: { sections: [], words: [] } },
  linked: links,
  suggested: [entry],
  newest,
});

describe('The coverage of a transition', () => {
  const coverage = coverageOf({ dimensions: DIMENSIONS }, [
    evidence('designs', 'depth', [linked], '2026-11-18'),
    evidence('reviews', 'depth', [linked, linked], '2026-10-01'),
    evidence('systems', 'scope', [], null),
    evidence('gone', 'depth', [{ ...linked, entry: null }], null),
  ]);

  it('counts signals with an entry that still exists, and never a suggestion', () => {
    assert.deepEqual(
      coverage.map(({ dimension, signals, covered }) => [dimension.id, signals, covered]),
      [
        ['scope', 1, 0],
        ['depth', 3, 2],
      ],
    );
  });

  it('tells the newest day and the gaps', () => {
    assert.deepEqual(
      coverage.map(({ newest, gaps }) => [newest, gaps]),
      [
        [null, ['About systems']],
        ['2026-11-18', ['About gone']],
      ],
    );
  });
});

describe('The transition to look at', () => {
  const transitions = [
    { from: 'junior', to: 'mid', change: '', signals: [], holdsBack: [] },
    { from: 'mid', to: 'senior', change: '', signals: [], holdsBack: [] },
  ];
  const cases: readonly (readonly [level: string | null, target: string | null, to: string])[] = [
    ['junior', 'senior', 'senior'],
    ['mid', null, 'senior'],
    ['senior', 'architect', 'mid'],
    [null, null, 'mid'],
  ];
  for (const [level, target, to] of cases) {
    it(`leads to ${to} from ${level} with the target ${target}`, () => {
      assert.equal(transitionFor({ transitions }, { level, target })?.to, to);
    });
  }

  it('is none in a rubric without any', () => {
    assert.equal(transitionFor({ transitions: [] }, { level: null, target: null }), null);
  });
});
