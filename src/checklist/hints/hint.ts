/** A changed file of the branch: against the merge base, working tree included. */
export interface ChangedFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed';
  /** Added lines with their 1-based number in the new file; empty when only names are known or it is binary. */
  readonly added: readonly { readonly line: number; readonly text: string }[];
  /** How many lines were removed. */
  readonly removed: number;
}

/** What a change makes worth asking. */
export interface Hint {
  /** The hint rule. */
  readonly rule: string;
  /** Question ids of the task list. */
  readonly questions: readonly string[];
  /** What was seen, in a few words: “changes a migration”. */
  readonly reason: string;
  readonly path: string;
  /** 1-based line in the new file; `null` when the file as a whole is meant. */
  readonly line: number | null;
}
