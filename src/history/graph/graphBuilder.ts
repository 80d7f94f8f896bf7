import { FLAG, type HistoryGraph, NONE } from './historyGraph.ts';

const SPACE = 0x20;
/** Value of each hexadecimal digit; 0 for every other byte. */
const HEX_VALUES = Uint8Array.from({ length: 256 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? 0 : value;
});
const FIRST_CAPACITY = 1024;

/** What {@link HistoryGraph} keeps of a commit besides its hash and parents. */
export interface CommitColumns {
  readonly flags: number;
  readonly suffixNumber: number;
  readonly commitTime: number;
}

/** Adds commits to a {@link HistoryGraph}, in any order. */
export interface GraphBuilder {
  /** Node of the hash written in hexadecimal at `start` of `bytes`; a new one if need be. */
  nodeAt(bytes: Uint8Array, start: number, digits: number): number;
  /** {@link nodeAt} for a hash as text. */
  nodeOf(hash: string): number;
  /** Node of a hash, or `NONE` when nothing named it yet. */
  find(hash: string): number;
  /**
   * Records a commit that was read: its parents stand from `start` to `end` of `bytes`, separated by spaces. The
   * second reading of a commit changes nothing.
   */
  add(node: number, commit: CommitColumns, bytes: Uint8Array, start: number, end: number): void;
  /** The graph so far; a view that further additions may change or leave behind. */
  graph(): HistoryGraph;
}

/** A builder that continues `base`, whose arrays it leaves alone, or starts an empty graph. */
export function createGraphBuilder(base: HistoryGraph | null): GraphBuilder {
  let size = base?.size ?? 0;
  let hashLength = base?.hashLength ?? 0;
  let capacity = Math.max(FIRST_CAPACITY, Math.ceil(size * 1.1));
  let hashes = copyOf(Uint8Array, base?.hashes, capacity * hashLength);
  let firstParents = copyOf(Int32Array, base?.firstParents, capacity);
  let secondParents = copyOf(Int32Array, base?.secondParents, capacity);
  let flags = copyOf(Uint8Array, base?.flags, capacity);
  let suffixNumbers = copyOf(Uint32Array, base?.suffixNumbers, capacity);
  let commitTimes = copyOf(Uint32Array, base?.commitTimes, capacity);
  const moreParents = new Map<number, readonly number[]>(base?.moreParents);
  /** Open addressing; holds node + 1, 0 for an empty slot. At most half full. */
  let slots = new Int32Array(0);
  rebuildSlots();

  function rebuildSlots(): void {
    slots = new Int32Array(2 ** Math.ceil(Math.log2(capacity * 2)));
    for (let node = 0; node < size; node++) slots[slotOf(hashes, node * hashLength)] = node + 1;
  }

  /** The slot that holds the hash at `start` of `bytes`, or the empty one where it belongs. */
  function slotOf(bytes: Uint8Array, start: number): number {
    const mask = slots.length - 1;
    let slot = prefixAt(bytes, start) & mask;
    for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
      if (isSame(bytes, start, (entry - 1) * hashLength)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  function isSame(bytes: Uint8Array, start: number, other: number): boolean {
    for (let i = 0; i < hashLength; i++) if (bytes[start + i] !== hashes[other + i]) return false;
    return true;
  }

  function grow(): void {
    capacity *= 2;
    hashes = copyOf(Uint8Array, hashes, capacity * hashLength);
    firstParents = copyOf(Int32Array, firstParents, capacity);
    secondParents = copyOf(Int32Array, secondParents, capacity);
    flags = copyOf(Uint8Array, flags, capacity);
    suffixNumbers = copyOf(Uint32Array, suffixNumbers, capacity);
    commitTimes = copyOf(Uint32Array, commitTimes, capacity);
    rebuildSlots();
  }

  /** Writes the hash behind the last node, where it stays if it is new. */
  function readHash(bytes: Uint8Array, start: number): void {
    let from = start;
    const end = (size + 1) * hashLength;
    for (let to = size * hashLength; to < end; to++) {
      hashes[to] =
        ((HEX_VALUES[bytes[from] as number] as number) << 4) |
        (HEX_VALUES[bytes[from + 1] as number] as number);
      from += 2;
    }
  }

  function nodeAt(bytes: Uint8Array, start: number, digits: number): number {
    if (hashLength === 0) {
      hashLength = digits >> 1;
      hashes = new Uint8Array(capacity * hashLength);
    }
    if (size === capacity) grow();
    readHash(bytes, start);
    const slot = slotOf(hashes, size * hashLength);
    const entry = slots[slot] as number;
    if (entry !== 0) return entry - 1;
    slots[slot] = size + 1;
    firstParents[size] = NONE;
    secondParents[size] = NONE;
    return size++;
  }

  return {
    nodeAt,
    find(hash) {
      if (hashLength === 0 || hash.length !== 2 * hashLength) return NONE;
      if (size === capacity) grow();
      // Behind the last node, as a new one would be.
      readHash(new TextEncoder().encode(hash), 0);
      return (slots[slotOf(hashes, size * hashLength)] as number) - 1;
    },
    nodeOf: (hash) => nodeAt(new TextEncoder().encode(hash), 0, hash.length),
    add(node, commit, bytes, start, end) {
      if (((flags[node] as number) & FLAG.read) !== 0) return;
      const parents: number[] = [];
      for (let from = start; from < end; from += 2 * hashLength) {
        if (bytes[from] === SPACE) from++;
        parents.push(nodeAt(bytes, from, 2 * hashLength));
      }
      flags[node] = commit.flags | FLAG.read;
      suffixNumbers[node] = commit.suffixNumber;
      commitTimes[node] = Math.min(2 ** 32 - 1, commit.commitTime);
      firstParents[node] = parents[0] ?? NONE;
      secondParents[node] = parents[1] ?? NONE;
      if (parents.length > 2) moreParents.set(node, parents.slice(2));
    },
    graph: () => ({
      size,
      hashLength,
      hashes: hashes.subarray(0, size * hashLength),
      firstParents: firstParents.subarray(0, size),
      secondParents: secondParents.subarray(0, size),
      moreParents,
      flags: flags.subarray(0, size),
      suffixNumbers: suffixNumbers.subarray(0, size),
      commitTimes: commitTimes.subarray(0, size),
    }),
  };
}

/** First four bytes of a hash: as good a hash as any. */
function prefixAt(bytes: Uint8Array, start: number): number {
  return (
    ((bytes[start] as number) << 24) |
    ((bytes[start + 1] as number) << 16) |
    ((bytes[start + 2] as number) << 8) |
    (bytes[start + 3] as number)
  );
}

function copyOf<T extends Uint8Array | Int32Array | Uint32Array>(
  type: new (length: number) => T,
  source: T | undefined,
  length: number,
): T {
  const copy = new type(length);
  if (source) copy.set(source);
  return copy;
}
