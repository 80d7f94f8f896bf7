import { message } from '../../base/message.ts';
import type { Written } from '../../base/yaml/place.ts';
import { inOrder } from '../../base/yaml/place.ts';
import type { Checklist } from '../checklist.ts';
import type { ChecklistProblem, Customisation } from './customisation.ts';
import { createListDraft, type ListDraft, type Report } from './listDraft.ts';
import { named } from './wordings.ts';

/** The lists on offer. */
export interface AppliedCustomisations {
  /** Ours in our order, then those of the files in theirs. */
  readonly lists: readonly Checklist[];
  /** For each file what of it names nothing, or what is there already; in order of its text. */
  readonly problems: readonly (readonly ChecklistProblem[])[];
}

/**
 * Applies what files say, one after the other: the team's, then the user's own. What a later one names may have been
 * added, hidden or reworded by an earlier one. Groups without a question vanish, and so do lists, but for the last one.
 */
export function applyCustomisations(
  builtIn: readonly Checklist[],
  files: readonly Customisation[],
): AppliedCustomisations {
  const drafts = new Map(builtIn.map((list) => [list.id, createListDraft(list)]));
  const problems = files.map((file) => applyFile(drafts, file));
  const all = [...drafts.values()].map((draft) => draft.list());
  const asking = all.filter(({ questions }) => questions.length > 0);
  return { lists: asking.length > 0 ? asking : all.slice(0, 1), problems };
}

function applyFile(
  drafts: Map<string, ListDraft>,
  { lists, changes }: Customisation,
): readonly ChecklistProblem[] {
  const problems: ChecklistProblem[] = [];
  const report: Report = (place, problem) => problems.push({ message: problem, ...place });
  for (const list of lists) addList(drafts, list, report);
  for (const change of changes) {
    const { value: id, place } = change.list;
    const draft = drafts.get(id);
    if (draft) draft.apply(change, report);
    else {
      const values = { id, known: named([...drafts.keys()]) };
      report(
        place,
        message('There is no list “{id}”. Use {known}, or give it title, groups and questions.', values),
      );
    }
  }
  return inOrder(problems);
}

function addList(
  drafts: Map<string, ListDraft>,
  { value: list, place }: Written<Checklist>,
  report: Report,
): void {
  if (drafts.has(list.id)) {
    const problem = message('There is a list “{id}” already. Use “add” to give it more questions.', {
      id: list.id,
    });
    report(place, problem);
  } else drafts.set(list.id, createListDraft(list));
}
