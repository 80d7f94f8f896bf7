import assert from 'node:assert/strict';
import { applyCustomisations } from '../../../../src/checklist/lists/applyCustomisations.ts';
import { BUILT_IN_CHECKLISTS } from '../../../../src/content/checklists.ts';
import { listOf } from '../examples.ts';
import { applied, inShort } from './told.ts';

/** `safety.1`, `safety.2`, `speed.1`, `speed.2`, `speed.3`. */
const TASK = listOf({ safety: 2, speed: 3 });
const OTHER = { ...listOf({ ways: 1 }), id: 'other' };

/** What `task` becomes under files that change it. */
function taskUnder(...changes: readonly string[]) {
  const { lists, problems } = applied([TASK], ...changes.map((change) => `checklists: {task: ${change}}`));
  const [task] = lists;
  assert.ok(task);
  return { groups: inShort(task), ids: task.questions.map(({ id }) => id), problems };
}

describe('applyCustomisations', () => {
  it('changes nothing without files, and by files that say nothing', () => {
    for (const files of [[], [{ changes: [], lists: [] }]]) {
      assert.deepEqual(applyCustomisations(BUILT_IN_CHECKLISTS, files).lists, BUILT_IN_CHECKLISTS);
    }
  });

  const changes: readonly (readonly [change: string, ...ids: string[]])[] = [
    ['{hide: [safety.1, speed.2]}', 'safety.2', 'speed.1', 'speed.3'],
    ['{order: [speed.3, speed.2]}', 'safety.1', 'safety.2', 'speed.3', 'speed.2', 'speed.1'],
    ['{order: [speed.3, safety.2]}', ...['safety.2', 'safety.1', 'speed.3', 'speed.1', 'speed.2']],
    [
      '{add: [{id: safety.3, group: safety, text: New?}]}',
      ...['safety.1', 'safety.2', 'safety.3', 'speed.1', 'speed.2', 'speed.3'],
    ],
    [
      '{add: [{id: n, group: safety, text: New?}], order: [n], hide: [safety.1, speed.1, speed.2, speed.3]}',
      ...['n', 'safety.2'],
    ],
    ['{order: [safety.2], hide: [safety.2]}', 'safety.1', 'speed.1', 'speed.2', 'speed.3'],
  ];
  for (const [change, ...ids] of changes) {
    it(`makes of ${change} what it says`, () => {
      const task = taskUnder(change);
      assert.deepEqual(task.problems, [[]]);
      assert.deepEqual(task.ids, ids);
    });
  }

  it('rewords, and keeps the id and the place', () => {
    const { groups, ids } = taskUnder('{reword: {speed.2: Is it quick?}}');
    assert.deepEqual(groups.speed, ['Is speed 1 right?', 'Is it quick?', 'Is speed 3 right?']);
    assert.ok(ids.includes('speed.2'));
  });

  it('lets groups vanish that have no question left, and puts new ones last', () => {
    const change =
      '{hide: [safety.1, safety.2], groups: [{id: ease, title: Ease}, {id: empty, title: Empty}],';
    const { groups } = taskUnder(`${change} add: [{group: ease, text: "Easy?"}]}`);
    assert.deepEqual(Object.keys(groups), ['speed', 'ease']);
    assert.deepEqual(groups.ease, ['Easy?']);
  });

  it('applies the own file after that of the team, to what the team made', () => {
    const { groups, problems } = taskUnder(
      '{add: [{id: team.1, group: safety, text: "Team?"}], reword: {safety.1: Theirs?}, hide: [safety.2]}',
      '{order: [team.1], reword: {safety.1: Mine?, team.1: "Team, mine?"}, hide: [safety.2, speed.1]}',
    );
    assert.deepEqual(problems, [[], []]);
    assert.deepEqual(groups, {
      safety: ['Team, mine?', 'Mine?'],
      speed: ['Is speed 2 right?', 'Is speed 3 right?'],
    });
  });

  it('offers new lists behind the others, and lets later files change them', () => {
    const team = `checklists:
  release:
    title: Release
    groups: [{id: notes, title: Notes}]
    questions: [{group: notes, id: a, text: A?}, {group: notes, id: b, text: B?}]
`;
    const { lists, problems } = applied([TASK], team, 'checklists: {release: {hide: [a]}}');
    assert.deepEqual(problems, [[], []]);
    assert.deepEqual(
      lists.map(({ id }) => id),
      ['task', 'release'],
    );
    assert.deepEqual(lists[1] && inShort(lists[1]), { notes: ['B?'] });
  });

  it('leaves out a list without questions, unless it is the only one', () => {
    const hideAll = 'checklists: {task: {hide: [safety.1, safety.2, speed.1, speed.2, speed.3]}}';
    assert.deepEqual(
      applied([TASK, OTHER], hideAll).lists.map(({ id }) => id),
      ['other'],
    );
    assert.deepEqual(applied([TASK], hideAll).lists, [{ ...TASK, groups: [], questions: [] }]);
  });

  const wrong: readonly (readonly [below: string, ...problems: string[]])[] = [
    [
      '{tusk: {hide: [safety.1]}}',
      '1:14 [tusk] There is no list “tusk”. Use task, other, or give it title, groups and questions.',
    ],
    [
      '{task: {hide: [safety.9, safety.1]}}',
      '1:28 [safety.9] This list has no question “safety.9”. It has safety.1, safety.2.',
    ],
    ['{other: {order: [safety.1]}}', '1:30 [safety.1] This list has no question “safety.1”. It has ways.1.'],
    ['{other: {reword: {w: A?}}}', '1:31 [w] This list has no question “w”. It has ways.1.'],
    [
      '{task: {add: [{group: sped, text: A?}]}}',
      '1:35 [sped] This list has no group “sped”. Use safety, speed.',
    ],
    [
      '{task: {add: [{group: speed, id: safety.1, text: A?}]}}',
      '1:46 [safety.1] This list has a question “safety.1” already. Remove it here, or give it another id.',
    ],
    [
      '{task: {groups: [{id: speed, title: Speed}]}}',
      '1:35 [speed] This list has a group “speed” already. Remove it here.',
    ],
    [
      '{task: {title: T, groups: [{id: g, title: G}], questions: [{group: g, text: A?}]}}',
      '1:60 [questions] There is a list “task” already. Use “add” to give it more questions.',
    ],
    [
      '{other: {order: [b], hide: [a]}}',
      '1:30 [b] This list has no question “b”. It has ways.1.',
      '1:41 [a] This list has no question “a”. It has ways.1.',
    ],
  ];
  for (const [below, ...problems] of wrong) {
    it(`tells where ${below} names what is not there, or what is`, () =>
      assert.deepEqual(applied([TASK, OTHER], `checklists: ${below}`).problems, [problems]));
  }

  it('tells a question that the team asks already by its text', () => {
    const change = 'checklists: {task: {add: [{group: speed, text: A?}]}}';
    const { problems } = applied([TASK], change, change);
    assert.deepEqual(problems, [
      [],
      ['1:48 [A?] This list has a question “A?” already. Remove it here, or give it another id.'],
    ]);
  });

  it('applies the rest of a file that has a problem', () => {
    const { lists } = applied(
      [TASK, OTHER],
      'checklists: {task: {title: T, groups: [{id: g, title: G}], questions: [{group: g, text: A?}], hide: [x, safety.1]}, tusk: {hide: [a]}, other: {reword: {ways.1: B?}}}',
    );
    assert.deepEqual(lists.map(inShort), [
      { ...inShort(TASK), safety: ['Is safety 2 right?'] },
      { ways: ['B?'] },
    ]);
  });
});
