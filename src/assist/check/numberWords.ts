const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
const SMALL = `${UNITS} sixteen seventeen eighteen nineteen`.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
  ...SCALES,
]);

const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** Words that say how much without a cardinal, by what they have in common. */
const QUANTITIES: readonly (readonly [form: RegExp, quantity: string])[] = [
  [/^(?:half|halves|halv(?:e|ed|ing))$/, 'half'],
  [/^doubl(?:e|es|ed|ing|y)$/, 'double'],
  [/^(?:tripl|trebl)(?:e|es|ed|ing|y)$/, 'triple'],
  [/^quadrupl(?:e|es|ed|ing)$/, 'quadruple'],
  [/^quintupl(?:e|es|ed|ing)$/, 'quintuple'],
  [/^(?:once|twice|thrice)$/, ''],
  [/^(?:dozens?|scores|couple|hundreds|thousands|millions|billions|trillions)$/, ''],
  [/^(?:\p{L}{2,12}(?:ieth|teenth|enth|undredth|usandth|illionth)s?|[a-z]{3,9}fold)$/u, ''],
  [
    /^(?:all|every|everyone|everybody|everything|everywhere|most|majority|minority|entire(?:ly)?|none|nothing|nil)$/,
    '',
  ],
];

/** What a word says of numbers: a cardinal's value, or the name of another quantity. `null` when it says nothing. */
export function numberWord(word: string): number | string | null {
  const lower = word.toLowerCase();
  const value = CARDINALS.get(lower);
  if (value !== undefined) return value;
  const ordinal = ORDINALS.indexOf(
    lower.length > 6 ? lower.replace(/s$/, '') : lower.replace(/(?<=d|h)s$/, ''),
  );
  if (ordinal > 0 && lower !== 'seconds') return `ordinal ${ordinal}`;
  const quantity = QUANTITIES.find(([form]) => form.test(lower));
  return quantity ? quantity[1] || lower : null;
}

/** The value of cardinals in a row, such as two hundred and six; `null` when they do not belong together. */
export function cardinalValue(values: readonly number[]): number | null {
  let total = 0;
  let current: number | null = null;
  let lastScale = Number.POSITIVE_INFINITY;
  for (const value of values) {
    if (value === 100) current = (current ?? 1) * 100;
    else if (value >= 1000) {
      if (value >= lastScale) return null;
      lastScale = value;
      total += (current ?? 1) * value;
      current = null;
    } else {
      const room: number = current === null ? 100 : current % 100 === 0 ? 100 : current % 10 === 0 ? 10 : 0;
      if (value >= room) return null;
      current = (current ?? 0) + value;
    }
  }
  return total + (current ?? 0);
}
