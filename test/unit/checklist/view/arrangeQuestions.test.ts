import assert from 'node:assert/strict';
import fc from 'fast-check';
import { groupsInView } from '../../../../src/checklist/considered.ts';
import { arrangeQuestions, MAX_SHOWN } from '../../../../src/checklist/view/arrangeQuestions.ts';
import { hintFor, listOf, stateOf } from '../examples.ts';

interface Case {
  readonly name: string;
  readonly groups: Readonly<Record<string, number>>;
  readonly hinted?: readonly string[];
  readonly done?: readonly string[];
  readonly before?: readonly string[];
  readonly shown: string;
}

describe('arrangeQuestions', () => {
  const cases: readonly Case[] = [
    {
      name: 'shows one question of each group when nothing is asked for',
      groups: { a: 3, b: 3 },
      shown: 'a.1 b.1',
    },
    {
      name: 'shows what the change asks for, and no more of its group',
      groups: { a: 3, b: 3 },
      hinted: ['a.3'],
      shown: 'a.3 b.1',
    },
    {
      name: 'shows what is answered while there is room',
      groups: { a: 3, b: 3 },
      done: ['a.2', 'a.3'],
      shown: 'b.1 a.2 a.3',
    },
    {
      name: 'takes turns among the groups when more than ten are asked for',
      groups: { a: 9, b: 9, c: 1 },
      hinted: [...ids('a', 9), ...ids('b', 9), 'c.1'],
      shown: 'a.1 b.1 c.1 a.2 b.2 a.3 b.3 a.4 b.4 a.5',
    },
    {
      name: 'shows another open question of a group whose hint is not settled',
      groups: { a: 2 },
      hinted: ['a.2'],
      done: ['a.1'],
      shown: 'a.2 a.1',
    },
    {
      name: 'leaves an answered question where it is',
      groups: { a: 3, b: 3 },
      done: ['a.1'],
      before: ['a.1', 'b.1'],
      shown: 'a.1 b.1',
    },
    {
      name: 'adds what the change newly asks for',
      groups: { a: 3, b: 3 },
      hinted: ['b.2'],
      before: ['a.1', 'b.1'],
      shown: 'a.1 b.1 b.2',
    },
    {
      name: 'forgets a question that the list has no more',
      groups: { a: 3 },
      before: ['gone', 'a.2'],
      shown: 'a.2',
    },
    {
      name: 'brings no answered question in while the view is open',
      groups: { a: 3 },
      done: ['a.2'],
      before: ['a.1'],
      shown: 'a.1',
    },
    {
      name: 'makes room among open questions that nothing asks for, from the end',
      groups: { a: 12 },
      hinted: ['a.12'],
      done: ['a.10'],
      before: ids('a', 10),
      shown: `${ids('a', 8).join(' ')} a.10 a.12`,
    },
    {
      name: 'makes no room where all is answered',
      groups: { a: 12 },
      hinted: ['a.12'],
      done: ids('a', 10),
      before: ids('a', 10),
      shown: ids('a', 10).join(' '),
    },
    { name: 'shows nothing of an empty list', groups: {}, shown: '' },
  ];
  for (const { name, groups, hinted = [], done = [], before = [], shown } of cases) {
    it(name, () => assert.equal([...arranged(groups, hinted, done, before)].join(' '), shown));
  }

  const someOf = (from: readonly string[]) => fc.subarray([...from], { minLength: 0 });
  const all = ['a', 'b', 'c', 'd'].flatMap((group) => ids(group, 6));
  const groups = { a: 6, b: 6, c: 6, d: 6 };

  it('shows at most ten, known ones, and as many as are asked for', () => {
    fc.assert(
      fc.property(someOf(all), someOf(all), someOf(all), (hinted, done, before) => {
        const shown = arranged(groups, hinted, done, before);
        assert.ok(shown.size <= MAX_SHOWN && [...shown].every((id) => all.includes(id)));
        const asked = hinted.filter((id) => !done.includes(id));
        const kept = before.slice(0, MAX_SHOWN).filter((id) => done.includes(id));
        const expected = Math.min(asked.length, MAX_SHOWN - kept.length);
        assert.ok(asked.filter((id) => shown.has(id)).length >= expected);
      }),
    );
  });

  it('is stable: shown again, or with one of the shown questions answered, it shows the same', () => {
    fc.assert(
      fc.property(someOf(all), someOf(all), fc.nat(), (hinted, done, which) => {
        const shown = [...arranged(groups, hinted, done, [])];
        assert.deepEqual([...arranged(groups, hinted, done, shown)], shown);
        const answered = shown[which % shown.length] ?? '';
        const after = arranged(groups, hinted, [...done, answered], shown);
        assert.deepEqual([...after].slice(0, shown.length), shown);
      }),
    );
  });
});

function arranged(
  groups: Readonly<Record<string, number>>,
  hinted: readonly string[],
  done: readonly string[],
  before: readonly string[],
): ReadonlySet<string> {
  const state = stateOf(Object.fromEntries(done.map((id) => [id, {}])));
  return arrangeQuestions(groupsInView(listOf(groups), state, [hintFor(...hinted)]), before);
}

function ids(group: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${group}.${index + 1}`);
}
