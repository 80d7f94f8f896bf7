import { closedLine } from '../../base/closedLine.ts';
import type { JournalEntry } from '../../base/journalEntry.ts';
import { markdownLink } from '../../base/markdownLink.ts';
import { escapeMarkdown } from '../../base/markdownText.ts';
import { plainLine } from '../../base/plainLine.ts';

/** What stands where the journal tells nothing. */
export function needed(question: string): string {
  return `(evidence needed: ${question})`;
}

/** Plain text, such as an entry's title, as Markdown. */
export function textMarkdown(text: string): string {
  return escapeMarkdown(plainLine(text));
}

/** What an entry says, or a question. Fields are Markdown already. */
export function told(field: string | null, question: string): string {
  return field === null ? needed(question) : closedLine(plainLine(field));
}

/** `(2026-11-12 – 2026-11-20)` with a space before it, or nothing when the entry has no dates. */
function daysMarkdown({ from, to }: Pick<JournalEntry, 'from' | 'to'>): string {
  if (from === null || to === null) return '';
  return from === to ? ` (${from})` : ` (${from} – ${to})`;
}

/** Links and hashes, separated by commas; empty when there are none. */
export function evidenceMarkdown({ evidence }: Pick<JournalEntry, 'evidence'>): string {
  return evidence
    .map(({ label, url }) => {
      if (url !== null) return markdownLink(label, url);
      return CODE.test(label) ? `\`${label}\`` : textMarkdown(label);
    })
    .join(', ');
}

/** The same, or a question. */
export function evidenceOrQuestion(entry: Pick<JournalEntry, 'evidence'>): string {
  return evidenceMarkdown(entry) || needed('where can one see it?');
}

/** Ends with a full stop or another mark of its own. */
export function asSentence(markdown: string): string {
  return /[.!?…。]$/.test(markdown) ? markdown : `${markdown}.`;
}

/** A list item with `lines` nested below its first one. */
export function listItem(first: string, lines: readonly string[] = []): string {
  return [`- ${first}`, ...lines.map((line) => `  - ${line}`)].join('\n');
}

/** The first line of an item about an entry. */
export function headline(entry: JournalEntry): string {
  return `**${textMarkdown(entry.title)}**${daysMarkdown(entry)}`;
}

/** Hashes and numbers stand as code in a brag document, too. */
const CODE = /^(?:[0-9a-f]{7,64}|[#!]\d{1,12})$/i;
