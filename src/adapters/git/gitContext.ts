import type { BareRepositories } from './hardening.ts';

/** Bounds that keep a broken or hostile repository from holding us up. */
export interface GitLimits {
  /** Milliseconds without a byte from git, while we wait for one, after which it is killed. */
  readonly idle: number;
  /** Bytes that a command may answer with. The streams are not limited: they are never kept. */
  readonly output: number;
}

/** A cold disk may keep git silent for half a minute; answers are lists of refs at most. */
export const DEFAULT_LIMITS: GitLimits = { idle: 60_000, output: 64 * 1024 * 1024 };

/** All that a git process needs besides its arguments. */
export interface GitContext {
  /** Absolute path of git. */
  readonly executable: string;
  /** Working directory, symbolic links resolved. */
  readonly folder: string;
  readonly bareRepositories: BareRepositories;
  /** From `hardenedEnvironment`. */
  readonly environment: Readonly<Record<string, string>>;
  readonly limits: GitLimits;
}

/** What every command and stream takes besides its arguments. */
export interface GitRequest {
  readonly signal: AbortSignal;
  /** Written to git's standard input. */
  readonly input?: string;
}
