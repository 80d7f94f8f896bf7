import type { Checklist } from '../checklist.ts';
import { type GroupInView, groupsInView, type QuestionInView } from '../considered.ts';
import type { Hint } from '../hints/hint.ts';
import type { BranchState } from '../state/branchState.ts';
import {
  grounds,
  isWorthTelling,
  notConsidered,
  questionWithStanding,
  standingOf,
} from './questionReport.ts';
import { reportText } from './reportText.ts';

/** What a report tells of. */
export interface ReportInput {
  readonly list: Checklist;
  /** What is said on the branch; `null` for nothing. */
  readonly state: BranchState | null;
  /** What the change asks for. */
  readonly hints: readonly Hint[];
}

/** More of a reason or note does not belong in a pull request, in UTF-16 code units. */
const MAX_NOTE = 500;

/**
 * What was considered, as Markdown for the description of a pull request: what is answered and what stands behind it,
 * what is noted, what the change asks for and is still open, and the groups not considered. No task list items, since
 * forges count those as work to do. Ends in a line feed.
 */
export function markdownReport({ list, state, hints }: ReportInput): string {
  const groups = groupsInView(list, state, hints);
  const blocks = [
    `### ${standingOf(list.title, groups)}`,
    groups.flatMap(groupLines).join('\n'),
    notConsidered(groups),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function groupLines({ group, questions }: GroupInView): readonly string[] {
  const lines = questions.filter(isWorthTelling).map(questionLine);
  return lines.length > 0 ? [`- **${reportText(group.title)}**`, ...lines] : [];
}

/** `  - Who may do this? **Done**: src/api.ts:12; tried with two accounts`. */
function questionLine(entry: QuestionInView): string {
  const behind = grounds(shortened(entry)).join('; ');
  return `  - ${questionWithStanding(entry)}${behind && `: ${behind}`}`;
}

function shortened({ question, state, hints }: QuestionInView): QuestionInView {
  const annotations = state.annotations.map(({ id, text }) => ({ id, text: cut(text) }));
  return { question, hints, state: { ...state, reason: cut(state.reason), annotations } };
}

function cut(text: string): string {
  return text.length > MAX_NOTE ? `${text.slice(0, MAX_NOTE - 1).trimEnd()}…` : text;
}
