import * as v from 'valibot';
import { byTime, laterThan } from '../base/byTime.ts';
import { daysLater } from './occasion.ts';
import type { PromptLedger, PromptRecord } from './promptLedger.ts';

const RecordSchema = v.object({
  at: v.string(),
  prompt: v.string(),
  occasion: v.nullable(v.string()),
  what: v.picklist(['notified', 'answered', 'snoozed', 'notForThis', 'never', 'again']),
  until: v.nullable(v.string()),
});

/** The line that stores a record, its newline included. */
export function renderPromptRecord(record: PromptRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** The records of a file in order of time, whatever machine wrote them. Lines that hold none are passed over. */
export function parsePromptRecords(text: string): readonly PromptRecord[] {
  const records = text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    try {
      const result = v.safeParse(RecordSchema, JSON.parse(line));
      return result.success && !Number.isNaN(Date.parse(result.output.at)) ? [result.output] : [];
    } catch {
      return [];
    }
  });
  return records.sort(byTime);
}

/**
 * The time to give a record that is made `now`. Silence and its end undo each other, so each comes after all before it, also
 * where a clock ran ahead.
 */
export function recordedAt(
  now: string,
  { prompt, what }: Pick<PromptRecord, 'prompt' | 'what'>,
  records: readonly PromptRecord[],
): string {
  if (!isAboutSilence(what)) return now;
  return laterThan(
    now,
    records.filter((record) => record.prompt === prompt && isAboutSilence(record.what)),
  );
}

function isAboutSilence(what: PromptRecord['what']): boolean {
  return what === 'never' || what === 'again';
}

/**
 * What the records of all machines and windows amount to on the ISO date `today`. They have to be in order of time. What a
 * clock that once ran ahead wrote does not keep notifications away until its day has come.
 */
export function promptLedger(records: readonly PromptRecord[], today: string): PromptLedger {
  const tomorrow = daysLater(today, 1);
  const done = new Set<string>();
  const notified = new Set<string>();
  const silenced = new Set<string>();
  const snoozed = new Map<string, string>();
  let lastNotified: string | null = null;
  for (const { at, prompt, occasion, what, until } of records) {
    const key = keyOf(prompt, occasion ?? '');
    if (what === 'answered' || what === 'notForThis') done.add(key);
    if (what === 'never') silenced.add(prompt);
    if (what === 'again') silenced.delete(prompt);
    if (what === 'snoozed' && until !== null) snoozed.set(key, until);
    if (what === 'notified') {
      notified.add(key);
      // The day where it was shown, as its offset tells.
      const day = at.slice(0, 10);
      if (day <= tomorrow && (lastNotified === null || day > lastNotified)) lastNotified = day;
    }
  }
  return {
    isDone: (prompt, occasion) => done.has(keyOf(prompt, occasion)),
    isSilenced: (prompt) => silenced.has(prompt),
    silenced: () => [...silenced],
    snoozedUntil: (prompt, occasion) => snoozed.get(keyOf(prompt, occasion)) ?? null,
    wasNotified: (prompt, occasion) => notified.has(keyOf(prompt, occasion)),
    lastNotified,
  };
}

function keyOf(prompt: string, occasion: string): string {
  return JSON.stringify([prompt, occasion]);
}
