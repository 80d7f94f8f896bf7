import { Temporal } from 'temporal-polyfill';
import type { Days } from './periodEntries.ts';

/** The last `months` months up to `today`, today included. */
export function monthsBack(today: string, months: number): Days {
  const from = Temporal.PlainDate.from(today).subtract({ months }).add({ days: 1 });
  return { from: from.toString(), to: today };
}
