import assert from 'node:assert/strict';
import type { BranchState } from '../../../../src/checklist/state/branchState.ts';
import type { Answer, ChecklistEvent } from '../../../../src/checklist/state/event.ts';
import { foldEvents } from '../../../../src/checklist/state/foldEvents.ts';
import type { ChecklistChange } from '../../../../src/checklist/state/nextEvent.ts';

const Q = { branch: 'main', list: 'task', question: 'q' };

describe('foldEvents', () => {
  const cases: readonly (readonly [name: string, events: readonly ChecklistEvent[], said: string])[] = [
    ['says nothing of no events', [], ''],
    ['keeps an answer', [at(1, done('a'))], 'main: q=done'],
    ['lets the later answer win', [at(2, open('a')), at(1, done('a'))], 'main: q=open'],
    [
      'lets the greater id win at the same time',
      [at(1, done('a'), 'x'), at(1, open('b'), 'y')],
      'main: q=open',
    ],
    ['keeps a reason', [at(1, done('not needed', 'not-applicable'))], 'main: q=not-applicable (not needed)'],
    [
      'keeps every note, in the order of making',
      [at(2, note('two')), at(1, note('one'))],
      'main: q=open [one|two]',
    ],
    [
      'keeps a note when the answer changes',
      [at(1, note('n')), at(2, done('')), at(3, open(''))],
      'main: q=open [n]',
    ],
    [
      'forgets a removed note',
      [at(1, note('n')), at(2, note('m')), at(3, removal('w-1'))],
      'main: q=open [m]',
    ],
    ['forgets a note removed before it came', [at(3, removal('w-9')), at(9, note('n'))], ''],
    [
      'takes what was said along with a renamed branch',
      [at(1, note('n')), at(2, rename('main', 'new'))],
      'new: q=open [n]',
    ],
    [
      'joins what both branches had when one takes the name of another',
      [at(1, note('n')), at(2, { ...done(''), branch: 'new' }), at(3, rename('main', 'new'))],
      'new: q=done [n]',
    ],
    [
      'keeps apart what is said of a new branch with the old name',
      [at(1, note('n')), at(2, rename('main', 'new')), at(3, note('m'))],
      'main: q=open [m]; new: q=open [n]',
    ],
    [
      'follows a branch through many names',
      [at(1, note('n')), at(2, rename('main', 'b')), at(3, rename('b', 'c')), at(4, rename('c', 'main'))],
      'main: q=open [n]',
    ],
    [
      'follows two branches that swap their names',
      [
        at(1, note('was main')),
        at(2, { ...note('was b'), branch: 'b' }),
        at(3, rename('main', 'tmp')),
        at(4, rename('b', 'main')),
        at(5, rename('tmp', 'b')),
      ],
      'b: q=open [was main]; main: q=open [was b]',
    ],
    [
      'survives a branch renamed to itself',
      [at(1, note('n')), at(2, rename('main', 'main'))],
      'main: q=open [n]',
    ],
    [
      'survives the same rename told by two windows',
      [at(1, note('n')), at(2, rename('main', 'b')), at(3, rename('main', 'b'))],
      'b: q=open [n]',
    ],
    ['archives a branch', [at(1, note('n')), at(2, turn('archived'))], 'main (archived): q=open [n]'],
    [
      'recalls a branch',
      [at(1, note('n')), at(3, turn('recalled')), at(2, turn('archived'))],
      'main: q=open [n]',
    ],
    [
      'recalls a branch that was only renamed',
      [at(1, note('n')), at(2, turn('archived')), at(3, rename('main', 'b'))],
      'b: q=open [n]',
    ],
    ['leaves out a branch of which nothing is said', [at(1, turn('archived'))], ''],
  ];
  for (const [name, events, said] of cases) {
    it(name, () => {
      assert.equal(sayingsOf(foldEvents(events)), said);
      assert.equal(sayingsOf(foldEvents([...events, ...events].reverse())), said);
    });
  }

  it('tells when a branch last changed', () => {
    const state = foldEvents([
      at(5, turn('archived')),
      at(1, note('n')),
      at(9, { ...note('m'), branch: 'b' }),
    ]);
    assert.deepEqual([...state.values()].map(({ branch, changedAt }) => [branch, changedAt]).sort(), [
      ['b', 9],
      ['main', 5],
    ]);
  });

  it('takes names such as __proto__ for names', () => {
    const state = foldEvents([at(1, { ...note('n'), branch: '__proto__', list: 'constructor' })]);
    assert.equal(state.get('__proto__')?.lists.get('constructor')?.get('q')?.annotations[0]?.text, 'n');
  });

  it('copes with a hundred thousand renames and notes', () => {
    const events = Array.from({ length: 100_000 }, (_, index) =>
      at(
        index + 1,
        index % 2 === 0 ? rename(`b${index}`, `b${index + 2}`) : { ...note('n'), branch: `b${index - 1}` },
      ),
    );
    const [first] = foldEvents(events).values();
    assert.notEqual(first, undefined);
  });
});

function at(time: number, change: ChecklistChange, writer = 'w'): ChecklistEvent {
  return { ...change, id: `${writer}-${time}`, at: time };
}

function done(reason: string, answer: Answer = 'done'): ChecklistChange {
  return { type: 'answered', ...Q, answer, reason: answer === 'not-applicable' ? reason : '' };
}
function open(reason: string): ChecklistChange {
  return done(reason, 'open');
}
function note(text: string) {
  return { type: 'annotated', ...Q, text } as const;
}
function removal(annotation: string): ChecklistChange {
  return { type: 'annotation-removed', branch: 'main', annotation };
}
function rename(from: string, branch: string): ChecklistChange {
  return { type: 'branch-renamed', branch, from };
}
function turn(type: 'archived' | 'recalled'): ChecklistChange {
  return { type, branch: 'main' };
}

/** `main (archived): q=done (reason) [note|note]; …`, by name. */
function sayingsOf(branches: ReadonlyMap<string, BranchState>): string {
  const lines = Array.from(branches.values(), ({ branch, archived, lists }) => {
    const said = [...lists.values()].flatMap((questions) =>
      Array.from(questions, ([id, { answer, reason, annotations }]) => {
        const notes = annotations.map(({ text }) => text).join('|');
        return `${id}=${answer}${reason && ` (${reason})`}${notes && ` [${notes}]`}`;
      }),
    );
    return `${branch}${archived ? ' (archived)' : ''}: ${said.join(', ')}`;
  });
  return lines.sort().join('; ');
}
