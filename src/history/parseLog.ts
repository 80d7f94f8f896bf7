import type { Commit } from './commit.ts';
import { createCommitDecoder, createRecordReader } from './logRecords.ts';

/**
 * Commits of a log stream in `LOG_FORMAT`, in its order, each as soon as its record is complete. Memory does
 * not grow with the history. A record that the stream cuts off is dropped; an error of the stream is passed
 * on after everything before it.
 */
export async function* parseLog(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Commit> {
  const decode = createCommitDecoder();
  const ready: Commit[] = [];
  const reader = createRecordReader((record) => ready.push(decode(record)));
  for await (const chunk of chunks) {
    reader.push(chunk);
    yield* ready.splice(0);
  }
}
