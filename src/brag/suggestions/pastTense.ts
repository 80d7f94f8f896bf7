import { capitalised } from '../../base/capitalised.ts';
import { AFTER_A_NOUN, NEVER_A_NOUN, OPENS_AN_OBJECT } from './afterVerb.ts';
import { coordinatedInPast } from './coordinated.ts';
import { formOf, isPast, type VerbForm } from './verbForms.ts';

/**
 * `text` with its first word in the past tense when that word is a verb (`add`, `adds`, `adding` → `Added`);
 * the rest, and any text that starts otherwise, is untouched. `isImperative` says that the text starts with a
 * verb whenever it can.
 */
export function inPastTense(text: string, isImperative = false): string {
  const [, adverb = '', word = '', rest = ''] = OPENING.exec(text) ?? [];
  const form = formOf(word.toLowerCase());
  if (!form && isPast(word.toLowerCase())) return adverb + word + coordinatedInPast(rest, IMPERATIVE);
  const isSure = isImperative || adverb !== '';
  if (!form || isAllCapitals(word) || isNounHere(form, rest.trimStart(), isSure)) return text;
  if (adverb !== '' && form.ending !== 'base') return text;
  return (
    capitalised(adverb) + (adverb === '' ? capitalised(form.past) : form.past) + coordinatedInPast(rest, form)
  );
}

/** "Removed x and replace y": what follows is in the present all the same. */
const IMPERATIVE: VerbForm = { past: '', sure: true, ending: 'base' };

/** The first word, behind an adverb of manner where there is one: "properly close the pool". */
const OPENING =
  /^((?:also|(?!(?:only|early|daily|weekly|monthly|nightly|hourly|family|assembly|anomaly|friendly)\b)[A-Za-z]{3,}(?<!p|pp)ly)\s+)?([A-Za-z]+(?:-[A-Za-z]+)?)(?=[\s,]|$)([\s\S]*)$/;

/** Whether `word` is a form of a verb that can open a title. */
export function isVerbForm(word: string): boolean {
  return formOf(word.toLowerCase()) !== undefined;
}

/** What a test can be said to have: "Test coverage for …", "Test fixtures". */
const AFTER_TEST =
  /^(?:for|of|in|is|are|was|on|to|by|and|only|coverage|suites?|cases?|data|fixtures?|fail\w*|plans?|harness|infra\w*|helpers?|util\w*|results?|runners?|output|names?|files?|code|frameworks?|setup|clean-?up|improvements?|fix(?:es)?|environments?|scripts?|matrix|dependenc\w+|updates?|jobs?|class(?:es)?|methods?|modules?|timeouts?|configs?|refactor\w*|stability)\b/i;
function isNounHere(form: VerbForm, rest: string, isImperative: boolean): boolean {
  if (form.past === 'tested' && form.ending === 'base') return rest === '' || AFTER_TEST.test(rest);
  if (!form.sure && !(isImperative && form.ending === 'base')) return !OPENS_AN_OBJECT.test(rest);
  // "Adding for …" and "Working in …" have no other reading than the verb.
  if (form.ending === 'ing') return false;
  return (
    AFTER_A_NOUN.test(rest) &&
    !(form.verb !== undefined && NEVER_A_NOUN.test(form.verb) && /^(?:in|for|by|between)\s/.test(rest))
  );
}

function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}
