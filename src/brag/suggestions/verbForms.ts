import { IRREGULAR_PASTS, MAYBE_VERBS, SURE_VERBS } from './verbs.ts';

/** A form of a verb of the table, of one with a prefix in front, or of one whose ending makes it a verb. */
export function formOf(word: string): VerbForm | undefined {
  return FORMS.get(word) ?? prefixed(word) ?? derived(word);
}

/** "Re-enable", "recheck", "untag". */
function prefixed(word: string): VerbForm | undefined {
  const [, prefix = '', stem = ''] = /^(re-|un-|de-|re|un|de|dis)([a-z]{3,})$/.exec(word) ?? [];
  const form = NOT_PREFIXED.test(word) ? undefined : FORMS.get(stem);
  return form && { ...form, past: prefix + form.past, sure: true };
}

/** Nouns that only look so: a disorder is not made by "dis" and "order". */
const NOT_PREFIXED =
  /^(?:recalls?|results?|resources?|remarks?|refunds?|resorts?|disorders?|detests?|units?)$/;

/** "Vectorize", "constifies", "tokenising": no noun ends so but those of three letters before it. */
function derived(word: string): VerbForm | undefined {
  const [, stem = '', ending = ''] =
    /^([a-z-]{2,})(ize|izes|izing|ify|ifies|ifying|(?<=al|ar|er|or|at|on|im|an|iv|il)(?:ise|ises|ising))$/.exec(
      word,
    ) ?? [];
  if (stem === '' || /^(?:over|under|full-|pr)$/.test(stem)) return undefined;
  const past = stem + (ending.startsWith('if') ? 'ified' : `${ending.slice(0, 2)}ed`);
  return { past, sure: true, ending: ending.endsWith('ing') ? 'ing' : ending.endsWith('s') ? 's' : 'base' };
}

/** What a form says of its verb. */
export interface VerbForm {
  readonly past: string;
  /** Its base form, where the table has it. */
  readonly verb?: string;
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
      [verb, { past, verb, sure, ending: 'base' }],
      [thirdPersonOf(verb), { past, verb, sure, ending: 's' }],
      ...(sure
        ? [[gerundOf(verb, past), { past, verb, sure, ending: 'ing' }] satisfies [string, VerbForm]]
        : []),
    ];
  }),
);

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

/** Base forms by past tense, as a title may start with one already. The surer reading wins. */
const PASTS: ReadonlyMap<string, string> = new Map(
  [...MAYBE_VERBS, ...SURE_VERBS].map((verb) => [pastOf(verb), verb] as const),
);
const SURE: ReadonlySet<string> = new Set(SURE_VERBS);

/** Whether `word` is the past tense of a verb that opens titles. */
export function isPast(word: string): boolean {
  return SURE.has(PASTS.get(word) ?? '');
}

/** Base form of a verb in any form; any other word stays as it is. In small letters. */
export function baseOf(word: string): string {
  return FORMS.get(word)?.verb ?? PASTS.get(word) ?? word;
}
