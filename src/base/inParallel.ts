/**
 * Runs `work` on each item, at most `limit` at a time, and yields results in the order in which they are ready.
 * The first rejection ends it; what is still running then is left to finish unheard.
 */
export async function* inParallel<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const waiting = [...items];
  const running = new Map<number, Promise<{ readonly key: number; readonly result: R }>>();
  let started = 0;
  const startNext = (): void => {
    const next = waiting.splice(0, 1);
    for (const item of next) {
      const key = started++;
      const task = work(item).then((result) => ({ key, result }));
      task.catch(() => {});
      running.set(key, task);
    }
  };
  for (let slot = 0; slot < limit; slot++) startNext();
  while (running.size > 0) {
    const { key, result } = await Promise.race(running.values());
    running.delete(key);
    startNext();
    yield result;
  }
}
