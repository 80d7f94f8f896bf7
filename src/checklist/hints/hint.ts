/** A changed file of the branch: against the merge base, working tree included. */
export interface ChangedFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed';
  /** Added lines with their 1-based number in the new file; empty when only names are known or it is binary. */
  readonly added: readonly AddedLine[];
  /** How many lines were removed. */
  readonly removed: number;
  /** Their texts, in order, as far as they were kept; absent when they were not. */
  readonly removedLines?: readonly string[];
  /** The content was not looked at: only the name is known, or what follows was beyond the bounds. */
  readonly unread?: true;
}

/** A line of the new file, without its line ending. */
export interface AddedLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
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
