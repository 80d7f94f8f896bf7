import type { Concept } from '../../concepts/concept.ts';
import type { DesignDoc } from '../../designDoc.ts';
import { expectedConcepts } from '../../kinds/expectedConcepts.ts';
import type { Parts } from './partsOf.ts';

/**
 * Between which of a document's parts a section for `concept` belongs: the number of parts before it. Where the
 * order of the parts contradicts that of the kind, the place that contradicts it least.
 */
export function gapFor({ kind, template }: DesignDoc, parts: Parts, concept: Concept): number {
  const order = orderWith(expectedConcepts(kind, template), concept);
  const at = order.indexOf(concept);
  const sides = parts.sections.map((section) => {
    const places = [...parts.conceptsOf(section)]
      .map((each) => order.indexOf(each))
      .filter((each) => each >= 0);
    if (places.length === 0) return 'neither';
    return Math.min(...places) < at ? 'before' : 'after';
  });
  const wrong = contradictions(sides);
  const fewest = wrong.reduce((least, count) => Math.min(least, count));
  if (sides.includes('before')) return wrong.indexOf(fewest);
  if (sides.includes('after')) return wrong.lastIndexOf(fewest);
  const tail = parts.sections.findIndex(({ title }) => TAIL.test(title));
  return tail < 0 ? parts.sections.length : tail;
}

type Side = 'before' | 'after' | 'neither';

/** How many parts stand on the wrong side of each gap, the one before the first part included. */
function contradictions(sides: readonly Side[]): readonly number[] {
  const wrong = [sides.filter((side) => side === 'before').length];
  for (const [gap, side] of sides.entries()) {
    const change = side === 'after' ? 1 : side === 'before' ? -1 : 0;
    wrong.push((wrong[gap] ?? 0) + change);
  }
  return wrong;
}

/** What stands at a document's end whatever else is in it. */
const TAIL =
  /^(?:references?|links?|appendi(?:x|ces)|changelog|change log|revision history|history|acknowledge?ments?|glossary|see also|further reading|notes|resources|附录|参考.*|変更履歴|참고.*|anhang|referenzen|annexes?|références|anexos?|referencias|referências|riferimenti|kaynaklar|ссылки|приложение|bibliografia|bijlagen?)\b/iu;

/** The order in which documents speak of concepts that their kind does not ask for. */
const USUAL_ORDER: readonly Concept[] = [
  'summary',
  'current-state',
  'problem',
  'impact',
  'timeline',
  'causes',
  'goals',
  'non-goals',
  'solution',
  'priorities',
  'not-doing',
  'alternatives',
  'trade-offs',
  'risks',
  'rollout',
  'rollback',
  'actions',
  'milestones',
  'open-questions',
];

/** The order of a kind; a concept that it lacks comes after what it usually follows. */
function orderWith(expected: readonly Concept[], concept: Concept): readonly Concept[] {
  if (expected.includes(concept)) return expected;
  const before = USUAL_ORDER.slice(0, USUAL_ORDER.indexOf(concept)).findLast((each) =>
    expected.includes(each),
  );
  const at = before === undefined ? 0 : expected.indexOf(before) + 1;
  return [...expected.slice(0, at), concept, ...expected.slice(at)];
}
