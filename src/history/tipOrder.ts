import type { Tip } from './historySource.ts';

/**
 * Hashes of `tips` in the order in which history is attributed: the main line, HEAD, then the others by ref. A
 * hash that several refs share stands once.
 */
export function orderTips(tips: readonly Tip[], mainRef: string | null): string[] {
  const ordered = [...tips].sort(
    (a, b) => rankOf(a, mainRef) - rankOf(b, mainRef) || (a.ref < b.ref ? -1 : Number(a.ref > b.ref)),
  );
  return [...new Set(ordered.map(({ hash }) => hash))];
}

function rankOf({ ref }: Tip, mainRef: string | null): number {
  if (ref === mainRef) return 0;
  return ref === 'HEAD' ? 1 : 2;
}
