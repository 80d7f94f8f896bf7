import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  currentDecisions,
  type Decision,
  parseDecisions,
  renderDecision,
  undecided,
} from '../../../../src/brag/suggestions/decisions.ts';
import type { Suggestion } from '../../../../src/brag/suggestions/suggestion.ts';

function decided(id: string, decision: Decision['decision']): Decision {
  return { at: '2026-11-20T09:00:00Z', id, decision, title: `Title of ${id}`, document: '2026-Q4.md' };
}

describe('parseDecisions', () => {
  it('reads back what was written, whatever the texts hold', () => {
    const decision = fc.record<Decision>(
      {
        at: fc.string({ unit: 'binary' }),
        id: fc.string({ unit: 'binary' }),
        decision: fc.constantFrom('accepted', 'merged', 'dismissed', 'restored'),
        title: fc.string({ unit: 'binary' }),
        document: fc.option(fc.string({ unit: 'binary' })),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(decision), (decisions) => {
        assert.deepEqual(parseDecisions(decisions.map(renderDecision).join('')), decisions);
      }),
    );
  });

  it('passes over lines that are torn, foreign or of a later version', () => {
    const good = renderDecision(decided('a', 'accepted'));
    for (const bad of [
      '{"at":"2026-11-20T09:00:00Z","id":"b","dec',
      'not json',
      '',
      'null',
      '[1]',
      '42',
      '{"prompt":"weekly","shown":true}',
      '{"at":"2026-11-20T09:00:00Z","id":"b","decision":"delegated","title":"x"}',
      '{"at":1,"id":2,"decision":"accepted"}',
    ]) {
      assert.deepEqual(
        parseDecisions(`${bad}\n${good}${bad}`).map(({ id }) => id),
        ['a'],
        bad,
      );
    }
  });

  it('reads a file with Windows line endings', () => {
    const text = renderDecision(decided('a', 'merged')).replace('\n', '\r\n');
    assert.deepEqual(parseDecisions(text), [decided('a', 'merged')]);
  });
});

describe('currentDecisions', () => {
  it('keeps the last decision of each suggestion and forgets one that was taken back', () => {
    const current = currentDecisions([
      decided('a', 'dismissed'),
      decided('b', 'dismissed'),
      decided('a', 'restored'),
      decided('b', 'accepted'),
      decided('c', 'dismissed'),
      decided('c', 'restored'),
      decided('c', 'merged'),
    ]);
    assert.deepEqual(
      [...current.values()].map(({ id, decision }) => [id, decision]),
      [
        ['b', 'accepted'],
        ['c', 'merged'],
      ],
    );
  });
});

describe('undecided', () => {
  it('leaves the suggestions without a decision in force, in their order', () => {
    const suggestions = ['c', 'a', 'b'].map((id) => suggestion(id));
    const current = currentDecisions([decided('a', 'accepted')]);
    assert.deepEqual(
      undecided(suggestions, current).map(({ id }) => id),
      ['c', 'b'],
    );
  });
});

function suggestion(id: string): Suggestion {
  return {
    id,
    title: id,
    section: 'Projects',
    project: 'acme/pay',
    role: 'author',
    glue: false,
    from: '2026-11-12',
    to: '2026-11-12',
    score: 1,
    why: [],
    metrics: [],
    evidence: [],
    commitCount: 1,
    pullRequestCommits: null,
    reviewers: [],
    coAuthors: [],
  };
}
