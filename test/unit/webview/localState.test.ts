import assert from 'node:assert/strict';
import {
  draftKey,
  NOTHING_LOCAL,
  parseLocalState,
  withDraft,
  withFold,
} from '../../../src/webview/checklist/localState.ts';

describe('What the checklist view remembers', () => {
  const kept: readonly (readonly [name: string, kept: unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    ['another version', { unfolded: 'all', drafts: [1], scroll: 'top' }],
    ['a scroll position before the beginning', { scroll: -5 }],
    ['drafts that are no text', { drafts: { a: 1, b: { c: 'd' } } }],
  ];
  for (const [name, state] of kept) {
    it(`begins anew with ${name}`, () => assert.deepEqual(parseLocalState(state), NOTHING_LOCAL));
  }

  it('survives being kept', () => {
    const key = draftKey('payments · retry', 'task', 'security.validation');
    const state = { ...withDraft(withFold(NOTHING_LOCAL, 'task/security'), key, 'half a no'), scroll: 120 };
    assert.deepEqual(parseLocalState(JSON.parse(JSON.stringify(state))), state);
  });

  it('folds what was unfolded', () => {
    const unfolded = withFold(withFold(NOTHING_LOCAL, 'task/a'), 'task/b');
    assert.deepEqual(withFold(unfolded, 'task/a').unfolded, ['task/b']);
  });

  it('forgets a note that is written or given up', () => {
    const begun = withDraft(withDraft(NOTHING_LOCAL, 'a', 'one'), 'b', 'two');
    assert.deepEqual(withDraft(begun, 'a', null).drafts, { b: 'two' });
  });

  it('cuts a paste that no note can hold', () => {
    assert.equal(withDraft(NOTHING_LOCAL, 'a', 'x'.repeat(1_000_000)).drafts.a?.length, 10_000);
  });

  it('keeps notes of branches apart', () => {
    assert.notEqual(draftKey('a · b', 'task', 'q'), draftKey('a', 'b · task', 'q'));
  });
});
