import { numberClaims } from './numberClaims.ts';

/** Whether a line of Markdown says how much: a number that claims something, or a quantity in words. */
export function isQuantified(line: string): boolean {
  return numberClaims(line, { start: 0, end: line.length }).length > 0 || QUANTITY_IN_WORDS.test(line);
}

const COUNTED =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozens? of|hundreds of|thousands of|millions of';
const QUANTITY_IN_WORDS = new RegExp(
  String.raw`\b(?:halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|twice|half (?:of|the|as|a)|in half|(?:a|one|two) thirds?|a (?:quarter|fifth|tenth) (?:of|as|the)|zero|(?:${COUNTED}) \p{L}+|(?:all|every|each) (?:\p{L}+ )?(?:teams?|services?|customers?|users?)|(?:no|none|nobody|not one) (?:\p{L}+ ){0,3}since)\b`,
  'iu',
);
