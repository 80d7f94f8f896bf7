const WINDOW_MS = 3 * 60_000;
const MOST_CRASHES = 5;
const FIRST_DELAY_MS = 500;

/** Decides when a server that has crashed starts again. */
export interface RestartPolicy {
  /** How long to wait, in milliseconds, before it starts again; `null` to give up. */
  delayAfterCrash(): number | null;
  /** The user asks for a new start: what was before counts for nothing. */
  forgive(): void;
}

/**
 * Waits twice as long after each crash and gives up at the fifth within three minutes: something is wrong then that
 * no restart mends.
 *
 * @param now a clock in milliseconds
 */
export function createRestartPolicy(now: () => number): RestartPolicy {
  let crashes: readonly number[] = [];
  return {
    delayAfterCrash() {
      crashes = [...crashes.filter((time) => now() - time < WINDOW_MS), now()];
      return crashes.length < MOST_CRASHES ? FIRST_DELAY_MS * 2 ** (crashes.length - 1) : null;
    },
    forgive() {
      crashes = [];
    },
  };
}
