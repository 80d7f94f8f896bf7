import { type Message, message } from '../../base/message.ts';
import { type Clause, clausesOf, topicsOf } from './clauses.ts';
import { DENIAL } from './denials.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * Words that make a claim smaller: without them the rest would say more. Any of a line keeps it small. English, and what
 * other languages use the most.
 */
const SMALL = [
  // Not done yet, or not known.
  /should|may|might|would|expect(?:s|ed)?|estimated?|hop(?:e|es|ed|ing)|(?:plan(?:s|ned)?|tr(?:y|ies|ied|ying)|attempt(?:s|ed)?|aim(?:s|ed)?|intend(?:s|ed)?|want(?:s|ed)?) to|propos(?:e|es|ed|al)|draft(?:s|ed)?|prototyp(?:e|es|ed)|experiment(?:s|ed|al)?|sollte|würde|könnte|devrait|pourrait|debería|podría|dovrebbe|deveria/,
  /will|going to|should|may|might|would|wird|soll/,
  // Not done alone.
  /help(?:s|ed|ing)?|assist(?:s|ed|ing)?|contribut(?:e|es|ed|ing|ions?)|together|jointly|pair(?:s|ed|ing)?|co-\p{L}+|we|us|our|colleagues?|teammates?|alongside|zusammen|gemeinsam|wir|geholfen|ensemble|nous|juntos|nosotros|insieme|noi|samen|wij/u,
  /review(?:s|ed|er|ing)?(?! by)|reviewed by/,
  // Not all of it, or not always.
  /partly|partially|mostly|sometimes|often|now and then|at times|occasional(?:ly)?|teilweise|manchmal|parfois|a veces/,
  DENIAL,
].map(firstOf);

/** What a part of an entry says to make itself small, and its rewording leaves out while it says the rest. */
export function lostSmallness(part: string, reworded: string): readonly Message[] {
  const tokens = tokensOf(part);
  const clauses = clausesOf(tokens);
  const said = tokensOf(reworded);
  const kept = new Set(topicsOf(said, { start: 0, end: said.length }, () => false));
  return SMALL.flatMap((wordOf) => {
    const found = wordOf(tokens);
    if (!found || wordOf(said)) return [];
    const isOfWord = (index: number) => found.start <= index && index < found.end;
    const clause = clauses.find(({ start, end }) => start <= found.start && found.start < end) ?? found;
    const topics = topicsOf(tokens, clause, isOfWord);
    if (topics.length > 0 && !topics.some((stem) => kept.has(stem))) return [];
    return [message('It leaves out “{word}”, and so says more than the entry does.', { word: found.text })];
  });
}

interface Found extends Clause {
  readonly text: string;
}

/** Where a text has words of that form first. */
function firstOf(form: RegExp): (tokens: readonly Token[]) => Found | null {
  const whole = new RegExp(`(?<![^ ])(?:${form.source})(?![^ ])`, 'iu');
  return (tokens) => {
    const text = tokens.map((token) => token.text).join(' ');
    const match = whole.exec(text);
    if (!match) return null;
    const start = text.slice(0, match.index).split(' ').length - 1;
    return { start, end: start + match[0].split(' ').length, text: match[0] };
  };
}
