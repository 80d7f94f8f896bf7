import { Temporal } from 'temporal-polyfill';

/** The ISO date in `text` (`2026-11-23`), or `null` when it is no real day of the calendar. */
export function parseIsoDate(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
