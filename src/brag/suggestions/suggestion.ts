import type { Message } from '../../base/message.ts';
import type { Role } from '../../history/role.ts';
import type { Evidence } from '../evidence.ts';
import type { Section } from '../sections.ts';
import type { DesignWork } from './designWork.ts';

/** A contribution worth a line in the brag document, ready to be accepted. */
export interface Suggestion {
  /** The contribution's id. */
  readonly id: string;
  /** See `Contribution.commitIds`. */
  readonly commitIds: readonly string[];
  /** Cleaned, first verb in past tense. */
  readonly title: string;
  readonly section: Section;
  /** Repository the work was done in. */
  readonly project: string;
  readonly role: Role;
  readonly glue: boolean;
  /** What it does to design documents; absent when it has nothing to do with any. */
  readonly designDocument?: DesignWork;
  /** First and last author day, ISO dates. */
  readonly from: string;
  readonly to: string;
  /** For ranking only; never written anywhere. */
  readonly score: number;
  /** Each factor of grouping, section, glue and rank, in the order in which they were decided. */
  readonly why: readonly Message[];
  /** Numbers in the author's own words, verbatim from the evidence. */
  readonly metrics: readonly string[];
  readonly evidence: readonly Evidence[];
  /** How many of the user's commits, for "author, 3 commits". */
  readonly commitCount: number;
  /** How many commits the pull request has in all, when others wrote some of them; else `null`. */
  readonly pullRequestCommits: number | null;
  /** Names of reviewers found in trailers, without the user. */
  readonly reviewers: readonly string[];
  /** Names of co-authors found in trailers, without the user. */
  readonly coAuthors: readonly string[];
}
