/** Seconds since 1970 that ISO 8601 can write with a four-digit year: 0001-01-01 and 9999-12-31T23:59:59. */
const FIRST_SECOND = -62_135_596_800;
const LAST_SECOND = 253_402_300_799;
const LARGEST_OFFSET = 23 * 60 + 59;

/**
 * Git's raw date, `SECONDS ±HHMM`, as ISO 8601 in its own offset: `2026-11-12T23:30:00-08:00`.
 *
 * Git stores whatever a client wrote, so nothing here throws: seconds outside the years 1 to 9999 are moved
 * to the nearer end, text that is no number becomes 1970, and an offset that no clock can have (+9999)
 * counts as UTC. Source: git-log(1), `--date=raw`; `%s %+05d` in git's date.c.
 */
export function isoFromRawDate(raw: string): string {
  const space = raw.indexOf(' ');
  const offset = offsetMinutes(space < 0 ? '' : raw.slice(space + 1));
  const stamp = Number(space < 0 ? raw : raw.slice(0, space));
  const seconds = Number.isNaN(stamp) ? 0 : Math.trunc(stamp);
  const local = Math.min(LAST_SECOND, Math.max(FIRST_SECOND, seconds + offset * 60));
  return `${new Date(local * 1000).toISOString().slice(0, 19)}${formatOffset(offset)}`;
}

function offsetMinutes(text: string): number {
  const match = /^([+-])(\d{1,2})(\d{2})$/.exec(text);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  if (minutes > LARGEST_OFFSET) return 0;
  return match[1] === '-' ? 0 - minutes : minutes;
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}
