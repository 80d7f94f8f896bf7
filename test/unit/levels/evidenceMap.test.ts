import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { JournalEntry } from '../../../src/base/journalEntry.ts';
import { coverageOf, transitionFor } from '../../../src/levels/coverage.ts';
import { evidenceMap } from '../../../src/levels/evidenceMap.ts';
import { type LevelLink, markOf, parseLinks, renderLink } from '../../../src/levels/levelLink.ts';
import type { Signal } from '../../../src/levels/rubric.ts';
import { journalEntry } from '../../support/journal.ts';

const DESIGNS: Signal = {
  id: 'designs',
  text: 'You write designs',
  dimension: 'scope',
  look: { sections: ['Design and Architecture'], words: ['rfc'] },
};
const MENTORS: Signal = {
  id: 'mentors',
  text: 'You mentor',
  dimension: 'influence',
  look: { sections: [], words: ['mentor'] },
};

const rfc = journalEntry({
  title: 'RFC for queues',
  evidence: [{ label: '#1', url: 'https://example.org/pull/1' }],
  from: '2026-05-01',
  to: '2026-05-01',
});
const design = journalEntry({
  title: 'Design of retries',
  section: 'Design and Architecture',
  from: '2026-11-02',
  to: '2026-11-02',
  evidence: [],
});
const other = journalEntry({
  title: 'Fixed a bug',
  from: '2026-02-01',
  to: '2026-02-01',
  evidence: [{ label: 'a1b2c3d', url: null }],
});
const ENTRIES = [rfc, design, other];

const link = (
  entry: JournalEntry,
  what: LevelLink['what'] = 'linked',
  at = '2026-11-01T09:00:00Z',
  signal = 'designs',
) => ({
  at,
  signal,
  what,
  entry: markOf(entry),
});
const designs = (links: readonly LevelLink[], entries: readonly JournalEntry[] = ENTRIES) =>
  evidenceMap({ signals: [DESIGNS, MENTORS], entries, links })[0];
const titles = (entries: readonly { readonly title: string }[] | undefined) =>
  entries?.map(({ title }) => title);

