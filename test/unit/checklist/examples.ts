import type { Checklist } from '../../../src/checklist/checklist.ts';
import type { Hint } from '../../../src/checklist/hints/hint.ts';
import type { BranchState, QuestionState } from '../../../src/checklist/state/branchState.ts';

/** A list of some groups with some questions: `{ safety: 2 }` holds `safety.1` and `safety.2`. */
export function listOf(groups: Readonly<Record<string, number>>): Checklist {
  return {
    id: 'task',
    title: 'Task Checklist',
    purpose: 'For a task.',
    groups: Object.keys(groups).map((id) => ({ id, title: `${id[0]?.toUpperCase()}${id.slice(1)}` })),
    questions: Object.entries(groups).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, index) => ({
        id: `${group}.${index + 1}`,
        group,
        text: `Is ${group} ${index + 1} right?`,
        help: '',
      })),
    ),
  };
}

/** What is said of questions of the list `task`; what is left out is as in a question that is done. */
export function stateOf(said: Readonly<Record<string, Partial<QuestionState>>>): BranchState {
  const questions = Object.entries(said).map(
    ([id, state]) => [id, { answer: 'done', reason: '', annotations: [], ...state }] as const,
  );
  return {
    branch: 'retry',
    archived: false,
    changedAt: 1,
    lists: new Map(questions.length > 0 ? [['task', new Map(questions)]] : []),
  };
}

/** Notes with ids. */
export function notes(...texts: readonly string[]): QuestionState['annotations'] {
  return texts.map((text, index) => ({ id: `w-${index}`, text }));
}

/** A hint that asks for some questions. */
export function hintFor(...questions: readonly string[]): Hint {
  return { rule: 'migration', questions, reason: 'changes a migration', path: 'db/1.sql', line: 3 };
}
