/** Index of the first of `items`, which are in order of the text, that starts at `offset` or later; their number for none. */
export function firstFrom<T>(items: readonly T[], offset: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle] as T;
    if (startOf(item) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
