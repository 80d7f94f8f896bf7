import { formatMessage, message } from '../../base/message.ts';
import { plainLine } from '../../base/plainLine.ts';
import { groupsInView, isAnswered } from '../considered.ts';
import { annotationTarget } from '../view/annotationTarget.ts';
import type { DocumentInput } from './consideredDocument.ts';

/** Evidence as a brag document links it: plain text, and an address if it has one. */
export interface ConsideredEvidence {
  readonly label: string;
  readonly url: string | null;
}

/**
 * What a branch's checklists give as evidence of the work: how much of each list was considered, then the links and
 * places in files that its notes hold. Nothing for a list of which no question is answered.
 */
export function consideredEvidence({
  place,
  lists,
  state,
  hints,
}: DocumentInput): readonly ConsideredEvidence[] {
  const summaries: ConsideredEvidence[] = [];
  const targets = new Map<string, ConsideredEvidence>();
  for (const list of lists.filter(({ id }) => state?.lists.has(id))) {
    const groups = groupsInView(list, state, hints);
    const questions = groups.flatMap((group) => group.questions);
    if (questions.some(isAnswered)) {
      const considered = groups.filter((group) => group.considered).length;
      const values = { list: list.title, place, considered, total: groups.length };
      const summary = message('{list} on {place}: {considered} of {total} considered', values);
      summaries.push({ label: plainLine(formatMessage(summary)), url: null });
    }
    for (const { text } of questions.flatMap((entry) => entry.state.annotations)) {
      const target = annotationTarget(text);
      const label = plainLine(text.trim());
      if (target) targets.set(label, { label, url: target.type === 'link' ? target.url : null });
    }
  }
  return [...summaries, ...targets.values()];
}
