import type { NewEntry } from '../../../../src/brag/document/entry.ts';

/** An entry of which only the title, or what `parts` gives, is known. */
export function newEntry(parts: Partial<NewEntry> = {}): NewEntry {
  return {
    section: 'Projects',
    title: 'Retries with backoff',
    from: null,
    to: null,
    problem: null,
    role: null,
    impact: null,
    skills: null,
    evidence: [],
    ...parts,
  };
}
