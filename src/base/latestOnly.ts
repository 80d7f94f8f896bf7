/**
 * A function that has `work` done without ever running it twice at once: calls that come meanwhile are one more run
 * afterwards. What `work` throws goes to `onError`.
 */
export function latestOnly(work: () => Promise<void>, onError: (error: unknown) => void): () => void {
  let isRunning = false;
  let isWanted = false;
  async function runUntilDone(): Promise<void> {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      try {
        await work();
      } catch (error) {
        onError(error);
      }
    }
    isRunning = false;
  }
  return () => {
    isWanted = true;
    if (!isRunning) void runUntilDone();
  };
}
