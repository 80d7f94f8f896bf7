import type { DuePrompt, PromptLedger } from './promptLedger.ts';

/** Minutes after start in which nobody wants to be spoken to. */
const QUIET_START_MINUTES = 10;

/** Lighter prompts wait in their view: few questions are worth an interruption. */
const NOTIFIED_WEIGHT = 7;

/** The moment at which a notification might be shown. */
export interface Moment {
  /** ISO date, and minutes since midnight, where the user is. */
  readonly day: string;
  readonly minutes: number;
  /** 1 (Monday) to 7. */
  readonly weekday: number;
  readonly workingDays: readonly number[];
  /** Minutes since midnight. */
  readonly workingHours: { readonly from: number; readonly to: number };
  /** Since the window was opened. */
  readonly minutesSinceStart: number;
  readonly isDebugging: boolean;
  /** Zen mode, or anything else that may be shown to others. */
  readonly isPresenting: boolean;
  /** Whether the window has the focus. */
  readonly isFocused: boolean;
}

/** Why nothing is shown. */
export type Silence =
  | 'nothingDue'
  | 'dayOff'
  | 'outsideWorkingHours'
  | 'justStarted'
  | 'debugging'
  | 'presenting'
  | 'notFocused'
  | 'onceToday';

/**
 * The prompt to tell in a notification at this moment, or why there is none: at most one a day over all machines, and none
 * that was told before.
 */
export function mayNotify(
  due: readonly DuePrompt[],
  moment: Moment,
  ledger: PromptLedger,
): { readonly prompt: DuePrompt } | { readonly silence: Silence } {
  const { day, minutes, weekday, workingDays, workingHours } = moment;
  const prompt = due.find(
    (each) => each.weight >= NOTIFIED_WEIGHT && !ledger.wasNotified(each.prompt, each.occasion),
  );
  if (!prompt) return { silence: 'nothingDue' };
  if (!workingDays.includes(weekday)) return { silence: 'dayOff' };
  if (minutes < workingHours.from || minutes >= workingHours.to) return { silence: 'outsideWorkingHours' };
  if (moment.minutesSinceStart < QUIET_START_MINUTES) return { silence: 'justStarted' };
  if (moment.isDebugging) return { silence: 'debugging' };
  if (moment.isPresenting) return { silence: 'presenting' };
  if (!moment.isFocused) return { silence: 'notFocused' };
  // A clock that was set back, or a machine in another time zone, makes no second one.
  if (ledger.lastNotified !== null && ledger.lastNotified >= day) return { silence: 'onceToday' };
  return { prompt };
}
