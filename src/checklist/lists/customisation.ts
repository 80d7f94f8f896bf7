import type { FileProblem, Place, Written } from '../../base/yaml/place.ts';
import type { Checklist, Question, QuestionGroup } from '../checklist.ts';

/** What a team or a user changes about a checklist that exists. Ids may name nothing; that is a problem, not an error. */
export interface ListChange {
  readonly list: Written<string>;
  readonly hide: readonly Written<string>[];
  /** Ids that come first within their group, in this order. */
  readonly order: readonly Written<string>[];
  readonly reword: readonly Rewording[];
  /** New groups, behind the others. */
  readonly groups: readonly Written<QuestionGroup>[];
  /** New questions, behind the others of their group. */
  readonly add: readonly WrittenQuestion[];
}

/** A question with the places of what it names. */
export interface WrittenQuestion {
  readonly question: Question;
  /** Of the id; of the text where there is none. */
  readonly id: Place;
  readonly group: Place;
}

/** Another text for a question. */
export interface Rewording {
  /** Of the question. */
  readonly id: Written<string>;
  readonly text: string;
}

/** What a file says about checklists. */
export interface Customisation {
  /** At most one for each list. */
  readonly changes: readonly ListChange[];
  /** Lists that exist only there; the place is that of their questions. */
  readonly lists: readonly Written<Checklist>[];
}

/** Something in a file that cannot be used; the rest of the file still counts. */
export type ChecklistProblem = FileProblem;

/** A checklist file as far as it can be used. */
export interface ChecklistFile {
  readonly customisation: Customisation;
  /** In order of the text. */
  readonly problems: readonly ChecklistProblem[];
}
