import type * as vscode from 'vscode';
import { daysAfter, today } from './today.ts';

const NEXT_DAY_KEY = 'notifications.nextDay';

/** At most one notification a day over all windows, whatever it is about; the user can put the next one off. */
export interface DailyNotification {
  /** Whether one may be shown now. Then `taken` has to be called. */
  isFree(): boolean;
  /** One was shown, or the user wants none for `days`. */
  taken(days: number): void;
}

/** Keeps the day of the next notification in `state`. */
export function createDailyNotification(state: vscode.Memento): DailyNotification {
  return {
    isFree: () => state.get<string>(NEXT_DAY_KEY, '') <= today(),
    taken: (days) => void state.update(NEXT_DAY_KEY, daysAfter(today(), days)),
  };
}
