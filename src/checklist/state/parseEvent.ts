import * as v from 'valibot';
import { MAX_NOTE } from '../../protocol/view.ts';
import type { ChecklistEvent } from './event.ts';

/** A longer line is none of ours: every unit of a text may take six to write (`\u001b`). */
export const MAX_LINE = 6 * MAX_NOTE + 20_000;
/** The end of the year 9999. */
const MAX_AT = 253_402_300_799_999;
/** Git takes no longer name; it has to fit a path. */
const MAX_BRANCH = 4_096;
/** How far the clock of another machine may be ahead of this one: a week, in milliseconds. */
const CLOCK_DIFFERENCE = 7 * 24 * 3_600_000;

/** The latest `at` to believe when it is `now`: nobody may take the last word for years ahead. */
export function latestBelievable(now: number): number {
  return Math.min(now + CLOCK_DIFFERENCE, MAX_AT);
}

/**
 * An event from a line of the file, with or without its line ending. `null` for every line that is torn, of
 * another kind or version, too long, or dated after `latest` ({@link latestBelievable}): whoever reads the
 * file keeps such a line as it is. What a later version adds to an event is passed over.
 */
export function parseEventLine(line: string, latest: number = MAX_AT): ChecklistEvent | null {
  if (line.length > MAX_LINE || !line.startsWith('{')) return null;
  const result = v.safeParse(EventSchema, parseJson(line), { abortEarly: true });
  return result.success && result.output.at <= latest ? result.output : null;
}

/** The event as a line of the file, its line feed included; the same for equal events. */
export function eventLine(event: ChecklistEvent): string {
  const { id, at, type, branch, ...rest } = event;
  const fields = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ id, at, type, branch, ...Object.fromEntries(fields) })}\n`;
}

const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,80}-\d{1,15}$/));
/** Of a list or question: a team's file may have named it in ways we do not foresee. */
const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const Branch = v.pipe(v.string(), v.maxLength(MAX_BRANCH));
const Text = v.pipe(v.string(), v.maxLength(MAX_NOTE));

const common = {
  id: Id,
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_AT)),
  branch: Branch,
};

const EventSchema = v.variant('type', [
  v.object({
    ...common,
    type: v.literal('answered'),
    list: Name,
    question: Name,
    answer: v.picklist(['open', 'done', 'not-applicable']),
    reason: Text,
  }),
  v.object({ ...common, type: v.literal('annotated'), list: Name, question: Name, text: Text }),
  v.object({ ...common, type: v.literal('annotation-removed'), annotation: Id }),
  v.object({ ...common, type: v.literal('branch-renamed'), from: Branch }),
  v.object({ ...common, type: v.literal('archived') }),
  v.object({ ...common, type: v.literal('recalled') }),
]);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
