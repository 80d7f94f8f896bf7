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
  return {
    at: '2026-11-20T09:00:00Z',
    id,
    also: [],
    decision,
    title: `Title of ${id}`,
    document: '2026-Q4.md',
  };
}

describe('parseDecisions', () => {
  it('reads back what was written, whatever the texts hold', () => {
    const decision = fc.record<Decision>(
      {
        at: fc.string({ unit: 'binary' }),
        id: fc.string({ unit: 'binary' }),
        also: fc.array(fc.string({ unit: 'binary' })),
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

  it('knows a pull request again whose host was not known by its kind, and no other', () => {
    const waiting = (id: string, ...others: readonly string[]) =>
      undecided(
        others.map((other) => suggestion(other)),
        currentDecisions([decided(id, 'accepted')]),
      ).map((each) => each.id);
    assert.deepEqual(waiting('gitea/acme/pay#7', 'git/acme/pay#7', 'git/acme/pay#8'), ['git/acme/pay#8']);
    assert.deepEqual(waiting('git/acme/pay#7', 'github/acme/pay#7', 'gitlab/acme/pay#7'), []);
    assert.deepEqual(waiting('github/acme/pay#7', 'gitlab/acme/pay#7'), ['gitlab/acme/pay#7']);
  });

  it('knows work again with and without the forge, when all its commits were decided on', () => {
    const loose = { ...decided('a', 'accepted'), also: ['a', 'b', 'c'] };
    const byForge = { ...decided('#7', 'dismissed'), also: ['d'] };
    const current = currentDecisions([loose, byForge]);
    const suggestions = [
      suggestion('#6', ['b', 'c']),
      suggestion('#8', ['c', 'e']),
      suggestion('d', ['d']),
      suggestion('#7', ['d', 'f']),
      suggestion('x'),
    ];
    const waiting = (decisions: readonly Decision[]) =>
      undecided(suggestions, currentDecisions(decisions)).map(({ id }) => id);
    assert.deepEqual(
      undecided(suggestions, current).map(({ id }) => id),
      ['#8', 'x'],
    );
    assert.deepEqual(waiting([loose, byForge, { ...byForge, decision: 'restored' }]), ['#8', 'd', '#7', 'x']);
  });
});

function suggestion(id: string, commitIds: readonly string[] = []): Suggestion {
  return {
    id,
    commitIds,
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
