import { plainLine } from '../../base/plainLine.ts';
import { proseOf, type Sentence, type TableRow } from './clauses.ts';
import { isVerbForm } from './pastTense.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';

/** More than this is a table of results, not a line about them. */
const MAX_METRICS = 3;
/** A phrase that is longer is cut at words around its numbers. In UTF-16 code units. */
const MAX_PHRASE = 140;

/**
 * Results in numbers that the authors of `messages` (pull request and commits) wrote: the clauses that state
 * them, verbatim but for white space, the most telling first. A number counts when it has a unit and its
 * clause states a change ("from 800 ms to 200 ms", "40 % fewer", "2.3x faster") or a reach ("12 services").
 * Issue numbers, versions, dates, ports and settings ("timeout from 5 s to 30 s") do not. Nothing is computed.
 */
export function metricsOf(messages: readonly string[]): readonly string[] {
  const found = messages.flatMap((message) => {
    const { sentences, rows } = proseOf(message);
    return [...sentences.flatMap(phrasesOf), ...rowsOfResults(rows)];
  });
  const ordered = found
    .map((phrase, index) => ({ ...phrase, index }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  const result: string[] = [];
  for (const { text } of ordered) {
    if (result.length === MAX_METRICS) break;
    const line = plainLine(text);
    if (!result.some((other) => isIn(line, other) || isIn(other, line))) result.push(line);
  }
  return result;
}

function isIn(part: string, whole: string): boolean {
  return whole.toLowerCase().includes(part.toLowerCase());
}

interface Phrase {
  readonly text: string;
  /** A change between two numbers tells more than a difference, a difference more than a reach. */
  readonly weight: 1 | 2 | 3;
}

function phrasesOf(sentence: Sentence): readonly Phrase[] {
  const phrases = sentence.clauses.flatMap(phraseOf);
  const told = phrases.filter(({ text }) => NAMES_SOMETHING.test(text) && !HANGING.test(text));
  // "It took 800 ms before, 200 ms after", "(1.5 GB → 200 MB)": only the whole sentence says what changed.
  const isChange =
    phrases.length === 0 || phrases.some(({ weight, text }) => weight === 3 || HANGING.test(text));
  const whole =
    told.length === 0 && isChange && sentence.text.length <= MAX_PHRASE ? phraseOf(sentence.text) : [];
  const kept = told.length + whole.length > 0 ? [...told, ...whole] : phrases;
  return kept.filter(({ text }) => NAMES_SOMETHING.test(text) && !TORN.test(text));
}

/** A word besides units: a bare "-65 %" out of a table of results says nothing. */
const NAMES_SOMETHING = /(?<![\p{L}\d])(?!(?:sec|min|secs|mins|hrs|percent|times)\b)\p{L}{3,}/u;

/** Brackets that a comma has torn apart: an interval of confidence, a list. */
const TORN = /^[^[]*\]|\[[^\]]*$/;

/** "…, which drops from 6 to 1": the words that say what dropped are before the comma. */
const HANGING = /^(?:which|that|and|but|so|or)\b/i;

function phraseOf(clause: string): readonly Phrase[] {
  const text = clause.slice(0, 1000);
  if (!/\d/.test(text)) return [];
  // Numbers in code are examples.
  const prose = text.replace(/`[^`]*`/g, (code) => 'x'.repeat(code.length));
  const quantities = quantitiesOf(prose, isVerbForm);
  const weight = weightOf(prose, quantities);
  return weight === null ? [] : [{ text: cut(text, quantities), weight }];
}

function weightOf(text: string, quantities: readonly Quantity[]): Phrase['weight'] | null {
  const dimensions = new Set(quantities.map(({ dimension }) => dimension));
  const isSetting = SETTING.test(text) && !MEASURED.test(text);
  const words = text.replace(NO_IMPROVEMENT, (phrase) => '_'.repeat(phrase.length));
  const improves = IMPROVEMENT.test(words);
  if (WORSE.test(text) && !BETTER.test(words)) return null;
  if (!isSetting && isChange(text, quantities, improves)) return 3;
  if ((dimensions.has('percent') || dimensions.has('multiple')) && (improves || SIGNED_PERCENT.test(text))) {
    return isSetting ? null : 2;
  }
  const isDifference =
    SAVING.test(words) && (['time', 'bytes', 'money', 'rate'] as const).some((d) => dimensions.has(d));
  if (isDifference && !isSetting) return 2;
  return dimensions.has('count') && !isSetting && tellsWhatFor(text) ? 1 : null;
}

/** A count alone, "airflow (559 packages)", describes a test case more often than a reach. */
function tellsWhatFor(text: string): boolean {
  const [first = ''] = text.split(/\s/, 1);
  return /\b(?:across|to|in|on|for|over|from|by|of)\b/i.test(text) || /ed$/.test(first) || isVerbForm(first);
}

/** Two numbers of one dimension, or a bare one and one with a unit, with a word of change between them. */
function isChange(text: string, quantities: readonly Quantity[], improves: boolean): boolean {
  return quantities.some((second, index) => {
    const first = quantities[index - 1];
    if (/\d\s?to\s?\d/.test(text.slice(second.start, second.end))) {
      // "from 800 to 200 ms" is read as one quantity.
      return FROM.test(text.slice(0, second.start)) && (second.dimension !== 'none' || improves);
    }
    if (!first) return false;
    const between = text.slice(first.end, second.start);
    if (!BETWEEN.test(between)) return false;
    if (second.dimension === 'none')
      return improves && first.dimension === 'none' && FROM.test(text.slice(0, first.start));
    // "Adds 100 rows …, up to 9 s": a bare number elsewhere in the sentence is no earlier value.
    const isBare = first.dimension === 'none';
    return isBare
      ? FROM.test(text.slice(0, first.start)) || DIRECTLY.test(between)
      : first.dimension === second.dimension;
  });
}

const FROM = /\bfrom\s*$/i;
const BETWEEN =
  /^[^\d]{0,40}?(?:\bto\b|→|->|=>|➡|⇒|\bvs\.?(?:\s|$)|\binstead of\b|\bversus\b|\bbefore\b[^\d]{0,20}\bafter\b|\bbefore,|\bwas\b)/i;
const DIRECTLY = /^\s*\S{0,12}\s*(?:to|→|->|=>|➡|⇒|vs\.?|instead of)\s*$/i;
/** Words of improvement that state a threshold, a name or a fault: "less than 3 minutes old", "the lower bound". */
const NO_IMPROVEMENT =
  /\b(?:less|fewer|lower|higher|more|better|smaller|faster) than (?:about |~)?[$€£]?\d|\b(?:lower|higher)[- ](?:bounds?|case|levels?|half|limits?|end|bits?|order)\b|\bno dropped\b|\bdropped (?:bits|packets|frames)\b/gi;
/** What got worse is no result to tell, unless something else got better for it. */
const WORSE =
  /\b(?:slower|too (?:fast|slow|large|small|many|much)|overhead|bloat\w*|grow(?:s|ing)? the (?:size|binary|struct\w*)|increas\w+ (?:of|in|by)\b[^,]{0,40}\b(?:memory|size|latency|instructions?|allocations|usage)|jump(?:s|ed)? to)\b/i;
const BETTER =
  /\b(?:faster|quicker|speedups?|reduc\w+|fewer|less|lower(?:s|ed)?|smaller|cheaper|cuts?|saves?|savings?|shr[aiu]nks?)\b/i;
const IMPROVEMENT =
  /\b(?:faster|quicker|speed(?:s|ed)?[ -]?ups?|speedups?|improv\w+|reduc\w+|fewer|less|lower(?:s|ed)?|smaller|cheaper|higher|increas\w+|decreas\w+|cuts?|cutting|dropp?(?:s|ed|ing)?|sav(?:e|es|ed|ing|ings)|gains?|wins?|better|shr[aiu]nks?|shaved?|down|more (?:efficient|throughput|requests)|throughput|boosts?)\b/i;
const SAVING =
  /\b(?:sav(?:e|es|ed|ing|ings)|reduc\w+ (?:by|\w+ by|\w+ \w+ by)|cuts?|shav(?:e|es|ed|ing)|faster|smaller|less|fewer|lower|speeds?[ -]?up|shr[aiu]nks?)\b/i;
const SIGNED_PERCENT = /(?:^|[\s(~])[-−]\s?\d+(?:\.\d+)?\s?%/;
/** Words of configuration, where a number is a choice and not a result. */
const SETTING =
  /\b(?:within [~±]?\d|time-?outs?|limits?|limited|defaults?|intervals?|delays?|ttl|retention|thresholds?|back-?off|deadlines?|expir\w+|max(?:imum)?|min(?:imum)?|at (?:most|least)|windows? of|sleeps?|waits?|every|ports?|opacity|width|height|zoom|padding|margin|font|quality|pixels?|px|chance|probability|coverage threshold|sampling|allowed|capped|buffer)\b/i;
/** Words of measurement, which win over those of configuration. */
const MEASURED =
  /\b(?:p\d{2,3}|latenc\w+|median|average|mean|throughput|faster|memory usage|rss|run ?time|start-?up|(?:build|load|boot|response|cold start|compile|wall) times?|binary size|bundle size|benchmarks?)\b/i;

function cut(text: string, quantities: readonly Quantity[]): string {
  if (text.length <= MAX_PHRASE) return text.trim();
  const told = quantities.filter(({ dimension }) => dimension !== 'none');
  const first = told[0]?.start ?? 0;
  const last = Math.min(told.at(-1)?.end ?? text.length, first + MAX_PHRASE);
  const room = Math.max(0, MAX_PHRASE - (last - first));
  const start = wordStart(text, Math.max(0, first - Math.ceil(room / 2)));
  const end = wordEnd(text, Math.min(text.length, last + Math.floor(room / 2)));
  return text.slice(start, end).trim();
}

function wordStart(text: string, position: number): number {
  if (position === 0) return 0;
  const space = text.indexOf(' ', position);
  return space < 0 ? position : space + 1;
}

function wordEnd(text: string, position: number): number {
  if (position >= text.length) return text.length;
  const space = text.lastIndexOf(' ', position);
  return space < 0 ? position : space;
}

/** Rows under a heading that says what came before and after. */
function rowsOfResults(rows: readonly TableRow[]): readonly Phrase[] {
  const compares = rows.some(({ text }) => BEFORE.test(text) && AFTER.test(text));
  if (!compares) return [];
  return rows.flatMap(({ text, cells }) => {
    const dimensions = cells
      .map((cell) => quantitiesOf(cell, isVerbForm)[0]?.dimension ?? 'none')
      .filter((d) => d !== 'none');
    const repeated = dimensions.some((dimension, index) => dimensions.indexOf(dimension) !== index);
    return repeated && text.length <= MAX_PHRASE ? [{ text, weight: 2 as const }] : [];
  });
}

const BEFORE = /\b(?:before|old|base(?:line)?|master|main|previous|current)\b/i;
const AFTER = /\b(?:after|new|this (?:pr|branch|change|patch)|patch(?:ed)?|pr|now|branch)\b/i;
