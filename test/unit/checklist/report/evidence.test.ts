import assert from 'node:assert/strict';
import type { Checklist } from '../../../../src/checklist/checklist.ts';
import { consideredEvidence } from '../../../../src/checklist/report/evidence.ts';
import type { BranchState, QuestionState } from '../../../../src/checklist/state/branchState.ts';

const LIST: Checklist = {
  id: 'task',
  title: 'Task Checklist',
  purpose: '',
  groups: [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
  ],
  questions: [
    { id: 'a.1', group: 'a', text: 'One?', help: '' },
    { id: 'b.1', group: 'b', text: 'Two?', help: '' },
  ],
};

describe('consideredEvidence', () => {
  const cases: readonly (readonly [
    name: string,
    said: Readonly<Record<string, Partial<QuestionState>>> | null,
    evidence: readonly string[],
  ])[] = [
    ['has nothing where nothing is said', null, []],
    ['has no summary while no question is answered', { 'a.1': { answer: 'open', reason: '' } }, []],
    [
      'says how much was considered',
      { 'a.1': { answer: 'done' } },
      ['Task Checklist on retry: 1 of 2 considered'],
    ],
    [
      'gives links and places, each once, and no other notes',
      {
        'a.1': {
          answer: 'done',
          annotations: notes('https://example.com/load', 'src/pay.ts:12', 'looked twice'),
        },
        'b.1': { annotations: notes('src/pay.ts:12') },
      },
      [
        'Task Checklist on retry: 1 of 2 considered',
        'https://example.com/load → https://example.com/load',
        'src/pay.ts:12',
      ],
    ],
    [
      'leaves out what no list asks any more',
      { gone: { answer: 'done', annotations: notes('src/a.ts:1') } },
      [],
    ],
  ];
  for (const [name, said, evidence] of cases) {
    it(name, () => {
      const found = consideredEvidence({ place: 'retry', lists: [LIST], state: stateOf(said), hints: [] });
      assert.deepEqual(
        found.map(({ label, url }) => (url === null ? label : `${label} → ${url}`)),
        evidence,
      );
    });
  }
});

function notes(...texts: readonly string[]): QuestionState['annotations'] {
  return texts.map((text, index) => ({ id: `w-${index}`, text }));
}

function stateOf(said: Readonly<Record<string, Partial<QuestionState>>> | null): BranchState | null {
  if (said === null) return null;
  const questions = Object.entries(said).map(
    ([id, state]) => [id, { answer: 'open', reason: '', annotations: [], ...state } as const] as const,
  );
  return { branch: 'retry', archived: false, changedAt: 0, lists: new Map([['task', new Map(questions)]]) };
}
