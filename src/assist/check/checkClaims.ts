import { type Message, message } from '../../base/message.ts';
import { plainLine } from '../../base/plainLine.ts';
import { shortened } from '../../base/shortened.ts';
import { backs, type Figure, figuresIn } from './figures.ts';
import { isPlainWord, isPossibleName } from './plainWords.ts';
import type { Sources } from './sources.ts';
import { wordsOf } from './stemsOf.ts';
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
  const { figures, taken } = figuresIn(tokens);
  const claims = [
    ...figures.filter((figure) => !isBacked(figure, sources)).map(unbackedNumber),
    ...tokens.flatMap((token, index) => (taken.has(index) ? [] : (tokenProblem(token, sources) ?? []))),
  ];
  const rejections = claims.length > 0 ? claims : symbolProblems(prose, tokens, sources);
  return [...new Map(rejections.map((each) => [JSON.stringify(each), each])).values()];
}

function unbackedNumber({ text }: Figure): Message {
  return message('“{number}” is a number that neither the entry nor its evidence gives like this.', {
    number: shortened(text),
  });
}

/** The same number with the same unit, of the same thing; without a unit it counts what it counts there. */
function isBacked(said: Figure, { figures }: Sources): boolean {
  return (figures.get(said.key) ?? []).some((known) => isCountBacked(known, said) && backs(known, said));
}

function isCountBacked(known: Figure, { key, counted, goesOn, named }: Figure): boolean {
  const what = counted[0];
  if (!/^-?\d+(?:\.\d+)?$/.test(key) || !goesOn || what === undefined || FUNCTION_WORDS.has(what))
    return true;
  return known.counted.includes(what) || (named !== '' && named === known.named);
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
  let rest = '';
  let at = 0;
  for (const { text } of tokens) {
    if (!sources.tokens.has(text)) continue;
    const start = prose.indexOf(text, at);
    rest += `${prose.slice(at, start)} `;
    at = start + text.length;
  }
  rest += prose.slice(at);
  const marks = [...new Set(rest.match(/[`*_~[\]{}<>|\\#$^=]|&[\p{L}\p{N}]+;/gu) ?? [])].filter(
    (mark) => !(mark === '$' && sources.characters.has(mark)),
  );
  const symbols = [
    ...new Set(rest.match(/[^\p{L}\p{M}\p{N}\s.,;:!?'"’‘“”„«»()\-–—…→/&+%`*_~[\]{}<>|\\#$^=]/gu) ?? []),
  ].filter((symbol) => !sources.characters.has(symbol));
  return [
    ...(marks.length > 0
      ? [message('It has marks of Markdown or HTML of its own: {marks}', { marks: marks.join(' ') })]
      : []),
    ...symbols.map((symbol) => message('“{symbol}” is not in the entry or its evidence.', { symbol })),
  ];
}
