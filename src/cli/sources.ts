import type { HistorySource } from '../history/historySource.ts';

/** `source` as it would be if git knew no user: then the identities given are the only ones. Unchanged without any. */
export function asAuthors(source: HistorySource, authors: readonly string[]): HistorySource {
  if (authors.length === 0) return source;
  return {
    ...source,
    describe: async (signal) => ({ ...(await source.describe(signal)), user: { name: '', email: '' } }),
  };
}
