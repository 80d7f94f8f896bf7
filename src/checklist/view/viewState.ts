import { plainLine } from '../../base/plainLine.ts';
import type { GroupView, QuestionView, ViewState } from '../../protocol/view.ts';
import type { Checklist } from '../checklist.ts';
import { type GroupInView, groupsInView, isAnswered, type QuestionInView } from '../considered.ts';
import type { Hint } from '../hints/hint.ts';
import type { BranchState } from '../state/branchState.ts';
import type { Annotation } from '../state/event.ts';
import { annotationTarget } from './annotationTarget.ts';
import { arrangeQuestions } from './arrangeQuestions.ts';
import { hintId, placeOf } from './hintName.ts';
import { shownText } from './shownText.ts';

/** What a view is made of. */
export interface ViewInput extends Pick<ViewState, 'revision' | 'place' | 'notices' | 'busy'> {
  /** What is said on the branch; `null` for nothing. */
  readonly state: BranchState | null;
  /** Every list on offer, at least one. */
  readonly lists: readonly Checklist[];
  /** Id of the list to show; the first one when there is none of that id. */
  readonly list: string;
  /** What the change asks for. */
  readonly hints: readonly Hint[];
  /** {@link shownQuestions} of the view before, while it stays open on the same branch and list; else empty. */
  readonly shownBefore: readonly string[];
}

const MAX_HINTS = 3;

/** What the webview shows. Every text is clean of marks that hide or reorder it, wherever it came from. */
export function viewStateOf(input: ViewInput): ViewState {
  const list = input.lists.find(({ id }) => id === input.list) ?? input.lists[0] ?? NO_LIST;
  const groups = groupsInView(list, input.state, input.hints);
  const shown = arrangeQuestions(groups, input.shownBefore);
  return {
    revision: input.revision,
    place: plainLine(input.place),
    archived: input.state?.archived ?? false,
    lists: input.lists.map(({ id, title }) => ({ id, title: plainLine(title) })),
    list: { id: list.id, title: plainLine(list.title), purpose: plainLine(list.purpose) },
    groups: groups.map((group) => groupView(group, shown)),
    considered: groups.filter(({ considered }) => considered).length,
    notices: input.notices,
    busy: input.busy,
  };
}

/** Ids of the questions shown unfolded, for {@link ViewInput.shownBefore}. */
export function shownQuestions({ groups }: ViewState): readonly string[] {
  return groups.flatMap(({ questions }) => questions.flatMap(({ id, shown }) => (shown ? [id] : [])));
}

const NO_LIST: Checklist = { id: '', title: '', purpose: '', groups: [], questions: [] };

function groupView({ group, questions, considered }: GroupInView, shown: ReadonlySet<string>): GroupView {
  return {
    id: group.id,
    title: plainLine(group.title),
    considered,
    answered: questions.filter(isAnswered).length,
    questions: questions.map((entry) => questionView(entry, shown.has(entry.question.id))),
  };
}

function questionView({ question, state, hints }: QuestionInView, shown: boolean): QuestionView {
  return {
    id: question.id,
    text: plainLine(question.text),
    help: plainLine(question.help),
    answer: state.answer,
    reason: shownText(state.reason),
    annotations: state.annotations.map(annotationView),
    hints: hints.slice(0, MAX_HINTS).map((hint) => ({
      id: hintId(hint),
      reason: plainLine(hint.reason),
      place: placeOf(hint),
    })),
    moreHints: Math.max(0, hints.length - MAX_HINTS),
    shown,
  };
}

function annotationView({ id, text }: Annotation): QuestionView['annotations'][number] {
  return { id, text: shownText(text), opens: annotationTarget(text) !== null };
}
