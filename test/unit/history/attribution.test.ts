import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { attribute, mergesAround, PLACE } from '../../../src/history/attribution.ts';
import { FLAG } from '../../../src/history/graph/historyGraph.ts';
import { type Drawing, drawGraph } from '../../support/drawnGraph.ts';

interface Case {
  readonly says: string;
  readonly drawing: Drawing;
  readonly tips: readonly string[];
  /** Merges around each commit, innermost first; commits on the line of a tip are left out. */
  readonly around: Readonly<Record<string, readonly string[]>>;
}

const CASES: readonly Case[] = [
  {
    says: 'gives a side branch to the merge that brought it in',
    drawing: { A: [], B: ['A'], x: ['A'], y: ['x'], M: ['B', 'y'], C: ['M'] },
    tips: ['C'],
    around: { x: ['M'], y: ['M'] },
  },
  {
    says: 'gives what two merges reach to the older one',
    drawing: { A: [], x: ['A'], M1: ['A', 'x'], y: ['x'], M2: ['M1', 'y'] },
    tips: ['M2'],
    around: { x: ['M1'], y: ['M2'] },
  },
  {
    says: 'keeps the main line when it was merged into a branch first',
    drawing: { A: [], x: ['A'], B: ['A'], u: ['x', 'B'], y: ['u'], M: ['B', 'y'] },
    tips: ['M'],
    around: { x: ['M'], u: ['M'], y: ['M'] },
  },
  {
    says: 'knows the inner and the outer merge of a rollup',
    drawing: { A: [], x: ['A'], y: ['A'], R1: ['A', 'x'], R2: ['R1', 'y'], M: ['A', 'R2'] },
    tips: ['M'],
    around: { x: ['R1', 'M'], y: ['R2', 'M'], R1: ['M'], R2: ['M'] },
  },
  {
    says: 'gives every side of an octopus merge to it',
    drawing: { A: [], x: ['A'], y: ['A'], z: ['y'], M: ['A', 'x', 'y', 'z'] },
    tips: ['M'],
    around: { x: ['M'], y: ['M'], z: ['M'] },
  },
  {
    says: 'divides criss-cross merges',
    drawing: {
      A: [],
      B: ['A'],
      x: ['A'],
      M1: ['B', 'x'],
      y: ['x', 'B'],
      C: ['M1'],
      z: ['y'],
      M2: ['C', 'z'],
    },
    tips: ['M2'],
    around: { x: ['M1'], y: ['M2'], z: ['M2'] },
  },
  {
    says: 'covers other tips after the main line, in their order',
    drawing: { A: [], B: ['A'], x: ['A'], M: ['A', 'x'], r: ['M'], w: ['B'] },
    tips: ['B', 'r', 'w'],
    around: { x: ['M'] },
  },
  {
    says: 'stops where the graph was cut',
    drawing: { B: ['older'], x: ['muchOlder'], M: ['B', 'x'] },
    tips: ['M'],
    around: { x: ['M'] },
  },
  {
    says: 'reads unrelated histories that were merged',
    drawing: { A: [], p: [], q: ['p'], M: ['A', 'q'] },
    tips: ['M'],
    around: { p: ['M'], q: ['M'] },
  },
];

