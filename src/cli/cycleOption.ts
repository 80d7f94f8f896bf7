import { REVIEW_PERIOD_LENGTHS, type ReviewCycle } from '../base/reviewPeriod.ts';
import type { CliIo } from './io.ts';
import { usageError } from './options.ts';

/** What the help of a command says of `--cycle`. */
export const CYCLE_HELP = `how long a brag document lasts, and the month in which your company's year begins if that is
                     not January: quarter, half, year, or such as half:4 (default: $STAFFWARD_CYCLE, else quarter)`;

/**
 * How the user's company cuts its year: that of `--cycle`, else of the environment, else quarters of the calendar.
 * Throws a usage error for anything else.
 */
export function cycleOption(
  argument: string | undefined,
  io: Pick<CliIo, 'env'>,
  command: string,
): ReviewCycle {
  const source = argument === undefined ? 'STAFFWARD_CYCLE' : '--cycle';
  const text = argument ?? (io.env.STAFFWARD_CYCLE || 'quarter');
  const [name, month = '1', ...others] = text.split(':');
  const length = REVIEW_PERIOD_LENGTHS.find((each) => each === name);
  if (length && others.length === 0 && /^(?:[1-9]|1[0-2])$/.test(month)) {
    return { length, fiscalYearStart: Number(month) };
  }
  throw usageError(
    `${source} is ${REVIEW_PERIOD_LENGTHS.join(', ')}, or one of them with a month such as half:4, not ${JSON.stringify(text)}.`,
    command,
  );
}
