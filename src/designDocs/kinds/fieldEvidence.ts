import { message } from '../../base/message.ts';
import { FIELD_SETS, type FieldSet } from './data/fields.ts';
import type { Evidence } from './evidence.ts';
import type { HeaderField } from './headerFields.ts';
import { indexPhrases, lookUp } from './phraseIndex.ts';

/** What the fields of a header tell. */
export function fieldEvidence(fields: readonly HeaderField[]): readonly Evidence[] {
  const labels = new Map<FieldSet, Set<string>>();
  for (const { name, label, from } of fields) {
    for (const set of lookUp(FIELDS, name)) {
      if (set.weight < 0 && from !== 'front-matter') continue;
      labels.set(set, (labels.get(set) ?? new Set()).add(label.toLowerCase()));
    }
  }
  return [...labels].map(([{ kind, weight, most }, found]) => ({
    weight: Math.sign(weight) * Math.min(most, Math.abs(weight) * found.size),
    kind: weight > 0 ? kind : null,
    reason:
      found.size === 1
        ? message('It has the field {fields}.', { fields: listed(found) })
        : message('It has the fields {fields}.', { fields: listed(found) }),
  }));
}

const FIELDS = indexPhrases(FIELD_SETS.flatMap((set) => set.names.map((name) => [name, set] as const)));

function listed(labels: ReadonlySet<string>): string {
  return [...labels]
    .slice(0, 4)
    .map((label) => `“${label.slice(0, 40)}”`)
    .join(', ');
}
