import { type GroupInView, isAnswered, isAskedFor, type QuestionInView } from '../considered.ts';

/** More questions are not shown unfolded: a list that fits one glance is read. */
export const MAX_SHOWN = 10;

/**
 * Ids of the questions to show unfolded: what the change asks for, one of each group not yet considered, then
 * what has been answered. `before` is what was shown since the view was opened: it stays, so that nothing moves
 * away under the pointer. Only when something is newly asked for and there is no room do open questions
 * make way that nothing asks for.
 */
export function arrangeQuestions(
  groups: readonly GroupInView[],
  before: readonly string[] = [],
): ReadonlySet<string> {
  const all = new Map(groups.flatMap((group) => group.questions.map((entry) => [entry.question.id, entry])));
  const shown = new Set(before.filter((id) => all.has(id)).slice(0, MAX_SHOWN));
  const asked = oneOfEachInTurn(groups.map(({ questions }) => questions.filter(isAskedFor)));
  makeRoom(shown, asked, all);
  add(shown, asked);
  for (const { questions, considered } of groups) {
    if (considered || questions.some(({ question }) => shown.has(question.id))) continue;
    add(shown, questions.filter((entry) => !isAnswered(entry)).slice(0, 1));
  }
  // What was answered in an earlier session is not hidden without need.
  if (before.length === 0) {
    add(shown, oneOfEachInTurn(groups.map(({ questions }) => questions.filter(isAnswered))));
  }
  return shown;
}

function add(shown: Set<string>, questions: readonly QuestionInView[]): void {
  for (const { question } of questions) if (shown.size < MAX_SHOWN) shown.add(question.id);
}

/** Drops as many questions as `asked` lacks places, the last one first, of those that are open and not asked for. */
function makeRoom(
  shown: Set<string>,
  asked: readonly QuestionInView[],
  all: ReadonlyMap<string, QuestionInView>,
): void {
  let missing = shown.size + asked.filter(({ question }) => !shown.has(question.id)).length - MAX_SHOWN;
  for (const id of [...shown].reverse()) {
    if (missing <= 0) return;
    const entry = all.get(id);
    if (!entry || isAnswered(entry) || isAskedFor(entry)) continue;
    shown.delete(id);
    missing--;
  }
}

/** The first of each row, then the second of each: with many to choose from, no dimension is left out. */
function oneOfEachInTurn<T>(rows: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    rows.flatMap((row) => row.slice(turn, turn + 1)),
  ).flat();
}
