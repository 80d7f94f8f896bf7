import { plainLine } from '../../base/plainLine.ts';
import type { Hint } from '../hints/hint.ts';

/** What a view calls a hint; equal for hints that say the same. */
export function hintId({ rule, path, line }: Hint): string {
  return JSON.stringify([rule, path, line]);
}

/** A place as a reader writes it: `src/pay.ts:12`. */
export function placeOf({ path, line }: Pick<Hint, 'path' | 'line'>): string {
  return plainLine(line === null ? path : `${path}:${line}`);
}
