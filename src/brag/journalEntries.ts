import type { EntryEvidence, JournalEntry, StoryField } from '../base/journalEntry.ts';
import { oneLine, plainText } from '../base/markdown/plainText.ts';
import type { Span } from '../base/span.ts';
import type { Entry, EntryField } from './document/bragDocument.ts';
import { evidenceFromText } from './document/evidenceFromText.ts';
import { linkedEvidence } from './document/linkedEvidence.ts';
import { parseBragDocument } from './document/parse.ts';

const STORY_FIELDS: readonly StoryField[] = ['problem', 'role', 'impact', 'skills'];
const PLACEHOLDER = /\(evidence needed:[^()\r\n]*\)/gi;

/**
 * The entries of the brag document with the name `document`, such as `2026-Q4`, in the order of its `text`. List items
 * outside the known sections count, too; those without a title do not. Never throws.
 */
export function journalEntries(document: string, text: string): readonly JournalEntry[] {
  return placedEntries(document, text).map(({ entry }) => entry);
}

/** An entry, and where it stands in the text of its document. */
export interface PlacedEntry {
  readonly entry: JournalEntry;
  readonly span: Span;
}

/** {@link journalEntries} with their places. */
export function placedEntries(document: string, text: string): readonly PlacedEntry[] {
  return parseBragDocument(text)
    .entries.map((entry) => ({ entry: journalEntry(document, text, entry), span: entry.span }))
    .filter(({ entry }) => entry.title !== '');
}

function journalEntry(document: string, text: string, entry: Entry): JournalEntry {
  const { section, dates, span } = entry;
  const values = new Map(entry.fields.map((field) => [field.name, fieldText(text, field)]));
  const told = (name: StoryField) => oneLine((values.get(name) ?? '').replace(PLACEHOLDER, '')) || null;
  return {
    document,
    section,
    title: plainText(entry.title),
    from: dates?.from ?? null,
    to: dates?.to ?? null,
    story: { problem: told('problem'), role: told('role'), impact: told('impact'), skills: told('skills') },
    waiting: STORY_FIELDS.filter((name) => (values.get(name) ?? '') !== (told(name) ?? '')),
    evidence: evidenceOf(entry, values.get('evidence') ?? ''),
    text: text
      .slice(span.start, span.end)
      .split(/\r\n?|\n/)
      .map(plainText)
      .join('\n'),
  };
}

function fieldText(text: string, { value }: EntryField): string {
  return oneLine(text.slice(value.start, value.end));
}

/** Links and hashes, or else the words of the evidence field. */
function evidenceOf(entry: Entry, field: string): readonly EntryEvidence[] {
  const linked = linkedEvidence(entry).map(({ key, url }) => ({
    label: url === null ? key : (evidenceFromText(url)?.label ?? key),
    url,
  }));
  const words = plainText(field.replace(PLACEHOLDER, ''));
  if (linked.length === 0 && words !== '') return [{ label: words, url: null }];
  return [...new Map(linked.toReversed().map((each) => [each.label, each])).values()].toReversed();
}
