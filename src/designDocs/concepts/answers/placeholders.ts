import { COLLECTED, NOTHING_WORDS } from './words.ts';

/**
 * Whether a block says only that there is nothing to say: `N/A`, `TBD`, `None.`, `No known drawbacks at this time.`,
 * `None that are obvious.` A few words of apology after it do not make it an answer, a "but" does.
 */
export function isPlaceholder(text: string): boolean {
  const line = text
    .slice(0, MAX_PLACEHOLDER + 1)
    .replace(MARKS, '')
    .trim()
    .toLowerCase();
  if (line === '' || NO_WORDS.test(line)) return true;
  if (LOREM.test(line)) return true;
  if (line.length > MAX_PLACEHOLDER) return false;
  if (NOTHING.test(line)) return true;
  if (TO_WRITE.test(line)) return true;
  return saysNone(line);
}

function saysNone(line: string): boolean {
  const length = firstLength(line);
  return length !== null && !TURN.test(line.slice(length)) && !TURN.test(line.slice(0, length));
}

/** How far the first expression that fits reaches. */
function firstLength(line: string): number | null {
  for (const expression of NONE_OF_THEM) {
    const match = expression.exec(line);
    if (match) return match[0].length;
  }
  return null;
}

const MAX_PLACEHOLDER = 240;
const MARKS = /[*_`~"“”'‘’#=<>[\]\\\p{Extended_Pictographic}]+/gu;
const NO_WORDS = /^[^\p{L}\p{N}]*$/u;
const LOREM = /^(?:lorem ipsum|dolor sit amet|foo bar baz)\b/;

/** One of the words alone, or with an apology of its own sentence. */
const NOTHING = new RegExp(
  `^[-–—(]*(?:${NOTHING_WORDS.join('|')})(?: yet| so far| for now| at present| currently| here| known| really)?[\\s.。!！?？)…-]*$`,
  'u',
);

/** `TODO: …`, `TBD by SIG X`: whatever follows is about the writing. */
const TO_WRITE = /^(?:todo|tbd|tbc|fixme|wip)\b(?! list| app| item)/;

const SUBJECT =
  "(?:(?:i|we) (?:do not|don'?t) (?:think|believe|expect)(?: that)? there (?:are|is|will be)|there (?:are|is|were|was)(?:n'?t)?(?: currently| presently| really| probably)?|(?:i|we) (?:can ?not|can'?t|could ?not|couldn'?t|do ?not|don'?t|did ?not|didn'?t|have|see|know(?: of)?|foresee|am|are)(?: not)?(?: aware of| think of| see| know of| foresee| have| find| come up with| identif(?:y|ied)| consider(?:ed)?| evaluated?| explored?| imagine)?|(?:this|it) has|currently|at (?:this|the) (?:time|moment|point)|so far)";

const NONE_OF_THEM = [
  // None. / None? / None that … / None identified / N/A at this time. / N/A, because …
  `^(?:none|nothing)(?: \\p{L}+){0,2}(?:[.!]|$)`,
  `^(?:none|n/?a|nothing|not applicable|nil)(?:[.!?,;:)–—-]|\\s(?:that|which|known|identified|considered|at|yet|so|really|relevant|currently|of note|to (?:speak|my|our|note|report)|for|foreseen|found|significant|major|anticipated|expected|discussed|i|we|come|comes|needed|required|applicable|proposed|in particular|as|since|because|specific|other|obvious|immediately|,)\\b)[^.!?]{0,120}(?:[.!?]|$)`,
  // No known drawbacks … / There are no … / I can't think of any. / We are not aware of any …
  `^(?:${SUBJECT},? )?(?:no|not any|any)\\b(?: [\\p{L}-]{2,20}){0,3}? ${COLLECTED}\\b[^.!?:]{0,90}(?:[.!?]|$)`,
  `^(?:(?:i|we) )?(?:can ?not|can'?t|could ?not|couldn'?t) (?:think|see|come up|imagine|find|foresee)\\b[^.!?]{0,60}(?:[.!?]|$)`,
  `^(?:i|we)(?: a|')?(?:m|re) not (?:aware|sure)\\b[^.!?]{0,60}(?:[.!?]|$)`,
  `^(?:none|no(?:thing| one)?|not)\\b[^.!?]{0,40}\\b(?:come|comes|spring|springs) to mind\\b[^.!?]{0,30}(?:[.!?]|$)`,
  `^(?:this|it|that|section)(?: section| part)? (?:is|was|does)(?: ?not|n'?t) (?:applicable|relevant|apply|needed|required)\\b[^.!?]{0,60}(?:[.!?]|$)`,
  `^(?:(?:this|that|it|they)(?: section| part)? )?(?:will|is to|should|needs to|has to|has yet to|still needs to) be (?:filled|completed|written|added|updated|determined|documented|expanded|done|specified|described|provided|detailed|defined)\\b[^.!?]{0,60}(?:[.!?]|$)`,
].map((source) => new RegExp(source, 'u'));

/** Words with which an answer begins after all. */
const TURN =
  /\b(?:but|however|although|though|except|apart from|other than|besides|aside from|beyond|could|might|instead|unless|rather)\b/;
