import assert from 'node:assert/strict';
import { BUILT_IN_RUBRIC } from '../../../../src/content/rubric.ts';
import { coverageOf } from '../../../../src/levels/coverage.ts';
import { evidenceMap } from '../../../../src/levels/evidenceMap.ts';
import { markOf } from '../../../../src/levels/levelLink.ts';
import { type LevelMapInput, levelMapState } from '../../../../src/levels/view/levelMapState.ts';
import { EMPTY_PROFILE } from '../../../../src/profile/profile.ts';
import { journalEntry } from '../../../support/journal.ts';

const transition = BUILT_IN_RUBRIC.transitions.find(({ to }) => to === 'senior');
assert.ok(transition);
const signal = transition.signals[0]?.id ?? '';
const entry = journalEntry({ title: 'Designed\u202e the *queue*' });

const stateOf = (changes: Partial<LevelMapInput> = {}, entries = [entry]) => {
  const links = [{ at: '2026-11-20T09:00:00Z', signal, what: 'linked' as const, entry: markOf(entry) }];
  const evidence = evidenceMap({ signals: transition.signals, entries, links });
  return levelMapState({
    revision: 1,
    rubric: BUILT_IN_RUBRIC,
    profile: { ...EMPTY_PROFILE, level: 'mid', target: 'senior', companyStage: 'growth' },
    transition,
    stage: null,
    evidence,
    coverage: coverageOf(BUILT_IN_RUBRIC, evidence),
    assessments: [],
    notices: [],
    ...changes,
  });
};
const record = (quarter: string, id: string, rating: 'not-yet' | 'usually') => ({
  quarter,
  ratings: new Map([[id, { at: '', quarter, signal: id, rating }]]),
});

describe('What the level map shows', () => {
  it('are five levels by six dimensions, with where the user stands', () => {
    const { levels, dimensions } = stateOf();
    assert.deepEqual(
      levels.map(({ id, standing, expectations }) => [id, standing, expectations.length]),
      [
        ['junior', null, 6],
        ['mid', 'current', 6],
        ['senior', 'target', 6],
        ['staff', null, 6],
        ['principal', null, 6],
      ],
    );
    assert.equal(dimensions.length, 6);
  });

  it('is calibrated to a company once one is chosen', () => {
    assert.equal(stateOf().stage, null);
    for (const stage of BUILT_IN_RUBRIC.stages) {
      const state = stateOf({ stage });
      assert.equal(state.stage?.id, stage.id);
      assert.ok(state.levels.some(({ meaning }) => meaning !== ''));
    }
    assert.deepEqual(
      stateOf().stages.map(({ yours }) => yours),
      BUILT_IN_RUBRIC.stages.map(({ id }) => id === 'growth'),
    );
  });

  it('is the evidence of each signal, without marks that could reorder a line', () => {
    const [first] = stateOf().transition?.signals ?? [];
    assert.equal(first?.linked[0]?.title, 'Designed the queue');
    assert.equal(first?.linked[0]?.document, '2026-Q4');
  });

  it('is also what was linked and is gone', () => {
    const [first] = stateOf({}, []).transition?.signals ?? [];
    assert.deepEqual(
      first?.linked.map(({ document, days }) => [document, days]),
      [[null, '']],
    );
  });

  it('is the last judgement of these signals beside the one before, whatever else was judged since', () => {
    const assessments = [
      record('2026-Q2', signal, 'not-yet'),
      record('2026-Q3', signal, 'usually'),
      record('2026-Q4', 'staff.other', 'usually'),
    ];
    const assessment = stateOf({ assessments }).transition?.assessment;
    assert.equal(assessment?.quarter, '2026-Q3');
    assert.equal(assessment?.before, '2026-Q2');
    assert.deepEqual(
      assessment?.ratings.map(({ rating, before, change }) => [rating, before, change]),
      [['usually', 'not-yet', 2]],
    );
  });

  it('is no transition where the rubric has none', () => {
    assert.equal(stateOf({ transition: null, evidence: [], coverage: [] }).transition, null);
  });
});
