import { plainLine } from '../../base/plainLine.ts';
import { partsOfSubject } from '../contributions/subject.ts';
import { withoutComponents } from './components.ts';
import { isInAnotherLanguage } from './otherLanguages.ts';
import { inPastTense, isVerbForm } from './pastTense.ts';

/**
 * A subject without what serves tools instead of readers (see {@link cleanSubject}), its verb in past tense.
 * `fix: crash on start` becomes "Fixed crash on start", for without its type it would say the contrary.
 */
export function titleOf(subject: string): string {
  const clean = cleanSubject(subject);
  // No grammar of another language is known here.
  if (isInAnotherLanguage(clean)) return clean;
  const { type } = partsOfSubject(plainLine(subject.slice(0, MAX_LENGTH)));
  if (type === 'fix' && namesAThing(clean)) return `Fixed ${clean}`;
  const isImperative = type !== null && IMPERATIVE_TYPES.has(type);
  const { component, text } = withoutComponents(clean);
  const past = inPastTense(text, isImperative);
  // A title that starts with a component stays in the case of its project: "net/http: added …".
  if (component !== '') return component + (past === text ? text : lowerFirst(past, text));
  if (past !== text) return past;
  const [, topic = '', words = ''] = TOPIC.exec(text) ?? [];
  const told = inPastTense(words);
  return topic === '' || told === words || isVerbForm(topic.split(/[\s,:]/, 1)[0] ?? '')
    ? past
    : topic + lowerFirst(told, words);
}

/** Up to four words that say what the title is about: "Payment page: ", "ci, lint: ", "Shopping list - ". */
const TOPIC =
  /^((?:[\p{L}\d][\w./+#'’-]{0,30},?\s){1,3}[\w./+#'’-]{1,30}(?::| -)\s+|[\p{L}\d][\w./+#'’-]{0,30} -\s+)(\S[\s\S]*)$/u;

/** After these types "cache sessions" is what was done; after `fix` and `test` it may be what it was done to. */
const IMPERATIVE_TYPES: ReadonlySet<string> = new Set([
  'feat',
  'perf',
  'refactor',
  'build',
  'chore',
  'style',
]);

/**
 * Removes the conventional prefix, tracker keys, `[skip ci]` and other marks for machines, trailing pull
 * request numbers, emoji and `:codes:` at either end, and the full stop. A component (`net/http:`) stays.
 * Never empties a subject, and cleaning twice is cleaning once.
 */
export function cleanSubject(subject: string): string {
  let text = plainLine(subject.slice(0, MAX_LENGTH));
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = cleanOnce(text);
    if (next === text || next === '') break;
    text = next;
  }
  return text;
}

/** Nobody reads more, and patterns stay fast on a subject of a megabyte. */
const MAX_LENGTH = 400;
/** Each round takes something off, so this many only on a subject made of nothing but marks. */
const MAX_ROUNDS = MAX_LENGTH;

function cleanOnce(text: string): string {
  let result = partsOfSubject(text).text;
  for (const pattern of MARKS) {
    const next = result.replace(pattern, '').trim();
    if (next !== '') result = next;
  }
  return result;
}

const EMOJI = String.raw`(?:\p{Extended_Pictographic}|\p{Regional_Indicator})[\u{1F3FB}-\u{1F3FF}\uFE0F\u20E3\u200D\p{Extended_Pictographic}\p{Regional_Indicator}]*`;
const CODE = String.raw`:[a-z][a-z\d_+-]{1,40}:`;

const MARKS: readonly RegExp[] = [
  new RegExp(`^(?:${EMOJI}|${CODE})\\s*[:-]?(?=\\s|\\p{L})`, 'u'),
  new RegExp(`\\s(?:${EMOJI}|${CODE})$`, 'u'),
  /\s?[([](?:#|!|GH-|gh-)\d{1,9}[)\]]$/,
  /\s\[?\((?:[A-Z][A-Z\d]{1,9}-\d{1,7})\)$|\s\[[A-Z][A-Z\d]{1,9}-\d{1,7}\]$/,
  /^\[(?:WIP|DNM|NFC|NFCI|skip[ -]ci|ci[ -]skip|no[ -]ci|backport|draft)\]\s*/i,
  /^(?:WIP|Draft):\s*/i,
  /\s*\[(?:skip[ -](?:ci|actions|travis)|ci[ -]skip|no[ -]ci|skip[ -]changelog|changelog[ -]skip|NFC|NFCI)\]$/i,
  /\s?\((?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?|see|issue|bug):? #\d{1,9}\)$/i,
  /[,.;]?\s(?:r|a|sr|ui-r)=[\w.,!?-]{1,60}$/,
  /\s\*\*\*NO_CI\*\*\*$/,
  /(?<=[^.\s])\.$/,
];

function namesAThing(text: string): boolean {
  const [first = ''] = text.split(/\s/, 1);
  return inPastTense(text) === text && !isVerbForm(first) && !NOT_A_THING.test(text);
}

/** Starts of a sentence, of a past participle, or of an adverb before a verb; and whole sentences. */
const NOT_A_THING =
  /^(?:do|does|don['’]?t|doesn['’]?t|where|while|after|before|during|once|since|because|never|not|only|always|also|now|just|better|when|if|for|in|on|at|to|from|with|should|must|can(?:not|['’]t)?|we|it|this|that|there|\w+ed|\w+ly)\b|^\S*:\s|^(?:(?!when|if|while|after|before|on|with|that|where|because)\S+\s){1,12}(?:should|must|can|cannot|does|doesn['’]?t|do|is|are|was|were|will|has|have|may|needs?)\s/i;

function lowerFirst(past: string, original: string): string {
  const first = original.slice(0, 1);
  return first === first.toLowerCase() ? past.slice(0, 1).toLowerCase() + past.slice(1) : past;
}
