import type { BranchState, QuestionState } from './branchState.ts';
import type { Annotation, ChecklistEvent } from './event.ts';
import { inEventOrder } from './eventOrder.ts';

/**
 * What the events say of each branch, by its name today. The order in which events come and how often each
 * comes mean nothing, so that two windows with the same events show the same: per question the last answer
 * stands, an annotation stays until it is removed, and a branch takes along what was said under its former
 * names. A branch of which nothing is said any more is left out.
 */
export function foldEvents(events: Iterable<ChecklistEvent>): ReadonlyMap<string, BranchState> {
  const ordered = inEventOrder(events);
  const removed = new Set(
    ordered.flatMap((event) => (event.type === 'annotation-removed' ? [event.annotation] : [])),
  );
  const today = new Map<string, string>();
  const nameToday = (name: string) => today.get(name) ?? name;
  const drafts = new Map<string, Draft>();
  // From the last event to the first: whoever speaks first has the last word, and a rename only has to tell
  // what older events call the branch.
  for (const event of ordered.toReversed()) {
    const branch = nameToday(event.branch);
    const draft = drafts.get(branch) ?? newDraft(event.at);
    drafts.set(branch, draft);
    switch (event.type) {
      case 'answered': {
        const question = questionIn(draft, event.list, event.question);
        question.answered ??= { answer: event.answer, reason: event.reason };
        break;
      }
      case 'annotated':
        if (removed.has(event.id)) break;
        questionIn(draft, event.list, event.question).newestFirst.push({ id: event.id, text: event.text });
        break;
      case 'branch-renamed':
        today.set(event.from, branch);
        draft.archived ??= false;
        break;
      case 'archived':
      case 'recalled':
        draft.archived ??= event.type === 'archived';
        break;
      case 'annotation-removed':
        break;
    }
  }
  return new Map(
    [...drafts]
      .filter(([, { lists }]) => lists.size > 0)
      .map(([branch, draft]) => [branch, finished(branch, draft)]),
  );
}

/** A branch while its events are read backwards. */
interface Draft {
  readonly changedAt: number;
  /** `null` until an event tells. */
  archived: boolean | null;
  readonly lists: Map<string, Map<string, DraftQuestion>>;
}

interface DraftQuestion {
  answered: Pick<QuestionState, 'answer' | 'reason'> | null;
  readonly newestFirst: Annotation[];
}

function newDraft(changedAt: number): Draft {
  return { changedAt, archived: null, lists: new Map() };
}

function questionIn({ lists }: Draft, list: string, question: string): DraftQuestion {
  const questions = lists.get(list) ?? new Map<string, DraftQuestion>();
  lists.set(list, questions);
  const draft = questions.get(question) ?? { answered: null, newestFirst: [] };
  questions.set(question, draft);
  return draft;
}

function finished(branch: string, { archived, changedAt, lists }: Draft): BranchState {
  return {
    branch,
    archived: archived ?? false,
    changedAt,
    lists: mapValues(lists, (questions) =>
      mapValues(questions, ({ answered, newestFirst }) => ({
        answer: answered?.answer ?? 'open',
        reason: answered?.reason ?? '',
        annotations: newestFirst.toReversed(),
      })),
    ),
  };
}

function mapValues<K, A, B>(map: ReadonlyMap<K, A>, change: (value: A) => B): ReadonlyMap<K, B> {
  return new Map(Array.from(map, ([key, value]) => [key, change(value)]));
}
