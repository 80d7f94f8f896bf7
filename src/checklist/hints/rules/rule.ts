import type { FileRole } from '../fileRole.ts';

/** Which changed files a rule looks at. */
export interface FileCondition {
  readonly roles: readonly FileRole[];
  /** Only paths that match. */
  readonly path?: RegExp;
  /** Only languages in which functions are written. */
  readonly programs?: true;
}

/**
 * What a line must say. Patterns meet one line of a few hundred characters and need linear time.
 * The pattern's first group, or all that it matched, is what must be new: a removed line of the file has not said it.
 */
export interface LineCondition {
  /**
   * - `code`: added lines without comments and without what stands in strings;
   * - `text`: added lines without comments;
   * - `raw`: added lines as they are;
   * - `removed`: removed lines; the name must be gone from the change.
   */
  readonly in: 'code' | 'text' | 'raw' | 'removed';
  readonly pattern: RegExp;
  /** Lines that are not meant after all. */
  readonly except?: RegExp;
  /** A number that changes beside the same word counts as new. */
  readonly orNumber?: true;
}

/** When a change makes questions worth asking. Several rules may share an id: they say the same of different files. */
export interface HintRule {
  readonly id: string;
  /** Question ids of the task list. */
  readonly questions: readonly string[];
  /** What was seen, in a few words that follow the file's name. */
  readonly reason: string;
  readonly files: FileCondition;
  /** Without it, any change of substance to such a file. */
  readonly line?: LineCondition;
}
