import type { BragDocument, Entry } from './bragDocument.ts';
import type { EvidenceLink, NewEntry } from './entry.ts';
import { isIdentifying, isSameEvidence } from './evidenceReference.ts';

/** Entries that hold at least one of the links, in the order of the file. */
export function findEntriesByEvidence(
  document: BragDocument,
  evidence: readonly EvidenceLink[],
): readonly Entry[] {
  return document.entries.filter((entry) => evidence.some((link) => holdsEvidence(entry, link)));
}

/** Whether an entry cites the same page, or the same commit by seven or more digits of its hash. */
export function holdsEvidence(entry: Entry, link: EvidenceLink): boolean {
  if (isIdentifying(link)) return entry.evidence.some((reference) => isSameEvidence(link, reference));
  return entry.evidence.some(({ code }) => code === link.label);
}

/**
 * Entries that already say all that `entry` has evidence for; empty when any of it is new. A label such as
 * `#412` without an address may mean another repository's, so it counts only below the same title. An entry
 * without evidence is never known.
 */
export function findKnownEntries(document: BragDocument, entry: NewEntry): readonly Entry[] {
  if (entry.evidence.length === 0) return [];
  const title = entry.title.replace(/\s+/g, ' ').trim();
  const holders = entry.evidence.map((link) =>
    document.entries.filter(
      (known) => holdsEvidence(known, link) && (isIdentifying(link) || known.title === title),
    ),
  );
  if (holders.some((known) => known.length === 0)) return [];
  return document.entries.filter((known) => holders.some((entries) => entries.includes(known)));
}
