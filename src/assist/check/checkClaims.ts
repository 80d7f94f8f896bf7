import { type Message, message } from '../../base/message.ts';
import { plainLine } from '../../base/plainLine.ts';
import { shortened } from '../../base/shortened.ts';
import { isPlainWord, isPossibleName } from './plainWords.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { type Sources, wordsOf } from './sources.ts';
import { type Token, tokensOf, withoutLiterals } from './tokens.ts';
import { wordStem } from './wordStem.ts';

/**
 * What a line of an answer says that its sources do not, in words for the user; empty for an answer that may be shown as
 * a proposal. The vocabulary is closed: a word must stand in the sources or be an everyday one, so that no number and no
 * name gets in, however it is written.
 */
export function checkClaims(line: string, sources: Sources): readonly Message[] {
  const text = line.normalize('NFC');
  if (plainLine(text) !== text.replace(/\s+/gu, ' ').trim()) {
    return [message('It holds characters that cannot be seen, or that reorder text.')];
  }
  const prose = withoutLiterals(text, (literal) => sources.literals.has(literal));
  const tokens = tokensOf(prose);
  const { quantities, taken } = quantitiesIn(tokens);
  const claims = [
    ...quantities.filter((quantity) => !isBacked(quantity, sources)).map(unbackedNumber),
    ...tokens.flatMap((token, index) => (taken.has(index) ? [] : (tokenProblem(token, sources) ?? []))),
  ];
  const rejections = claims.length > 0 ? claims : symbolProblems(prose, tokens, sources);
  return [...new Map(rejections.map((each) => [JSON.stringify(each), each])).values()];
}

function unbackedNumber({ text }: Quantity): Message {
  return message('“{number}” is a number that neither the entry nor its evidence gives like this.', {
    number: shortened(text),
  });
}

/** The same number with the same unit; without a unit it counts the same thing. */
function isBacked({ key, counted, goesOn }: Quantity, { quantities }: Sources): boolean {
  const known = quantities.get(key);
  if (!known) return false;
  const what = counted[0];
  if (!/^\d+(?:\.\d+)?$/.test(key) || !goesOn || what === undefined || FUNCTION_WORDS.has(what)) return true;
  return known.some((each) => each.counted.includes(what));
}

/** What may follow a number without being what it counts; as stems. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and as at after before but by each for from in instead into of on or out over per since so than that the then to under until when where while which with without'
    .split(' ')
    .map(wordStem),
);

function tokenProblem({ text, opens }: Token, sources: Sources): Message | null {
  if (sources.tokens.has(text)) return null;
  if (/[\p{L}\p{N}][.:@#\\_=<>][\p{L}\p{N}]|:\/\/|^[@#]|\p{Ll}\p{Lu}|\(\)/u.test(text)) {
    return message(
      '“{name}” is an address, a handle or a name from code that is not in the entry or its evidence.',
      {
        name: shortened(text),
      },
    );
  }
  const unknown = wordsOf(text).find((word, index) => !isKnown(word, opens && index === 0, sources));
  if (unknown === undefined) return null;
  const isName = /\p{Lu}|\p{Lt}/u.test(unknown);
  return message(
    isName
      ? '“{word}” reads like a name that is not in the entry or its evidence.'
      : '“{word}” is no everyday word and not in the entry or its evidence, so it may be a name.',
    { word: shortened(unknown) },
  );
}

function isKnown(word: string, opens: boolean, { words, stems }: Sources): boolean {
  if (words.has(word) || /^(?:I|I['’](?:m|d|ve|ll))$/.test(word)) return true;
  const isLower = !/\p{Lu}|\p{Lt}/u.test(word);
  const isCapitalised = /^\p{Lu}[^\p{Lu}\p{Lt}]*$/u.test(word);
  if (!isLower && !(isCapitalised && opens && !isPossibleName(word))) return false;
  // A letter alone may be a part of anything.
  if (/^\p{L}$/u.test(word)) return /^a$/i.test(word);
  return stems.has(wordStem(word)) || isPlainWord(word);
}

/** What stands between words: anything but ordinary punctuation must be in the sources, and marks of Markdown never. */
function symbolProblems(prose: string, tokens: readonly Token[], sources: Sources): readonly Message[] {
  const own = tokens.filter(({ text }) => sources.tokens.has(text)).map(({ text }) => text);
  const rest = own.reduce((text, token) => text.replace(token, ' '), prose);
  const marks = [...new Set(rest.match(/[`*_~[\]{}<>|\\#$^=]/g) ?? [])].filter(
    (mark) => !(mark === '$' && sources.characters.has(mark)),
  );
  const symbols = [
    ...new Set(rest.match(/[^\p{L}\p{M}\p{N}\s.,;:!?'"’‘“”„«»()\-–—…/&+%`*_~[\]{}<>|\\#$^=]/gu) ?? []),
  ].filter((symbol) => !sources.characters.has(symbol));
  return [
    ...(marks.length > 0
      ? [message('It has marks of Markdown or HTML of its own: {marks}', { marks: marks.join(' ') })]
      : []),
    ...symbols.map((symbol) => message('“{symbol}” is not in the entry or its evidence.', { symbol })),
  ];
}
