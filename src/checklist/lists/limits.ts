/** What a file of checklists may hold at most; more of it is a problem, and not read. */
export const LIMITS = {
  /** In one file. */
  lists: 50,
  /** In one list. */
  groups: 100,
  /** In one list, or named at one place. */
  questions: 500,
} as const;
