/** Files are taken in parcels: a thread's turn costs more than one file. */
const PARCEL = 8;

/** Hands out indexes to several threads, each once, without a word between them. */
export interface JobQueue {
  /** To make the same queue of in another thread. */
  readonly shared: SharedJobQueue;
  /** Parcels of indexes, until none are left. */
  take(): Generator<readonly number[]>;
  /** Leaves nothing to take. */
  close(): void;
}

/** A queue as it crosses threads. */
export interface SharedJobQueue {
  readonly length: number;
  /** The next index. */
  readonly next: SharedArrayBuffer;
}

/** A queue of the indexes below `length`. */
export function createJobQueue(length: number): JobQueue {
  return openJobQueue({ length, next: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) });
}

/** The same queue, seen from another thread. */
export function openJobQueue(shared: SharedJobQueue): JobQueue {
  const { length } = shared;
  const next = new Int32Array(shared.next);
  return {
    shared,
    *take() {
      for (;;) {
        const start = Atomics.add(next, 0, PARCEL);
        if (start >= length) return;
        yield Array.from({ length: Math.min(PARCEL, length - start) }, (_, offset) => start + offset);
      }
    },
    close: () => Atomics.store(next, 0, length),
  };
}
