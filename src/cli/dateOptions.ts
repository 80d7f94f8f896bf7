import { parseIsoDate } from '../base/isoDate.ts';
import { usageError } from './options.ts';

/** The ISO date that `option` was given, `null` when it was not. Throws a usage error for anything else. */
export function dateOption(text: string | undefined, option: string, command: string): string | null {
  if (text === undefined) return null;
  const date = parseIsoDate(text);
  if (date !== null) return date;
  throw usageError(`${option} takes a date such as 2026-11-23, not ${JSON.stringify(text)}.`, command);
}

/** Both dates, checked for their order. */
export function rangeOptions(
  { since, until }: { readonly since?: string | undefined; readonly until?: string | undefined },
  command: string,
): { since: string | null; until: string | null } {
  const range = {
    since: dateOption(since, '--since', command),
    until: dateOption(until, '--until', command),
  };
  if (range.since !== null && range.until !== null && range.since > range.until) {
    throw usageError(`--since ${range.since} is later than --until ${range.until}.`, command);
  }
  return range;
}
