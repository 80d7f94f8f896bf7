import { IRREGULAR_PASTS, MAYBE_VERBS, SURE_VERBS } from './verbs.ts';

/**
 * `text` with its first word in the past tense when that word is a verb (`add`, `adds`, `adding` → `Added`);
 * the rest, and any text that starts otherwise, is untouched. `isImperative` says that the text starts with a
 * verb whenever it can.
 */
export function inPastTense(text: string, isImperative = false): string {
  const [, word = '', rest = ''] = /^([A-Za-z]+(?:-[A-Za-z]+)?)(?=[\s,]|$)([\s\S]*)$/.exec(text) ?? [];
  const form = formOf(word.toLowerCase());
  if (!form || isAllCapitals(word) || isNounHere(form, rest.trimStart(), isImperative)) return text;
  return capitalised(form.past) + coordinatedInPast(rest);
}

/** "Fix and improve it", "Suggest, accept and log": the verbs that share the first one's object go with it. */
function coordinatedInPast(rest: string): string {
  let done = '';
  let left = rest;
  for (;;) {
    const [, joint, word = '', after] =
      /^(\s?,\s(?:and\s)?|\sand\s)([a-z]+)(?=[\s,])([\s\S]*)$/.exec(left) ?? [];
    const form = FORMS.get(word);
    if (!(joint && form?.ending === 'base') || after === undefined) return done + left;
    done += joint + form.past;
    left = after;
  }
}

/** Whether `word` is a form of a verb that can open a title. */
export function isVerbForm(word: string): boolean {
  return formOf(word.toLowerCase()) !== undefined;
}

/** A verb of the table, or one with "re-" in front. */
function formOf(word: string): VerbForm | undefined {
  const known = FORMS.get(word);
  if (known || !word.startsWith('re-')) return known;
  const stem = FORMS.get(word.slice('re-'.length));
  return stem && { ...stem, past: `re-${stem.past}`, sure: true };
}

interface VerbForm {
  readonly past: string;
  readonly sure: boolean;
  /** `base` can be a noun; `-s` a plural or a verb; `-ing` is taken for a verb only when the verb is sure. */
  readonly ending: 'base' | 's' | 'ing';
}

const FORMS: ReadonlyMap<string, VerbForm> = new Map(
  [
    ...MAYBE_VERBS.map((verb) => [verb, false] as const),
    ...SURE_VERBS.map((verb) => [verb, true] as const),
  ].flatMap(([verb, sure]): [string, VerbForm][] => {
    const past = pastOf(verb);
    return [
      [verb, { past, sure, ending: 'base' }],
      [thirdPersonOf(verb), { past, sure, ending: 's' }],
      ...(sure ? [[gerundOf(verb, past), { past, sure, ending: 'ing' }] satisfies [string, VerbForm]] : []),
    ];
  }),
);

/** "Fix for …", "Support of …", "Change is …": the first word names a thing. */
const AFTER_A_NOUN =
  /^(?:$|for|of|in|is|are|was|were|has|have|fails|should|can|cannot|does|doesn't|by|between)(?:\s|$)/i;
/** What a test can be said to have: "Test coverage for …", "Test fixtures". */
const AFTER_TEST =
  /^(?:for|of|in|is|are|was|on|to|by|and|only|coverage|suites?|cases?|data|fixtures?|fail\w*|plans?|harness|infra\w*|helpers?|util\w*|results?|runners?|output|names?|files?|code|frameworks?|setup|clean-?up|improvements?|fix(?:es)?|environments?|scripts?|matrix|dependenc\w+|updates?|jobs?|class(?:es)?|methods?|modules?|timeouts?|configs?|refactor\w*|stability)\b/i;
/** What opens the object of a verb, and hardly ever follows a noun. */
const OPENS_AN_OBJECT =
  /^(?:a|an|the|all|any|each|every|both|some|more|less|many|new|old|only|no|this|that|these|those|its?|our|their|your|his|her|them|us|whether|if|when|how|why|which|what|who|where|up|out|off|down|back|over|into|on|to|missing|multiple|several|correct|proper|unused|existing|default|additional|non-\w+|\d\S*|and|`.*|[\w-]*[_.:(][\s\S]*|"[\s\S]*|'[\s\S]*)(?:[\s,]|$)/i;

function isNounHere(form: VerbForm, rest: string, isImperative: boolean): boolean {
  if (form.past === 'tested' && form.ending === 'base') return rest === '' || AFTER_TEST.test(rest);
  if (!form.sure && !(isImperative && form.ending === 'base')) return !OPENS_AN_OBJECT.test(rest);
  // "Adding for …" and "Working in …" have no other reading than the verb.
  return form.ending !== 'ing' && AFTER_A_NOUN.test(rest);
}

function pastOf(verb: string): string {
  const known = IRREGULAR_PASTS[verb];
  if (known !== undefined) return known;
  const [, prefix = '', stem = verb] = /^(re-|de-|auto-|lazy-|zero-|batch-)(.+)$/.exec(verb) ?? [];
  if (prefix && IRREGULAR_PASTS[stem] !== undefined) return prefix + IRREGULAR_PASTS[stem];
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${verb}ed`;
}

function thirdPersonOf(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

function gerundOf(verb: string, past: string): string {
  if (/[^e]e$/.test(verb) && !verb.endsWith('ie')) return `${verb.slice(0, -1)}ing`;
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  const doubles =
    past === `${verb}${verb.at(-1)}ed` || /^(?:re|un)?(?:set|split|run|get|cut|quit|let)$/.test(verb);
  return `${verb}${doubles ? verb.at(-1) : ''}ing`;
}

function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
