import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 compile for a run of a second, not of hours; threads included. To be called before the linter's code runs.
 * Measured with `npm run bench:lint`.
 */
export function tuneEngine(): void {
  // Expressions become machine code at once, instead of bytecode first: all of ours run many times.
  setFlagsFromString('--no-regexp-tier-up');
  // Its best compiler is done when we are, and meanwhile takes the processors that our threads need.
  if (hasMaglev()) setFlagsFromString('--no-turbofan');
}

/** Whether there is a compiler between the fastest one and the best: in Node from 24 on. */
function hasMaglev(): boolean {
  return Number.parseInt(process.versions.v8, 10) >= 13;
}
