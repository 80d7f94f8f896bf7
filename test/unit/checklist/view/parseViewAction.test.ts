import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseViewAction } from '../../../../src/checklist/view/parseViewAction.ts';
import type { ViewAction } from '../../../../src/protocol/view.ts';
import { MAX_NOTE } from '../../../../src/protocol/view.ts';

describe('parseViewAction', () => {
  const good: readonly ViewAction[] = [
    { type: 'ready' },
    { type: 'answer', question: 'security.abuse', answer: 'not-applicable', reason: '' },
    { type: 'annotate', question: 'security.abuse', text: '<img src=x onerror=alert(1)>' },
    { type: 'removeAnnotation', annotation: 'w-1' },
    { type: 'openAnnotation', annotation: 'w-1' },
    { type: 'openHint', hint: '["migration","db/1.sql",3]' },
    { type: 'chooseList', list: 'deploy' },
    { type: 'copy' },
    { type: 'notice', action: 'recall' },
  ];
  for (const action of good) {
    it(`takes ${action.type}`, () => assert.deepEqual(parseViewAction(structuredClone(action)), action));
  }

  it('cuts a pasted megabyte', () => {
    const action = parseViewAction({ type: 'annotate', question: 'q', text: 'x'.repeat(1_000_000) });
    assert.equal(action?.type === 'annotate' && action.text.length, MAX_NOTE);
  });

  const bad: readonly unknown[] = [
    undefined,
    null,
    'ready',
    [],
    {},
    { type: 'quit' },
    { type: 'constructor' },
    { type: ['ready'] },
    { type: 'answer', question: 'q', answer: 'maybe', reason: '' },
    { type: 'answer', question: 'q', answer: 'done' },
    { type: 'answer', question: '', answer: 'done', reason: '' },
    { type: 'answer', question: { toString: 'q' }, answer: 'done', reason: '' },
    { type: 'annotate', question: 'q', text: 1 },
    { type: 'openHint', hint: 'x'.repeat(20_000) },
    { type: 'notice', action: 'workbench.action.quit' },
    { type: 'copy', text: 'mine' },
  ];
  for (const message of bad) {
    it(`refuses ${JSON.stringify(message)?.slice(0, 60)}`, () =>
      assert.equal(parseViewAction(message), null));
  }

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (message) => void parseViewAction(message)),
    );
  });
});
