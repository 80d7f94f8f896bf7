import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyCustomisations } from '../../../../src/checklist/lists/applyCustomisations.ts';
import { readChecklistFile } from '../../../../src/checklist/lists/readChecklistFile.ts';
import { listOf } from '../examples.ts';

const TASK = listOf({ safety: 3, speed: 3 });
const IDS = TASK.questions.map(({ id }) => id);

/** Names that are there, that another file may add, and that are nowhere. */
const anId = fc.constantFrom(...IDS, 'new.1', 'new.2', 'nowhere');
const aChange = fc.record(
  {
    hide: fc.uniqueArray(anId, { maxLength: 3 }),
    order: fc.uniqueArray(anId, { maxLength: 6 }),
    reword: fc.dictionary(anId, fc.constantFrom('A?', 'B?'), { maxKeys: 3, noNullPrototype: true }),
    add: fc.uniqueArray(
      fc.record({
        id: anId,
        group: fc.constantFrom('safety', 'speed', 'nowhere'),
        text: fc.constantFrom('C?', 'D?'),
      }),
      { maxLength: 3, selector: ({ id }) => id },
    ),
  },
  { requiredKeys: [] },
);
const someChanges = fc.array(aChange, { maxLength: 3 });

function under(changes: readonly object[]) {
  const files = changes.map((task) => readChecklistFile(JSON.stringify({ checklists: { task } })));
  for (const { problems } of files) assert.deepEqual(problems, []);
  const { lists, problems } = applyCustomisations(
    [TASK],
    files.map(({ customisation }) => customisation),
  );
  assert.equal(problems.length, files.length);
  return lists[0] ?? TASK;
}

describe('Changes to a list', () => {
  it('lose no question but those they hide, and double none', () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        const ids = under(changes).questions.map(({ id }) => id);
        const hidden = new Set(changes.flatMap(({ hide = [] }) => hide));
        assert.equal(new Set(ids).size, ids.length);
        for (const id of IDS) if (!hidden.has(id)) assert.ok(ids.includes(id), id);
        const last = new Set(changes.at(-1)?.hide);
        for (const id of ids) assert.ok(!last.has(id), id);
      }),
    );
  });

  it('leave alone the words of every question they do not name', () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        const reworded = new Set(changes.flatMap(({ reword = {} }) => Object.keys(reword)));
        for (const question of under(changes).questions) {
          if (reworded.has(question.id) || !IDS.includes(question.id)) continue;
          assert.deepEqual(
            question,
            TASK.questions.find(({ id }) => id === question.id),
          );
        }
      }),
    );
  });

  it('put first what they order, and keep the order of the rest', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(IDS), (order) => {
        const { groups, questions } = under([{ order }]);
        for (const { id } of groups) {
          const has = (each: string) => each.startsWith(`${id}.`);
          const rest = IDS.filter((each) => !order.includes(each));
          assert.deepEqual(
            questions.flatMap((question) => (question.group === id ? [question.id] : [])),
            [...order, ...rest].filter(has),
          );
        }
      }),
    );
  });

  it('say the same when they are said twice, but for what they add', () => {
    fc.assert(
      fc.property(aChange, (change) => {
        assert.deepEqual(under([change, change]), under([change]));
      }),
    );
  });

  it('leave no group without a question, and no question without a group', () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        const { groups, questions } = under(changes);
        assert.deepEqual(new Set(groups.map(({ id }) => id)), new Set(questions.map(({ group }) => group)));
      }),
    );
  });
});
