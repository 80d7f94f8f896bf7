import { message } from '../../base/message.ts';
import type { Evidence } from './evidence.ts';

/** The most that {@link proseEvidence} weighs. */
export const MOST_FOR_PROSE = 4;

/** What the opening says for a design document: that it argues for a change. */
export function proseEvidence(text: string): readonly Evidence[] {
  const cues = new Map<Cue, string>();
  const opening = text.slice(0, MAX_OPENING);
  // Looking in lower case is four times as fast as looking for either case.
  for (const { 0: words, index, groups } of opening.toLowerCase().matchAll(CUES)) {
    const cue = CUE_NAMES.find((name) => groups?.[name] !== undefined);
    if (cue && !cues.has(cue)) cues.set(cue, opening.slice(index, index + words.length));
    if (cues.size === CUE_NAMES.length) break;
  }
  const weight = [...cues.keys()].reduce((sum, cue) => sum + CUE_WEIGHTS[cue], 0);
  if (weight < 2) return [];
  const words = cues.get('proposes') ?? [...cues.values()][0] ?? '';
  return [{ weight, kind: null, reason: message('It argues for a change: “{words}”.', { words }) }];
}

const MAX_OPENING = 5_000;

const CUE_NAMES = ['proposes', 'present', 'choice'] as const;
type Cue = (typeof CUE_NAMES)[number];
const CUE_WEIGHTS: Readonly<Record<Cue, number>> = { proposes: 2, present: 1, choice: 1 };

const CUES =
  /\b(?:(?<proposes>this (?:proposal|rfc|adr|kep|enhancement|design)|(?:document|page|note) (?:proposes|is a proposal)|(?:we|i|authors) (?:propose|suggest|intend|plan to|decided|chose|have decided|aim to)|(?:is|are) proposed|propos(?:es|ing) (?:to|that|a|an|the))|(?<present>currently|at the moment|as of today|existing (?:behavior|behaviour|approach|implementation|solution)|the problem (?:is|with))|(?<choice>trade-?offs?|drawbacks?|downsides?|alternatively|we (?:considered|could|should)|pros and cons))\b/g;
