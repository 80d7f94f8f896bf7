/** What a file of checklists may hold at most; more of it is a problem, and not read. */
export const LIMITS = {
  /** In one file. */
  lists: 50,
  /** In one list. */
  groups: 100,
  /** In one list, or named at one place. */
  questions: 500,
  /** Of a title, question or help, in UTF-16 code units. */
  text: 1_000,
  /** Of the id of a list, group or question. */
  id: 200,
} as const;

/** An id: lower case, digits, dots and dashes. State files and other files of checklists refer to it. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9.-]*$/;
