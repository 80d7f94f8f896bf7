import type { SessionParts } from '../sessionParts.ts';

/** Lists what the collection found and does not suggest; collects first when nothing was collected yet. */
export async function showSetAside({
  collect,
  collector,
  period,
  showSetAside: show,
}: SessionParts): Promise<void> {
  if (collector.snapshot().phase === 'notCollected') await collect();
  await show(period.current());
}
