import type { Message } from '../../base/message.ts';
import { message } from '../../base/message.ts';
import type { DesignDoc } from '../designDoc.ts';
import { askBelow } from '../fixes/askBelow.ts';
import { actionsIn, hasOwners, isDated, isDone, isOwned, isVerified } from './actionItems.ts';
import { answersTo, isAsked } from './content.ts';
import { missingPart } from './missingPart.ts';
import { readsEnglish } from './readsEnglish.ts';
import type { Rule } from './rule.ts';

/** Wants actions that somebody will do by a day, and that one can check. */
export const postmortemActions: Rule = {
  id: 'postmortem-actions',
  summary: message('Every action of a postmortem has an owner, a date, and a way to check that it works.'),
  kinds: ['postmortem'],
  severity: 'information',
  check(doc) {
    const sections = answersTo(doc, 'actions');
    if (sections.length === 0) {
      return missingPart(
        doc,
        'actions',
        message(
          'There are no actions. What was learnt here is lost as soon as the page is closed. List what will change, who does it, until when, and how you will check that it works.',
        ),
      );
    }
    return sections.flatMap((section) => {
      if (isAsked(doc, section.span)) return [];
      const found = lacking(doc, section);
      return found ? [{ span: section.name, message: found, fixes: askBelow(doc, section, 'actions') }] : [];
    });
  },
};

/** One finding for all actions: the same thing is nearly always missing in each. */
function lacking(doc: DesignDoc, section: Parameters<typeof actionsIn>[1]): Message | null {
  const actions = actionsIn(doc, section).filter((action) => !isDone(action));
  if (actions.length === 0) return null;
  const ownerless = hasOwners(section) ? 0 : actions.filter((action) => !isOwned(action)).length;
  const undated = actions.filter((action) => !isDated(action)).length;
  const count = actions.length;
  if (ownerless > 0 && undated > 0) {
    return message(
      'Of {count} actions, {ownerless} have no owner and {undated} no date. What belongs to nobody is not done. Give each a person and a day, or a link to the ticket that has them.',
      { count, ownerless, undated },
    );
  }
  if (ownerless > 0) {
    return message(
      'Of {count} actions, {ownerless} have no owner. What belongs to nobody is not done. Name a person for each, or link the ticket that does.',
      { count, ownerless },
    );
  }
  if (undated > 0) {
    return message(
      'Of {count} actions, {undated} have no date. They will wait for the next incident. Say by when each is done, or link the ticket that does.',
      { count, undated },
    );
  }
  if (!readsEnglish(doc) || actions.some(isVerified)) return null;
  return message(
    'No action says how one will see that it works. A repair that nobody tried is a hope. Add for each how you check it: a test, an alert that fires, a drill.',
  );
}
