import type { JournalEntry } from '../../base/journalEntry.ts';

/** Headings of the brag document; a test holds them to `brag/sections.ts`, which worksheets must not import. */
export const PROJECTS = 'Projects';
export const DESIGN = 'Design and Architecture';
export const MENTORING = 'Mentoring and Team Building';
export const OPERATIONS = 'Operational Excellence';
export const LEARNING = 'Learning and Growth';
export const PLANS = 'What I Want to Do Next';

/** Whether an entry tells of work that others felt; one outside the known sections may. */
export function isWork({ section }: JournalEntry): boolean {
  return section !== LEARNING && section !== PLANS;
}

/** Whether an entry tells of work of one's own making, not of people helped. */
export function isProject(entry: JournalEntry): boolean {
  return isWork(entry) && entry.section !== MENTORING;
}
