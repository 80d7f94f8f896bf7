import type { Checklist, Question, QuestionGroup } from './checklist.ts';
import type { Hint } from './hints/hint.ts';
import type { BranchState, QuestionState } from './state/branchState.ts';

/** A question with what is said of it and what in the change asks for it. */
export interface QuestionInView {
  readonly question: Question;
  readonly state: QuestionState;
  readonly hints: readonly Hint[];
}

/** A group of a checklist as far as it has been dealt with. */
export interface GroupInView {
  readonly group: QuestionGroup;
  /** In the list's order. */
  readonly questions: readonly QuestionInView[];
  /** At least one question is answered, and none is open that the change asks for. */
  readonly considered: boolean;
}

/** The groups of a checklist that have questions, each with its standing on a branch; `null`: nothing is said of it. */
export function groupsInView(
  list: Checklist,
  state: BranchState | null,
  hints: readonly Hint[],
): readonly GroupInView[] {
  const known = state?.lists.get(list.id);
  const asking = hintsByQuestion(hints);
  return list.groups.flatMap((group) => {
    const questions = list.questions
      .filter((question) => question.group === group.id)
      .map((question) => ({
        question,
        state: known?.get(question.id) ?? UNANSWERED,
        hints: asking.get(question.id) ?? [],
      }));
    return questions.length > 0 ? [{ group, questions, considered: isConsidered(questions) }] : [];
  });
}

/** Whether the user has settled the question. */
export function isAnswered({ state }: QuestionInView): boolean {
  return state.answer !== 'open';
}

/** Whether the change asks for a question that is still open. */
export function isAskedFor(question: QuestionInView): boolean {
  return question.hints.length > 0 && !isAnswered(question);
}

const UNANSWERED: QuestionState = { answer: 'open', reason: '', annotations: [] };

function isConsidered(questions: readonly QuestionInView[]): boolean {
  return questions.some(isAnswered) && !questions.some(isAskedFor);
}

function hintsByQuestion(hints: readonly Hint[]): ReadonlyMap<string, readonly Hint[]> {
  const found = new Map<string, Hint[]>();
  for (const hint of hints) {
    for (const question of new Set(hint.questions)) {
      const known = found.get(question);
      if (known) known.push(hint);
      else found.set(question, [hint]);
    }
  }
  return found;
}
