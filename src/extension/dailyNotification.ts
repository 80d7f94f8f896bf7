import type * as vscode from 'vscode';
import { daysAfter, today } from './today.ts';

const NEXT_DAY_KEY = 'notifications.nextDay';
/** The longest that one is put off. A day beyond it comes from a clock that ran ahead. */
const MAX_DAYS = 7;

/** At most one notification a day over all windows, whatever it is about; the user can put the next one off. */
export interface DailyNotification {
  /** Whether one may be shown now. Then `taken` has to be called. */
  isFree(): boolean;
  /** One was shown, or the user wants none for `days`, a week at most. */
  taken(days: number): void;
}

/** Keeps the day of the next notification in `state`. */
export function createDailyNotification(state: vscode.Memento): DailyNotification {
  return {
    isFree() {
      const next = state.get<string>(NEXT_DAY_KEY, '');
      return next <= today() || next > daysAfter(today(), MAX_DAYS);
    },
    taken: (days) => void state.update(NEXT_DAY_KEY, daysAfter(today(), days)),
  };
}
