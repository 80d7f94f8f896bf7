import type { JournalEntry } from '../../base/journalEntry.ts';
import { needed, textMarkdown } from './entryMarkdown.ts';

/** Labels of the lines that people add to an entry on their own. */
export const ALIGNMENT: readonly string[] = ['alignment', 'buy-in', 'stakeholders'];
export const OBSTACLE: readonly string[] = ['obstacle', 'obstacles', 'challenge', 'risk'];
export const LESSON: readonly string[] = ['lesson', 'lessons', 'learned', 'learnt'];

/** What a line of the user's own below an entry says, such as `- Lesson: measure first`; else a question. */
export function noteOf({ text }: JournalEntry, labels: readonly string[], question: string): string {
  for (const line of text.split('\n')) {
    const [, label = '', note = ''] = /^\s*[-*+] ([\p{L}-]{1,20}):(.*)$/u.exec(line) ?? [];
    if (labels.includes(label.toLowerCase()) && note.trim() !== '') return textMarkdown(note.trim());
  }
  return needed(question);
}
