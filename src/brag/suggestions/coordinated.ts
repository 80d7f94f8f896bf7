import { capitalised } from '../../base/capitalised.ts';
import { AFTER_A_NOUN, NEVER_A_NOUN, OPENS_AN_OBJECT } from './afterVerb.ts';
import { formOf, type VerbForm } from './verbForms.ts';

/** What joins a further verb to the first one, and that verb. */
const JOINT =
  /(\s?,\s(?:and\s|then\s|also\s)?|\s(?:and|but)\s(?:then\s|also\s)?|\s?;\s(?:and\s|also\s)?|\s[&+]\s)([a-z]+(?:-[a-z]+)?)(?=[\s,;]|$)/gi;

/**
 * What follows the verb `first`, with the verbs that are joined to it in the past as well: "fix and improve it", "add x and
 * remove y". A verb counts only where it can be nothing else: "to create and delete x" is an infinitive, "search and replace"
 * are names.
 */
export function coordinatedInPast(rest: string, first: VerbForm): string {
  // Code and quotations are no part of the sentence.
  const prose = rest.replace(/`[^`]*`|"[^"]*"/g, (text) => '_'.repeat(text.length));
  let done = '';
  let position = 0;
  let sharesObject = true;
  for (const match of prose.matchAll(JOINT)) {
    const [whole, joint = '', word = ''] = match;
    const form = formOf(word.toLowerCase());
    const end = match.index + whole.length;
    const before = prose.slice(0, match.index);
    sharesObject &&= match.index === position;
    if (!form || form.ending !== first.ending || first.ending === 'ing' || /[A-Z]$/.test(word)) continue;
    const object = prose.slice(end).trimStart();
    const isVerb = sharesObject
      ? form.ending === 'base'
      : isClause(form, object) && (joint.includes(';') || !(isNested(before, first) || endsWithVerb(before)));
    if (!isVerb) continue;
    done += rest.slice(position, match.index) + joint + inCaseOf(word, form.past);
    position = end;
  }
  return done + rest.slice(position);
}

/** Verbs that are seldom the first part of a name. */
const SELDOM_A_NAME = /^(?:cleanup|fix|update|upgrade|bump|refactor|rework|rewrite)$/;

/** Whether the verb opens a clause of its own, with this object. */
function isClause({ verb = '', sure, past }: VerbForm, object: string): boolean {
  if (AFTER_A_NOUN.test(object) || /^[,;]/.test(object)) return false;
  if (!sure) return OPENS_AN_OBJECT.test(object);
  const isDerived = verb === '' && /(?:ized|ised|ified)$/.test(past);
  return isDerived || NEVER_A_NOUN.test(verb) || SELDOM_A_NAME.test(verb) || OPENS_AN_OBJECT.test(object);
}

/** Words after which a verb in its base form may belong to another clause than the first verb's. */
const OPENS_A_CLAUSE =
  /\b(?:can(?:not)?|could|should|must|will|would|may|might|that|who|(?:which|when|while|if|unless|where|until|so|how|because|as)(?!\s\w+(?:ing|ed)\b))\s/i;

function isNested(before: string, { verb = '' }: VerbForm): boolean {
  const infinitives = [...before.matchAll(/\bto (?:\w+ly )?([a-z]+)/gi)];
  return (
    /^(?:let|help|make|have)$/.test(verb) ||
    OPENS_A_CLAUSE.test(before) ||
    infinitives.some(([, word = '']) => formOf(word.toLowerCase()) !== undefined)
  );
}

/** "Search and replace …": two names of actions side by side. */
function endsWithVerb(before: string): boolean {
  const last = /([A-Za-z-]+)$/.exec(before)?.[1] ?? '';
  return formOf(last.toLowerCase())?.ending === 'base';
}

function inCaseOf(word: string, past: string): string {
  return /^[A-Z]/.test(word) ? capitalised(past) : past;
}
