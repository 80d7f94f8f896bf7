import { type Message, message } from '../../base/message.ts';
import { shortened } from '../../base/shortened.ts';
import type { Place, Written } from '../../base/yaml/place.ts';
import type { Checklist, QuestionGroup } from '../checklist.ts';
import type { ListChange, WrittenQuestion } from './customisation.ts';
import { nameOf } from './questionId.ts';
import { named, noSuchGroup } from './wordings.ts';

/** Tells of something that cannot be used. */
export type Report = (place: Place, problem: Message) => void;

/** A list that is being changed. What is hidden stays known, so that a later file may name it. */
export interface ListDraft {
  /** Changes what can be changed and reports the rest. What one change adds, it may also order, reword or hide. */
  apply(change: ListChange, report: Report): void;
  /** The list as it now is, without groups that have no question. */
  list(): Checklist;
}

/** A draft that begins as `list`. */
export function createListDraft(list: Checklist): ListDraft {
  const groups = new Map(list.groups.map((group) => [group.id, group]));
  const questions = new Map(list.questions.map((question) => [question.id, question]));
  const hidden = new Set<string>();
  let order: readonly string[] = [...questions.keys()];

  function addGroup({ value: group, place }: Written<QuestionGroup>, report: Report): void {
    if (!groups.has(group.id)) groups.set(group.id, group);
    else report(place, message('This list has a group “{id}” already. Remove it here.', { id: group.id }));
  }

  function add({ question, id, group }: WrittenQuestion, report: Report): void {
    if (questions.has(question.id)) report(id, repeated(nameOf(question)));
    else if (!groups.has(question.group)) report(group, noSuchGroup(question.group, [...groups.keys()]));
    else questions.set(question.id, question);
  }

  function isKnown({ value: id, place }: Written<string>, report: Report): boolean {
    if (questions.has(id)) return true;
    report(place, noSuchQuestion(id, [...questions.keys()]));
    return false;
  }

  return {
    apply(change, report) {
      for (const group of change.groups) addGroup(group, report);
      for (const question of change.add) add(question, report);
      for (const id of change.hide) if (isKnown(id, report)) hidden.add(id.value);
      for (const { id, text } of change.reword) {
        const question = isKnown(id, report) ? questions.get(id.value) : undefined;
        if (question) questions.set(id.value, { ...question, text });
      }
      const first = change.order.filter((id) => isKnown(id, report)).map(({ value }) => value);
      const ids = [...new Set([...first, ...order, ...questions.keys()])];
      order = [...groups.keys()].flatMap((group) => ids.filter((id) => questions.get(id)?.group === group));
    },
    list() {
      const shown = order.flatMap((id) => (hidden.has(id) ? [] : (questions.get(id) ?? [])));
      const used = new Set(shown.map(({ group }) => group));
      return { ...list, groups: [...groups.values()].filter(({ id }) => used.has(id)), questions: shown };
    },
  };
}

function repeated(name: string): Message {
  return message('This list has a question “{name}” already. Remove it here, or give it another id.', {
    name: shortened(name),
  });
}

/** Names the ids that begin alike, as questions of a group of ours do; the first ones when none does. */
function noSuchQuestion(id: string, known: readonly string[]): Message {
  const [group] = id.split('.', 1);
  const alike = known.filter((each) => each.split('.', 1)[0] === group);
  const values = { id: shortened(id), known: named(alike.length > 0 ? alike : known) };
  return message('This list has no question “{id}”. It has {known}.', values);
}
