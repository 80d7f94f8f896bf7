import { stemsOf } from './stemsOf.ts';
import type { Token } from './tokens.ts';

/** Consecutive tokens that are said together: of one clause, by the index of the first and after the last. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** Clauses of a text, in order: they end with a mark, a line, a dash, or before “and”, “but” and “while”. */
export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  tokens.forEach(({ text, opens, afterArrow }, index) => {
    const isNew =
      tokens[index - 1]?.closes || (opens && !afterArrow) || /^(?:and|but|while|whereas)$/i.test(text);
    if (index === start || !(isNew || index - start >= NEAR)) return;
    clauses.push({ start, end: index });
    start = index;
  });
  if (start < tokens.length) clauses.push({ start, end: tokens.length });
  return clauses;
}

/** The sentence, or the line, that a clause is part of; of a long one what is near. */
export function sentenceOf(tokens: readonly Token[], { start, end }: Clause): Clause {
  let first = start;
  while (first > Math.max(0, start - NEAR) && !tokens[first]?.begins) first--;
  let last = end;
  while (last < Math.min(tokens.length, end + NEAR) && !tokens[last]?.begins) last++;
  return { start: first, end: last };
}

/** In tokens. */
const NEAR = 40;

/** Stems of what a clause is about, without `except` and without the words that any clause may have. */
export function topicsOf(
  tokens: readonly Token[],
  { start, end }: Clause,
  except: (index: number) => boolean,
): readonly string[] {
  return tokens
    .slice(Math.max(0, start), end)
    .flatMap(({ stems }, index) => (except(start + index) ? [] : stems))
    .filter((stem) => !isFiller(stem));
}

/** Whether a stem is of a word that any clause may have. */
export function isFiller(stem: string): boolean {
  return FILLERS.has(stem);
}

/** Words that join, direct and point, and verbs that go with anything; as stems. */
const FILLERS: ReadonlySet<string> = new Set(
  stemsOf(
    `a an and any as at after again also am are be been before being but by can could cut did do does done down during each
    every even few for from fell fall fallen falls get gets getting give given go goes going gone got had has have having he
    her here him his how i if in instead into is it its just less longer lower made make makes making may me might more my
    need needs needed no nor not now of off on once only onto or other our out over per rather reduce reduced reduces
    reduction drop dropped drops decrease decreased increase increased increases raise raised raises rise rose risen grew
    grow grown grows brought bring brings run runs ran same save saved saves saving she should since so some still such take
    takes taking took than that the their them then there these they this those through to too took under until up us
    very was way we went were what when where which while who will with within without would yet you your shrank shrink
    about around almost nearly roughly evidence needed problem role impact skills project projects
    second seconds minute minutes hour hours day days week weeks month months quarter quarters year years`,
  ),
);
