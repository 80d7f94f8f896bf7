import { type Message, message } from '../../base/message.ts';
import type { Span } from '../../base/span.ts';
import type { ConceptState } from '../concepts/concept.ts';
import type { DesignDoc } from '../designDoc.ts';
import { topLine } from '../rules/missingConcept.ts';
import { CONCEPT_HELP } from './conceptHelp.ts';
import { soughtConcepts } from './soughtConcepts.ts';

/** What stands above a document's title. */
export interface Lens {
  /** The title, or the first line. */
  readonly span: Span;
  readonly title: Message;
}

/** How complete a document is: `2 of 3: trade-offs missing`. `null` for a document without text. */
export function lensOf(doc: DesignDoc): Lens | null {
  if (doc.text.trim() === '') return null;
  const states = soughtConcepts(doc.kind).map((concept) => doc.concepts[concept]);
  const present = states.filter(({ state }) => state === 'present');
  const values = { present: present.length, all: states.length };
  const lacking = LACKING.flatMap(({ state, word }) => {
    const names = namesOf(states.filter((each) => each.state === state));
    return names === '' ? [] : [`${names} ${word}`];
  });
  return {
    span: topLine(doc),
    title:
      lacking.length === 0
        ? message('{present} of {all}: {names} are here', { ...values, names: namesOf(states) })
        : message('{present} of {all}: {lacking}', { ...values, lacking: lacking.join('; ') }),
  };
}

const LACKING: readonly { readonly state: ConceptState['state']; readonly word: string }[] = [
  { state: 'missing', word: 'missing' },
  { state: 'hollow', word: 'not filled in' },
  { state: 'unanswered', word: 'with open questions' },
];

/** `problem, alternatives and trade-offs`. */
function namesOf(states: readonly ConceptState[]): string {
  const names = states.map(({ concept }) => CONCEPT_HELP[concept].name);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
