import * as v from 'valibot';
import { byTime } from '../base/byTime.ts';

/** How often something is true of the user, by their own judgement; the lowest first. */
export const RATINGS = ['not-yet', 'sometimes', 'usually'] as const;
export type Rating = (typeof RATINGS)[number];

/** A judgement of one signal: a line of `.staffward/assessments.jsonl`, appended and never changed. */
export interface AssessmentRecord {
  /** ISO date and time with offset. */
  readonly at: string;
  /** `2026-Q4`: an assessment is made once a quarter, and can be gone over again in it. */
  readonly quarter: string;
  /** Id of a signal. */
  readonly signal: string;
  readonly rating: Rating;
}

/** What the user said of all signals in one quarter. */
export interface Assessment {
  readonly quarter: string;
  readonly ratings: ReadonlyMap<string, AssessmentRecord>;
}

/** How a signal was judged, and the time before. */
export interface ComparedRating {
  readonly signal: string;
  readonly rating: Rating;
  readonly before: Rating | null;
  /** Steps up, or down below zero; zero without a judgement before. */
  readonly change: number;
}

const RecordSchema = v.object({
  at: v.string(),
  quarter: v.pipe(v.string(), v.regex(/^\d{4}-Q[1-4]$/)),
  signal: v.string(),
  rating: v.picklist(RATINGS),
});

/** The line that stores a record, its newline included. */
export function renderAssessment(record: AssessmentRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** The assessments of a file, oldest quarter first; of a signal judged twice in a quarter the later counts. */
export function parseAssessments(text: string): readonly Assessment[] {
  const records = text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    try {
      const result = v.safeParse(RecordSchema, JSON.parse(line));
      return result.success && !Number.isNaN(Date.parse(result.output.at)) ? [result.output] : [];
    } catch {
      return [];
    }
  });
  const quarters = new Map<string, Map<string, AssessmentRecord>>();
  for (const record of records.sort(byTime)) {
    const ratings = quarters.get(record.quarter) ?? new Map<string, AssessmentRecord>();
    quarters.set(record.quarter, ratings.set(record.signal, record));
  }
  return [...quarters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([quarter, ratings]) => ({ quarter, ratings }));
}

/** The latest assessment beside the one before it, signal by signal; empty before the first. */
export function compareWithLast(assessments: readonly Assessment[]): readonly ComparedRating[] {
  const [latest, previous] = [assessments.at(-1), assessments.at(-2)];
  return [...(latest?.ratings.values() ?? [])].map(({ signal, rating }) => {
    const before = previous?.ratings.get(signal)?.rating ?? null;
    const change = before === null ? 0 : RATINGS.indexOf(rating) - RATINGS.indexOf(before);
    return { signal, rating, before, change };
  });
}
