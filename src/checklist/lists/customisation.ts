import type { Span } from '../../base/span.ts';
import type { Checklist, Question } from '../checklist.ts';

/** What a team or a user changes about a checklist that exists. Ids may name nothing; that is a problem, not an error. */
export interface ListChange {
  readonly list: string;
  readonly hide: readonly string[];
  /** Ids that come first within their group, in this order. */
  readonly order: readonly string[];
  /** By question id. */
  readonly reword: ReadonlyMap<string, string>;
  readonly add: readonly Question[];
}

/** What a file says about checklists. */
export interface Customisation {
  readonly changes: readonly ListChange[];
  /** Lists that exist only there. */
  readonly lists: readonly Checklist[];
}

/** Something in a file that cannot be used; the rest of the file still counts. */
export interface ChecklistProblem {
  /** In the file, UTF-16. */
  readonly span: Span;
  /** What is wrong and what to do, plain words. */
  readonly message: string;
}

/** A checklist file as far as it can be used. */
export interface ChecklistFile {
  readonly customisation: Customisation;
  readonly problems: readonly ChecklistProblem[];
}
