import type * as vscode from 'vscode';
import { parseIsoDate } from '../base/isoDate.ts';
import { previousReviewPeriod, type ReviewPeriod, reviewPeriodOf } from '../base/reviewPeriod.ts';
import type { Config } from './config.ts';
import { today } from './today.ts';

const CHOICE_KEY = 'reviewPeriodDay';

/** The review period that the workspace works on: today's, unless the user chose an earlier one. */
export interface ReviewPeriodChoice {
  current(): ReviewPeriod;
  /** Today's review period and the `count` before it, newest first. */
  recent(count: number): readonly ReviewPeriod[];
  choose(period: ReviewPeriod): Promise<void>;
}

/** Keeps the choice in the workspace's state, as a day of the period, so that it outlives a change of cycle. */
export function createReviewPeriodChoice(state: vscode.Memento, config: Config): ReviewPeriodChoice {
  const ofToday = () => reviewPeriodOf(today(), config.reviewCycle());
  return {
    current() {
      const day = parseIsoDate(state.get<string>(CHOICE_KEY, ''));
      return day === null ? ofToday() : reviewPeriodOf(day, config.reviewCycle());
    },
    recent(count) {
      const periods = [ofToday()];
      for (let period = ofToday(); periods.length <= count; periods.push(period)) {
        period = previousReviewPeriod(period, config.reviewCycle());
      }
      return periods;
    },
    async choose(period) {
      // Today's period is no choice: the next one follows by itself when it begins.
      await state.update(CHOICE_KEY, period.name === ofToday().name ? undefined : period.from);
    },
  };
}
