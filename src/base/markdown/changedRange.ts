/** Where two texts differ: they agree before `start`, and after `endBefore` and `endAfter`. */
export interface ChangedRange {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

/** The part that changed between two versions of a text: what their common beginning and end leave. */
export function changedRange(before: string, after: string): ChangedRange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + CHUNK <= shorter && sameAt(before, start, after, start)) start += CHUNK;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let endBefore = before.length;
  let endAfter = after.length;
  const [minBefore, minAfter] = [start + before.length - shorter, start + after.length - shorter];
  while (endBefore - CHUNK >= minBefore && sameAt(before, endBefore - CHUNK, after, endAfter - CHUNK)) {
    endBefore -= CHUNK;
    endAfter -= CHUNK;
  }
  while (
    endBefore > minBefore &&
    endAfter > minAfter &&
    before.charCodeAt(endBefore - 1) === after.charCodeAt(endAfter - 1)
  ) {
    endBefore--;
    endAfter--;
  }
  return { start, endBefore, endAfter };
}

/** Long pieces are compared many times faster than as many characters. */
const CHUNK = 1024;

function sameAt(before: string, atBefore: number, after: string, atAfter: number): boolean {
  return before.slice(atBefore, atBefore + CHUNK) === after.slice(atAfter, atAfter + CHUNK);
}
