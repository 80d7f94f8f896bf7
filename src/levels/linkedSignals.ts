import type { EvidenceMapInput } from './evidenceMap.ts';
import { evidenceMap } from './evidenceMap.ts';

/** A signal with the titles of the entries that the user linked to it and that still exist. */
export interface LinkedSignal {
  readonly id: string;
  readonly text: string;
  readonly dimension: string;
  readonly entries: readonly string[];
}

/** The signals in their order, for worksheets. */
export function linkedSignals(input: EvidenceMapInput): readonly LinkedSignal[] {
  return evidenceMap(input).map(({ signal: { id, text, dimension }, linked }) => ({
    id,
    text,
    dimension,
    entries: linked.flatMap(({ entry }) => (entry ? [entry.title] : [])),
  }));
}
