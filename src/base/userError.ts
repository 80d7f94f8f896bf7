import { formatMessage, type Message } from './message.ts';

/**
 * An error that the user can understand and do something about. Hosts show `problem` and `remedy`
 * and never a stack trace.
 */
export class UserError extends Error {
  /** Stable identifier for tests and for choosing a view, such as `git-missing`. */
  readonly code: string;
  /** What is wrong. */
  readonly problem: Message;
  /** What to do about it. */
  readonly remedy: Message;

  constructor(code: string, problem: Message, remedy: Message, cause?: unknown) {
    super(`${formatMessage(problem)} ${formatMessage(remedy)}`, { cause });
    this.name = 'UserError';
    this.code = code;
    this.problem = problem;
    this.remedy = remedy;
  }
}
