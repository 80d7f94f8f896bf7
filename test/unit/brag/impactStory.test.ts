import assert from 'node:assert/strict';
import { entryOfStory, type ImpactStory } from '../../../src/brag/impactStory.ts';

const STORY: ImpactStory = {
  title: 'Moved billing off the shared database',
  section: 'Operational Excellence',
  problem: 'Invoices were late for 40 customers a week',
  proposal: 'Proposed a queue; the payments leads backed it',
  leadership: 'Led 3 people for 6 weeks',
  result: 'Late invoices from 40 a week to 1',
  consequence: 'Two other teams took over the queue',
  evidence: [{ label: '#412', url: 'https://example.com/pull/412' }],
};

describe('entryOfStory', () => {
  it('tells proposal and leadership as the role, result and consequence as the impact', () => {
    assert.deepEqual(entryOfStory(STORY, '2026-11-12'), {
      section: 'Operational Excellence',
      title: 'Moved billing off the shared database',
      from: '2026-11-12',
      to: '2026-11-12',
      problem: 'Invoices were late for 40 customers a week',
      role: 'Proposed a queue; the payments leads backed it. Led 3 people for 6 weeks',
      impact: 'Late invoices from 40 a week to 1. Two other teams took over the queue',
      skills: null,
      evidence: STORY.evidence,
    });
  });

  it('leaves what was not answered to be asked for', () => {
    const entry = entryOfStory(
      { ...STORY, problem: '', proposal: ' ', leadership: '', consequence: '' },
      null,
    );
    assert.equal(entry.problem, null);
    assert.equal(entry.role, null);
    assert.equal(entry.impact, 'Late invoices from 40 a week to 1');
    assert.equal(entry.from, null);
  });

  it('adds no second full stop', () => {
    for (const [proposal, expected] of [
      ['Proposed it.', 'Proposed it. Led it'],
      ['Why wait?', 'Why wait? Led it'],
      ['Proposed it', 'Proposed it. Led it'],
    ] as const) {
      assert.equal(entryOfStory({ ...STORY, proposal, leadership: 'Led it' }, null).role, expected);
    }
  });

  it('keeps every field on one line', () => {
    const entry = entryOfStory({ ...STORY, title: 'One\ntwo', problem: 'a\r\n- b' }, null);
    assert.equal(entry.title, 'One two');
    assert.equal(entry.problem, 'a - b');
  });
});