describe('The evidence of a signal', () => {
  it('is suggested by section and words, the newest first, and never linked by itself', () => {
    const map = designs([]);
    assert.deepEqual(titles(map?.suggested), ['Design of retries', 'RFC for queues']);
    assert.deepEqual(map?.linked, []);
    assert.equal(map?.newest, null);
  });

  it('is what the user linked, with the newest day', () => {
    const map = designs([link(rfc), link(other)]);
    assert.deepEqual(titles(map?.linked), ['RFC for queues', 'Fixed a bug']);
    assert.deepEqual(titles(map?.suggested), ['Design of retries']);
    assert.equal(map?.newest, '2026-05-01');
  });

  it('is not suggested again once it was taken back', () => {
    const map = designs([link(rfc), link(rfc, 'unlinked', '2026-11-02T09:00:00Z')]);
    assert.deepEqual([titles(map?.linked), titles(map?.suggested)], [[], ['Design of retries']]);
  });

  it('stays when the entry is reworded, or moved to another document', () => {
    const moved = { ...rfc, title: 'Queues for everyone', document: '2027-Q1' };
    const map = designs([link(rfc)], [moved]);
    assert.deepEqual(map?.linked, [{ title: 'Queues for everyone', mark: markOf(rfc), entry: moved }]);
  });

  it('is found by its title when it has no evidence', () => {
    assert.equal(
      designs([link(design)], [{ ...design, document: '2027-Q1' }])?.linked[0]?.entry?.document,
      '2027-Q1',
    );
  });

  it('is told missing when the entry was deleted', () => {
    assert.deepEqual(designs([link(rfc)], [other])?.linked, [
      { title: 'RFC for queues', mark: markOf(rfc), entry: null },
    ]);
  });

  it('stays gone when it was taken back in other words, and the entry deleted then', () => {
    const reworded = { ...rfc, title: 'Queues for everyone', document: '2027-Q1' };
    const links = [link(rfc), link(reworded, 'unlinked', '2026-11-02T09:00:00Z')];
    assert.deepEqual(designs(links, [reworded])?.linked, []);
    assert.deepEqual(designs(links, [])?.linked, []);
    assert.equal(designs([...links, link(other)], [])?.linked.length, 1);
  });

  it('is suggested in the order of the journal where the days are the same', () => {
    const twins = ['RFC one', 'RFC two', 'RFC three'].map((title) => journalEntry({ title }));
    assert.deepEqual(titles(designs([], twins)?.suggested), ['RFC one', 'RFC two', 'RFC three']);
  });

  it('is not found by what several entries share', () => {
    const shared = [{ label: 'dashboard', url: 'https://example.org/dashboard' }];
    const [a, b] = [
      journalEntry({ title: 'A', evidence: shared }),
      journalEntry({ title: 'B', evidence: shared }),
    ];
    assert.equal(designs([link(b)], [a, b])?.linked[0]?.entry, b);
  });

  const anyLink = fc
    .tuple(fc.constantFrom(...ENTRIES), fc.boolean(), fc.integer({ min: 0, max: 99 }))
    .map(([entry, isLinked, second]) =>
      link(
        entry,
        isLinked ? 'linked' : 'unlinked',
        `2026-11-01T09:00:${String(second % 60).padStart(2, '0')}Z`,
      ),
    );

  it('is the same in whatever order machines wrote their lines', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyLink, { selector: ({ at }) => at, maxLength: 8 }), (links) => {
        const text = (lines: readonly LevelLink[]) => lines.map(renderLink).join('');
        assert.deepEqual(designs(parseLinks(text(links))), designs(parseLinks(text(links.toReversed()))));
      }),
    );
  });

  it('is as before when a link is taken back, but for the suggestion', () => {
    fc.assert(
      fc.property(fc.array(anyLink, { maxLength: 6 }), (links) => {
        const before = designs(links)?.linked.filter(({ entry }) => entry !== rfc);
        const after = designs([...links, link(rfc), link(rfc, 'unlinked')])?.linked;
        assert.deepEqual(after, before);
      }),
    );
  });

  it('passes over lines that hold no link', () => {
    const text = `torn{\n\n${renderLink(link(rfc))}{"at":"later"}\n[]\nnull\n${JSON.stringify({ ...link(rfc), at: 'never' })}`;
    assert.deepEqual(parseLinks(text), [link(rfc)]);
  });
});

describe('The coverage of a transition', () => {
  const dimensions = [
    { id: 'scope', title: 'Scope' },
    { id: 'influence', title: 'Influence' },
    { id: 'depth', title: 'Depth' },
  ];

  it('counts signals with linked evidence by dimension, and names the gaps', () => {
    const evidence = evidenceMap({ signals: [DESIGNS, MENTORS], entries: ENTRIES, links: [link(design)] });
    assert.deepEqual(coverageOf({ dimensions }, evidence), [
      { dimension: dimensions[0], signals: 1, covered: 1, newest: '2026-11-02', gaps: [] },
      { dimension: dimensions[1], signals: 1, covered: 0, newest: null, gaps: ['You mentor'] },
    ]);
  });

  it('is about the way to the target, else from the level, else about the first', () => {
    const way = (from: string, to: string) => ({ from, to, change: '', signals: [], holdsBack: [] });
    const transitions = [way('a', 'b'), way('b', 'c')];
    const chosen = (level: string | null, target: string | null) =>
      transitionFor({ transitions }, { level, target })?.to;
    assert.deepEqual(
      [chosen(null, 'c'), chosen('b', null), chosen('z', 'z'), chosen(null, null)],
      ['c', 'c', 'b', 'b'],
    );
    assert.equal(transitionFor({ transitions: [] }, { level: null, target: null }), null);
  });
});
