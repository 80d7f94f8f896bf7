import assert from 'node:assert/strict';
import type { ViewState } from '../../../src/protocol/view.ts';
import { announcement, foldText, moreHintsText } from '../../../src/webview/checklist/texts.ts';

describe('What the checklist view says', () => {
  const cases: readonly (readonly [
    name: string,
    before: readonly boolean[] | null,
    now: readonly boolean[],
    said: string | null,
  ])[] = [
    ['nothing when it is first shown', null, [true, false], null],
    ['nothing when nothing changed', [true, false], [true, false], null],
    ['what became considered', [false, false], [true, false], 'A considered. 1 of 2 considered'],
    ['what is no longer', [true, true], [true, false], 'B not considered yet. 1 of 2 considered'],
    ['both at once', [false, true], [true, false], 'A considered, B not considered yet. 1 of 2 considered'],
  ];
  for (const [name, before, now, said] of cases) {
    it(`tells a screen reader ${name}`, () => {
      assert.equal(announcement(before && stateOf(before), stateOf(now)), said);
    });
  }

  it('tells nothing when another list or branch is shown', () => {
    const before = stateOf([false]);
    assert.equal(announcement(before, { ...stateOf([true]), place: 'elsewhere' }), null);
    assert.equal(announcement({ ...before, list: { ...before.list, id: 'deploy' } }, stateOf([true])), null);
  });

  it('counts in words', () => {
    assert.equal(foldText(1), '1 more question');
    assert.equal(foldText(3), '3 more questions');
    assert.equal(moreHintsText({ moreHints: 0 }), '');
    assert.equal(moreHintsText({ moreHints: 4 }), 'and 4 more');
  });
});

function stateOf(considered: readonly boolean[]): ViewState {
  return {
    revision: 1,
    place: 'payments · retry',
    archived: false,
    lists: [],
    list: { id: 'task', title: 'Task Checklist', purpose: '' },
    groups: considered.map((isConsidered, index) => ({
      id: 'ab'.charAt(index),
      title: 'AB'.charAt(index),
      considered: isConsidered,
      answered: 0,
      questions: [],
    })),
    considered: considered.filter(Boolean).length,
    notices: [],
    busy: false,
  };
}
