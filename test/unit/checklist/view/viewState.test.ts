import assert from 'node:assert/strict';
import { hintId } from '../../../../src/checklist/view/hintName.ts';
import { shownQuestions, type ViewInput, viewStateOf } from '../../../../src/checklist/view/viewState.ts';
import { hintFor, listOf, notes, stateOf } from '../examples.ts';

const LIST = listOf({ safety: 2, speed: 2 });

describe('viewStateOf', () => {
  it('shows a list of which nothing is said yet', () => {
    const view = viewOf({});
    assert.equal(view.considered, 0);
    assert.deepEqual(
      view.groups.map(({ id, title, considered, answered }) => [id, title, considered, answered]),
      [
        ['safety', 'Safety', false, 0],
        ['speed', 'Speed', false, 0],
      ],
    );
    assert.deepEqual(view.groups[0]?.questions[0], {
      id: 'safety.1',
      text: 'Is safety 1 right?',
      help: '',
      answer: 'open',
      reason: '',
      annotations: [],
      hints: [],
      moreHints: 0,
      shown: true,
    });
    assert.deepEqual(shownQuestions(view), ['safety.1', 'speed.1']);
  });

  const standings: readonly (readonly [
    name: string,
    said: ViewInput['state'],
    hinted: string[],
    count: number,
  ])[] = [
    ['one answer considers a group', stateOf({ 'safety.1': {} }), [], 1],
    ['“not applicable” is an answer', stateOf({ 'safety.1': { answer: 'not-applicable' } }), [], 1],
    ['a note alone is none', stateOf({ 'safety.1': { answer: 'open', annotations: notes('n') } }), [], 0],
    [
      'an open question that the change asks for holds its group back',
      stateOf({ 'safety.1': {} }),
      ['safety.2'],
      0,
    ],
    ['a hint of another group does not', stateOf({ 'safety.1': {} }), ['speed.1'], 1],
    ['an answered hint considers its group', stateOf({ 'safety.2': {} }), ['safety.2'], 1],
  ];
  for (const [name, state, hinted, count] of standings) {
    it(`counts groups: ${name}`, () => {
      assert.equal(viewOf({ state, hints: [hintFor(...hinted)] }).considered, count);
    });
  }

  it('leaves out a group without questions, and does not count it', () => {
    const lists = [listOf({ safety: 1, hidden: 0 })];
    assert.deepEqual(
      viewOf({ lists }).groups.map(({ id }) => id),
      ['safety'],
    );
  });

  it('shows the first three hints of a question, and how many more', () => {
    const hints = [1, 2, 3, 4, 5].map((line) => ({ ...hintFor('safety.1', 'safety.1'), line }));
    const question = viewOf({ hints }).groups[0]?.questions[0];
    assert.deepEqual(
      question?.hints.map(({ place, reason }) => [place, reason]),
      [
        ['db/1.sql:1', 'changes a migration'],
        ['db/1.sql:2', 'changes a migration'],
        ['db/1.sql:3', 'changes a migration'],
      ],
    );
    assert.equal(question?.moreHints, 2);
    assert.equal(question?.hints[0]?.id, hintId({ ...hintFor(), line: 1 }));
  });

  it('names a whole file by its path', () => {
    const hints = [{ ...hintFor('safety.1'), line: null }];
    assert.equal(viewOf({ hints }).groups[0]?.questions[0]?.hints[0]?.place, 'db/1.sql');
  });

  it('says which annotations lead somewhere', () => {
    const state = stateOf({
      'safety.1': { annotations: notes('src/a.ts:3', 'just a note', 'command:evil') },
    });
    assert.deepEqual(
      viewOf({ state }).groups[0]?.questions[0]?.annotations.map(({ opens }) => opens),
      [true, false, false],
    );
  });

  it('cleans every text of marks that hide or reorder it, and leaves markup as text', () => {
    const mark = '\u202e\u2066\u200b\u0007';
    const list = listOf({ safety: 1 });
    const dirty = (text: string) => `${mark}<img src=x onerror=alert(1)>${text}`;
    const view = viewOf({
      place: dirty('place'),
      lists: [
        {
          ...list,
          title: dirty('title'),
          purpose: dirty('purpose'),
          groups: [{ id: 'safety', title: dirty('group') }],
          questions: [{ id: 'safety.1', group: 'safety', text: dirty('text'), help: dirty('help') }],
        },
      ],
      state: stateOf({ 'safety.1': { reason: dirty('reason'), annotations: notes(dirty('note')) } }),
      hints: [{ ...hintFor('safety.1'), reason: dirty('hint'), path: dirty('path') }],
    });
    const question = view.groups[0]?.questions[0];
    const texts = [
      view.place,
      view.lists[0]?.title,
      view.list.title,
      view.list.purpose,
      view.groups[0]?.title,
      question?.text,
      question?.help,
      question?.reason,
      question?.annotations[0]?.text,
      question?.hints[0]?.reason,
      question?.hints[0]?.place,
    ];
    for (const text of texts) assert.match(text ?? '', /^<img src=x onerror=alert\(1\)>[\w:]+$/);
  });

  it('keeps the lines of a note', () => {
    const state = stateOf({ 'safety.1': { annotations: notes('\r\n one\t1\r\n\r\ntwo\u2028three \n') } });
    assert.equal(viewOf({ state }).groups[0]?.questions[0]?.annotations[0]?.text, 'one 1\n\ntwo\nthree');
  });

  it('shows the first list when the chosen one is gone', () => {
    assert.equal(viewOf({ list: 'former' }).list.id, 'task');
  });

  it('shows an archived branch as such', () => {
    assert.equal(viewOf({ state: { ...stateOf({ 'safety.1': {} }), archived: true } }).archived, true);
  });

  it('is plain JSON', () => {
    const view = viewOf({
      state: stateOf({ 'safety.1': { annotations: notes('n') } }),
      hints: [hintFor('speed.1')],
    });
    assert.deepEqual(JSON.parse(JSON.stringify(view)), view);
  });
});

function viewOf(input: Partial<ViewInput>) {
  return viewStateOf({
    revision: 1,
    place: 'payments · retry',
    state: null,
    lists: [LIST],
    list: 'task',
    hints: [],
    shownBefore: [],
    notices: [],
    busy: false,
    ...input,
  });
}
