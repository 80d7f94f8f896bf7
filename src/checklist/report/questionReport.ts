import { formatMessage, message } from '../../base/message.ts';
import { type GroupInView, isAnswered, isAskedFor, type QuestionInView } from '../considered.ts';
import type { Hint } from '../hints/hint.ts';
import type { QuestionState } from '../state/branchState.ts';
import { placeOf } from '../view/hintName.ts';
import { codeSpan, reportNote, reportText } from './reportText.ts';

/** Whether a report names the question: it is answered, noted on, or asked for by the change. */
export function isWorthTelling(entry: QuestionInView): boolean {
  return isAnswered(entry) || isAskedFor(entry) || entry.state.annotations.length > 0;
}

/** `Who may do this? **Done**`: a question and its standing, as Markdown. */
export function questionWithStanding({ question, state }: QuestionInView): string {
  return `${reportText(question.text)} **${STANDINGS[state.answer]}**`;
}

/** A standing as a report words it. */
export const STANDINGS: Readonly<Record<QuestionState['answer'], string>> = {
  open: 'Open',
  done: 'Done',
  'not-applicable': 'Does not apply',
};

/** What stands behind the standing, each as a piece of Markdown: why it does not apply, or what asks for it; notes. */
export function grounds(entry: QuestionInView): readonly string[] {
  const { reason, annotations } = entry.state;
  return [
    ...(isAskedFor(entry) ? [askedBy(entry.hints)] : []),
    ...(isAnswered(entry) ? [reportText(reason)] : []),
    ...annotations.map(({ text }) => reportNote(text)),
  ].filter((piece) => piece !== '');
}

/** `Not considered: performance, operability.`; `null` when every group is considered. */
export function notConsidered(groups: readonly GroupInView[]): string | null {
  const titles = groups.flatMap(({ group, considered }) => (considered ? [] : [reportText(group.title)]));
  if (titles.length === 0) return null;
  return formatMessage(message('Not considered: {groups}.', { groups: titles.join(', ') }));
}

/** `Task Checklist: 2 of 6 considered`. */
export function standingOf(title: string, groups: readonly GroupInView[]): string {
  const considered = groups.filter((group) => group.considered).length;
  return formatMessage(
    message('{list}: {considered} of {total} considered', {
      list: reportText(title),
      considered,
      total: groups.length,
    }),
  );
}

function askedBy([first, ...others]: readonly Hint[]): string {
  if (!first) return '';
  const values = {
    reason: reportText(first.reason),
    place: codeSpan(placeOf(first)),
    others: others.length,
  };
  return formatMessage(
    others.length > 0
      ? message('{reason} ({place}, and {others} more)', values)
      : message('{reason} ({place})', values),
  );
}
