import assert from 'node:assert/strict';
import { parseLevelMapAction } from '../../../../src/levels/view/parseLevelMapAction.ts';
import type { LevelMapAction } from '../../../../src/protocol/levelMap.ts';

describe('A message from the level map', () => {
  const actions: readonly LevelMapAction[] = [
    { type: 'ready' },
    { type: 'chooseTransition', transition: 'staff' },
    { type: 'chooseStage', stage: 'startup' },
    { type: 'link', signal: 'a', entry: 'b' },
    { type: 'unlink', signal: 'a', entry: 'b' },
    { type: 'open', entry: 'b' },
    { type: 'chooseEntry', signal: 'a' },
    { type: 'assess' },
    { type: 'export' },
    { type: 'notice', action: 'openRubric' },
  ];
  for (const action of actions) {
    it(`is the action ${action.type}`, () => {
      assert.deepEqual(parseLevelMapAction(structuredClone(action)), action);
    });
  }

  const others: readonly (readonly [name: string, message: unknown])[] = [
    ['nothing', undefined],
    ['a word', 'assess'],
    ['of an unknown type', { type: 'run', command: 'rm' }],
    ['with more than it needs', { type: 'assess', command: 'x' }],
    ['without an entry', { type: 'link', signal: 'a' }],
    ['with an entry that is no text', { type: 'open', entry: { toString: 'x' } }],
    ['with no end', { type: 'open', entry: 'x'.repeat(200_000) }],
    ['with a notice that offers nothing known', { type: 'notice', action: 'workbench.action.quit' }],
  ];
  for (const [name, message] of others) {
    it(`is no action when it is ${name}`, () => {
      assert.equal(parseLevelMapAction(message), null);
    });
  }
});
