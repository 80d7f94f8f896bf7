import * as v from 'valibot';
import { byTime } from '../base/byTime.ts';
import type { JournalEntry } from '../base/journalEntry.ts';

/** That the user took an entry as evidence of a signal, or took that back: a line of `.staffward/levels.jsonl`. */
export interface LevelLink {
  /** ISO date and time with offset. */
  readonly at: string;
  /** Id of a signal. */
  readonly signal: string;
  readonly what: 'linked' | 'unlinked';
  readonly entry: EntryMark;
}

/** By what an entry is found again, however it was reworded or moved: its evidence, else its title. */
export interface EntryMark {
  readonly document: string;
  readonly title: string;
  /** Addresses and hashes. */
  readonly evidence: readonly string[];
}

const LinkSchema = v.object({
  at: v.string(),
  signal: v.string(),
  what: v.picklist(['linked', 'unlinked']),
  entry: v.object({ document: v.string(), title: v.string(), evidence: v.array(v.string()) }),
});

/** The mark of an entry as it is now. */
export function markOf({ document, title, evidence }: JournalEntry): EntryMark {
  return { document, title, evidence: evidence.map(({ label, url }) => url ?? label) };
}

/** The line that stores a link, its newline included. */
export function renderLink(link: LevelLink): string {
  return `${JSON.stringify(link)}\n`;
}

/** The links of a file in order of time, whatever machine wrote them. Lines that hold none are passed over. */
export function parseLinks(text: string): readonly LevelLink[] {
  const links = text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    try {
      const result = v.safeParse(LinkSchema, JSON.parse(line));
      return result.success && !Number.isNaN(Date.parse(result.output.at)) ? [result.output] : [];
    } catch {
      return [];
    }
  });
  return links.sort(byTime);
}
