import * as v from 'valibot';
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
  return records.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.at < b.at ? -1 : 1));
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
