import { formatMessage, message } from '../../base/message.ts';
import type { Checklist } from '../checklist.ts';
import { type GroupInView, groupsInView, type QuestionInView } from '../considered.ts';
import type { Hint } from '../hints/hint.ts';
import type { BranchState, QuestionState } from '../state/branchState.ts';
import {
  grounds,
  isWorthTelling,
  notConsidered,
  questionWithStanding,
  STANDINGS,
  standingOf,
} from './questionReport.ts';
import { codeSpan, reportNote, reportText } from './reportText.ts';

/** What the document tells of. */
export interface DocumentInput {
  /** The branch, or the folder where there is none. */
  readonly place: string;
  readonly lists: readonly Checklist[];
  /** What is said on the branch; `null` for nothing. */
  readonly state: BranchState | null;
  /** What the change asks for. */
  readonly hints: readonly Hint[];
}

/**
 * “What did I consider on this branch?” as a Markdown document: every list of which something is said, with every
 * answer and note in full. What is said of questions that no list has any more stands at the end.
 */
export function consideredDocument({ place, lists, state, hints }: DocumentInput): string {
  const title = formatMessage(message('What I considered on {place}', { place: codeSpan(place) }));
  const said = lists
    .filter(({ id }) => state?.lists.has(id))
    .flatMap((list) => listBlocks(list, state, hints));
  const former = formerQuestions(lists, state);
  const blocks = [
    `# ${title}`,
    ...said,
    ...(former.length > 0 ? ['## Questions that are on no list any more', former.join('\n')] : []),
  ];
  if (blocks.length === 1) blocks.push('Nothing yet.');
  return `${blocks.join('\n\n')}\n`;
}

function listBlocks(list: Checklist, state: BranchState | null, hints: readonly Hint[]): readonly string[] {
  const groups = groupsInView(list, state, hints);
  const missing = notConsidered(groups);
  return [
    `## ${standingOf(list.title, groups)}`,
    ...groups.flatMap(groupBlocks),
    ...(missing === null ? [] : [missing]),
  ];
}

function groupBlocks({ group, questions }: GroupInView): readonly string[] {
  const lines = questions.filter(isWorthTelling).flatMap(questionLines);
  return lines.length > 0 ? [`### ${reportText(group.title)}`, lines.join('\n')] : [];
}

function questionLines(entry: QuestionInView): readonly string[] {
  return [`- ${questionWithStanding(entry)}`, ...grounds(entry).map(nested)];
}

function formerQuestions(lists: readonly Checklist[], state: BranchState | null): readonly string[] {
  return [...(state?.lists ?? [])].flatMap(([listId, questions]) => {
    const list = lists.find(({ id }) => id === listId);
    const groups = new Set(list?.groups.map(({ id }) => id));
    const known = new Set(list?.questions.flatMap(({ id, group }) => (groups.has(group) ? [id] : [])));
    return [...questions].flatMap(([id, said]) =>
      known.has(id) ? [] : formerLines(`${listId}: ${id}`, said),
    );
  });
}

function formerLines(name: string, { answer, reason, annotations }: QuestionState): readonly string[] {
  const behind = [reportText(reason), ...annotations.map(({ text }) => reportNote(text))];
  return [`- ${codeSpan(name)} **${STANDINGS[answer]}**`, ...behind.filter(Boolean).map(nested)];
}

function nested(markdown: string): string {
  return `  - ${markdown}`;
}