describe('attribute', () => {
  for (const { says, drawing, tips, around } of CASES) {
    it(says, () => {
      const expected = Object.fromEntries(Object.keys(drawing).map((name) => [name, around[name] ?? []]));
      assert.deepEqual(mergesByName(drawing, tips), expected);
    });
  }

  it('agrees with sets of reachable commits on random histories', () => {
    fc.assert(
      fc.property(drawings(), ({ drawing, tips }) => {
        assert.deepEqual(mergesByName(drawing, tips), reference(drawing, tips));
      }),
      { numRuns: 200 },
    );
  });

  it('counts the commits of a side, merges aside, and those that the user wrote', () => {
    const drawing = { A: [], x: ['A'], y: ['x'], z: ['A'], R: ['A', 'z'], u: ['y', 'R'], M: ['A', 'u'] };
    const { graph, nodeOf } = drawGraph(drawing, {
      x: FLAG.author,
      z: FLAG.coAuthor,
      y: FLAG.reviewer,
      u: FLAG.author,
    });
    const { sideCommits, ownCommits } = attribute(graph, [nodeOf('M')]);
    const counts = ['M', 'u', 'R'].map((name) => [sideCommits[nodeOf(name)], ownCommits[nodeOf(name)]]);
    assert.deepEqual(counts, [
      [3, 2],
      [1, 1],
      [1, 1],
    ]);
  });

  it('tells the main line, what was merged into it, and the rest', () => {
    const drawing = { A: [], x: ['A'], M: ['A', 'x'], w: ['A'], lost: ['A'] };
    const { graph, nodeOf } = drawGraph(drawing);
    const { places } = attribute(graph, [nodeOf('M'), nodeOf('w')]);
    const placeOf = (name: string) => places[nodeOf(name)];
    assert.deepEqual(Object.keys(drawing).map(placeOf), [
      PLACE.mainLine,
      PLACE.mergedIntoMain,
      PLACE.mainLine,
      PLACE.elsewhere,
      PLACE.unreached,
    ]);
  });

  it('reads histories that are deeper than a stack', () => {
    const drawing: Record<string, string[]> = { c0: [] };
    for (let i = 1; i < 50_000; i++) drawing[`c${i}`] = i % 2 ? [`c${i - 1}`] : [`c${i - 2}`, `c${i - 1}`];
    const { graph, nodeOf } = drawGraph(drawing);
    const attribution = attribute(graph, [nodeOf('c49998')]);
    assert.deepEqual(mergesAround(attribution, nodeOf('c1')), [nodeOf('c2')]);
  });

  it('reports a bounded number of merges around a commit', () => {
    const drawing: Record<string, string[]> = { c0: [], s0: [] };
    for (let i = 1; i < 200; i++)
      Object.assign(drawing, { [`c${i}`]: [], [`s${i}`]: [`c${i}`, `s${i - 1}`] });
    const { graph, nodeOf } = drawGraph(drawing);
    assert.equal(mergesAround(attribute(graph, [nodeOf('s199')]), nodeOf('s0')).length, 64);
  });
});

function mergesByName(drawing: Drawing, tips: readonly string[]): Record<string, string[]> {
  const { graph, nodeOf, nameOf } = drawGraph(drawing);
  const attribution = attribute(graph, tips.map(nodeOf));
  return Object.fromEntries(
    Object.keys(drawing).map((name) => [name, mergesAround(attribution, nodeOf(name)).map(nameOf)]),
  );
}

/** The definition, with sets: what a commit of a line reaches, less what was taken before, is its side. */
function reference(drawing: Drawing, tips: readonly string[]): Record<string, string[]> {
  const around: Record<string, string[]> = Object.fromEntries(Object.keys(drawing).map((name) => [name, []]));
  const taken = new Set<string>();

  function takeSide(tip: string, allowed: ReadonlySet<string>, merges: readonly string[]): void {
    const line: string[] = [];
    for (let name = tip; allowed.has(name) && !taken.has(name); name = drawing[name]?.[0] ?? '')
      line.push(name);
    for (const name of line) {
      taken.add(name);
      around[name] = [...merges];
    }
    for (const merge of line.reverse()) {
      for (const parent of drawing[merge]?.slice(1) ?? []) {
        const side = new Set([...reached(parent)].filter((name) => allowed.has(name) && !taken.has(name)));
        takeSide(parent, side, [merge, ...merges]);
        assert.deepEqual(
          [...side].filter((name) => !taken.has(name)),
          [],
        );
      }
    }
  }

  function reached(from: string): Set<string> {
    const found = new Set<string>();
    const waiting = [from];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (found.has(name) || !drawing[name]) continue;
      found.add(name);
      waiting.push(...(drawing[name] ?? []));
    }
    return found;
  }

  for (const tip of tips) takeSide(tip, reached(tip), []);
  return around;
}

/** Histories of up to 25 commits; each has parents among the commits before it. */
function drawings(): fc.Arbitrary<{ drawing: Drawing; tips: string[] }> {
  const parents = fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 3 });
  return fc
    .tuple(
      fc.array(parents, { minLength: 1, maxLength: 25 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
    )
    .map(([steps, picks]) => {
      const drawing: Record<string, string[]> = {};
      for (const [index, back] of steps.entries()) {
        drawing[`c${index}`] = back.filter((step) => step < index).map((step) => `c${index - 1 - step}`);
      }
      return { drawing, tips: [...picks.map((pick) => `c${pick % steps.length}`), `c${steps.length - 1}`] };
    });
}
