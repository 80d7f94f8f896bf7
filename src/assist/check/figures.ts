import { clausesOf, isFiller, sentenceOf, topicsOf } from './clauses.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import type { Token } from './tokens.ts';

/** What a number is held to be: more or less than it, or about it. */
type Limit = 'more' | 'less' | 'about';

/** Where a change begins or ends, or how large it is; a part of a whole, or that whole. */
type Place = 'from' | 'to' | 'by' | 'part' | 'whole';

/** A quantity, and what the words around it make of it. */
export interface Figure extends Quantity {
  readonly limit: Limit | null;
  readonly place: Place | null;
  /** Stems of the name before it, as in MySQL 5.7; empty for none. */
  readonly named: string;
  /** Index of the first token of its sentence, and of its clause. */
  readonly sentence: number;
  readonly clause: number;
  /** The word before its sentence: of a field of an entry, its name. */
  readonly field: string;
  /** Stems of what its clause is about. */
  readonly topics: readonly string[];
  /** Stems of what the whole sentence is about. */
  readonly wider: readonly string[];
}

/** The quantities of a text with what surrounds them; the tokens that belong to one are `taken`. */
export function figuresIn(tokens: readonly Token[]): {
  readonly figures: readonly Figure[];
  readonly taken: ReadonlySet<number>;
} {
  const { quantities, taken } = quantitiesIn(tokens);
  const clauses = clausesOf(tokens);
  const names = new Set(quantities.filter((each) => !isNumber(each)).map(({ start }) => start));
  const isNumberAt = (index: number) => taken.has(index) && !names.has(index);
  const starts = new Set(quantities.map(({ start }) => start));
  const ends = new Set(quantities.map(({ end }) => end));
  const told = clauses.map((clause) => {
    const sentence = sentenceOf(tokens, clause);
    return {
      sentence: sentence.start,
      clause: clause.start,
      field: tokens[sentence.start - 1]?.text ?? '',
      topics: topicsOf(tokens, clause, isNumberAt),
      wider: topicsOf(tokens, sentence, isNumberAt),
    };
  });
  let at = 0;
  const figures = quantities.flatMap((quantity): readonly Figure[] => {
    const { start } = quantity;
    while ((clauses[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const surroundings = told[at];
    if (!surroundings) return [];
    const { limit, next } = limitBefore(tokens, quantity);
    const place = placeAt(tokens, quantity, next, { starts, ends });
    const named = topicsOf(tokens, { start: start - 1, end: start }, isNumberAt).join(' ');
    return [{ ...quantity, ...surroundings, limit, place, named }];
  });
  const placed = withNeighbours(
    withNeighbours(withNeighbours(figures, withSharedUnit), withImpliedPlace),
    withPlaceOfField,
  );
  return { figures: placed, taken };
}

/** No comparison has more numbers between its two. */
const NEIGHBOURS = 6;

function withNeighbours(
  all: readonly Figure[],
  change: (figure: Figure, others: readonly Figure[]) => Figure,
): readonly Figure[] {
  return all.map((figure, index) => {
    const others = all.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
    return change(
      figure,
      others.filter((other) => other !== figure),
    );
  });
}

/** Whether a figure of the sources says what one of an answer does: of the same thing, and no less. */
export function backs(known: Figure, said: Figure): boolean {
  if (known.key !== said.key) return false;
  if (!isNumber(said)) return true;
  return (
    (said.limit === known.limit || (said.limit === 'about' && known.limit === null)) &&
    isPlaceBacked(known.place, said.place) &&
    isTopicBacked(known, said)
  );
}

/** What became smaller, and what became larger, by their numbers; as stems. */
export interface Changes {
  readonly fallen: ReadonlySet<string>;
  readonly risen: ReadonlySet<string>;
}

/** Reads them from pairs as in “from 2% to 0.1%”. */
export function changesOf(figures: readonly Figure[]): Changes {
  const fallen = new Set<string>();
  const risen = new Set<string>();
  for (const [index, from] of figures.entries()) {
    if (from.place !== 'from') continue;
    for (const to of figures.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)) {
      const isPair = to.clause === from.clause || to.topics.some((topic) => from.topics.includes(topic));
      if (to.place !== 'to' || !isPair || unitOf(to) !== unitOf(from)) continue;
      const changed = Number.parseFloat(to.key) < Number.parseFloat(from.key) ? fallen : risen;
      for (const topic of to.topics) changed.add(topic);
    }
  }
  return { fallen, risen };
}

function isNumber({ key }: Quantity): boolean {
  return /^-?\d+(?:\.\d+)?(?: .+)?$/.test(key);
}

function unitOf({ key }: Quantity): string {
  return key.replace(/^\S+/, '');
}

const LIMITS: readonly (readonly [form: RegExp, limit: Limit])[] = [
  [
    /\b(?:(?:more|greater|higher|larger|longer) than|at least|upwards of|over|above|beyond|exceed(?:s|ed|ing)?)$/,
    'more',
  ],
  [/\b(?:(?:less|fewer|lower|smaller|shorter) than|at most|up to|under|below|within)$/, 'less'],
  [/\b(?:about|around|roughly|approximately|nearly|almost|some|circa)$/, 'about'],
];

/** What the words before a quantity make of it, and the index of the token before those. */
function limitBefore(
  tokens: readonly Token[],
  { start, end, text }: Quantity,
): { readonly limit: Limit | null; readonly next: number } {
  const before = wordsBefore(tokens, start, 2);
  for (const [form, limit] of LIMITS) {
    const [found] = form.exec(before) ?? [];
    if (found !== undefined) return { limit, next: start - 1 - found.split(' ').length };
  }
  const after = `${tokens[end]?.text} ${tokens[end + 1]?.text}`;
  const isMore = !tokens[end - 1]?.closes && /^(?:(?:or|and) more|plus)\b/i.test(after);
  return { limit: isMore ? 'more' : /^[~≈]/.test(text) ? 'about' : null, next: start - 1 };
}

/** As in 2 of its 5 actions. */
const OF_THE = /\bof (?:the|its|their|our|my|all)$/i;

/** `next` is the index of the token that says it. */
function placeAt(
  tokens: readonly Token[],
  { start, end }: Quantity,
  next: number,
  { starts, ends }: { readonly starts: ReadonlySet<number>; readonly ends: ReadonlySet<number> },
): Place | null {
  const after = tokens[end - 1]?.closes ? '' : (tokens[end]?.text ?? '');
  const following = tokens[end + 1]?.text ?? '';
  if (/^of$/i.test(after) && (starts.has(end + 1) || (OF_THE.test(`of ${following}`) && starts.has(end + 2))))
    return 'part';
  const before = wordsBefore(tokens, next + 1, 2);
  const isOf = /\bof$/.test(before) ? ends.has(next) : OF_THE.test(before) && ends.has(next - 1);
  if (isOf) return 'whole';
  if (tokens[start]?.afterArrow) return 'to';
  if (tokens[end]?.afterArrow) return 'from';
  if (/(?:^| )(?:from|instead of|rather than|not|von|statt|anstatt|de|desde)$/.test(before)) return 'from';
  if (/(?:^| )(?:to|now|is|are|auf|à)$/.test(before)) return 'to';
  if (/\bby$/.test(before)) return 'by';
  return /^(?:less|fewer|more|(?:low|high|fast|slow|short|long|small|larg|cheap)e?r|better|worse)$/i.test(
    after,
  )
    ? 'by'
    : null;
}

function wordsBefore(tokens: readonly Token[], start: number, count: number): string {
  const words: string[] = [];
  for (let index = start - 1; index >= Math.max(0, start - count); index--) {
    if (tokens[index]?.closes) break;
    words.unshift(tokens[index]?.text.toLowerCase() ?? '');
  }
  return words.join(' ');
}

/** “14 minutes instead of 31” means minutes both times. */
function withSharedUnit(figure: Figure, all: readonly Figure[]): Figure {
  const { key, place, sentence, goesOn, counted } = figure;
  const isBare = /^-?[\d.]+$/.test(key) && !(goesOn && counted.length > 0 && place !== 'to');
  if (!isBare || (place !== 'from' && place !== 'to')) return figure;
  const units = all
    .filter((other) => other.sentence === sentence)
    .map(unitOf)
    .filter(Boolean);
  return new Set(units).size === 1 ? { ...figure, key: `${key}${units[0]}` } : figure;
}

/** “120 ms instead of 450” says that it came to 120 ms. */
function withImpliedPlace(figure: Figure, all: readonly Figure[]): Figure {
  const isAfter = all.some(
    (other) => other.place === 'from' && other.clause === figure.clause && unitOf(other) === unitOf(figure),
  );
  return figure.place === null && isAfter ? { ...figure, place: 'to' } : figure;
}

/** What a problem's only number of a kind says was so, and an impact's is so now. */
function withPlaceOfField(figure: Figure, all: readonly Figure[]): Figure {
  const place = FIELD_PLACES.get(figure.field);
  const isAlone = !all.some(
    (other) => other.sentence === figure.sentence && unitOf(other) === unitOf(figure),
  );
  return figure.place === null && place && isAlone ? { ...figure, place } : figure;
}

const FIELD_PLACES: ReadonlyMap<string, Place> = new Map([
  ['Problem', 'from'],
  ['Impact', 'to'],
]);

function isPlaceBacked(known: Place | null, said: Place | null): boolean {
  if (said === known) return true;
  if (said === null) return known !== 'whole';
  return known === null && (said === 'from' || said === 'to');
}

/** A number stands with a word that it stands with in the sources. */
function isTopicBacked(known: Figure, said: Figure): boolean {
  const [of, among] = said.topics.length > 0 ? [said.topics, known.topics] : [said.wider, known.wider];
  const all = among.length > 0 ? among : known.wider;
  const [preposition, ...counted] = said.counted;
  const whole =
    preposition === 'of' && said.place !== 'part' ? counted.find((stem) => !isFiller(stem)) : undefined;
  if (whole !== undefined && all.length > 0 && !all.includes(whole)) return false;
  return of.length === 0 || all.length === 0 || of.some((stem) => all.includes(stem));
}
