import { agreedCurrency, CURRENCY, currencyOf, hasThreePlaces } from './currency.ts';
import { type Fraction, fraction, times } from './fraction.ts';
import { parseNumber } from './parseNumber.ts';

/** What stands in a cell of the table of offers. */
export type Amount =
  | { readonly kind: 'empty' }
  /** `currency` is as written, `EUR` or `€`; `null` for a bare number. */
  | { readonly kind: 'number'; readonly value: Fraction; readonly currency: string | null }
  /** `0.15` for `15 %`. */
  | { readonly kind: 'share'; readonly value: Fraction }
  /** Nothing that can be read, or that can be read in one way only. */
  | { readonly kind: 'unclear'; readonly text: string };

/** A number with its currency on either side, its thousands as `k` or `m`, or a percentage. */
const CELL = new RegExp(
  `^(${CURRENCY})?\\s*(\\d(?:[\\d.,'’ ]*\\d)?)\\s*([km])?\\s*(?:(%)(?:\\s+of\\s+(?:base\\s+)?salary)?|(${CURRENCY}))?$`,
  'iu',
);

/** Longer cells hold no amount. */
const MAX_LENGTH = 40;

/**
 * Reads a cell as people write amounts: `120,000 EUR`, `€95k`, `1.2m`, `95.000`, `15 %`. What could be read in two ways is
 * unclear, never guessed. The price of one share may have three decimal places, so there `1.250` is unclear as well.
 */
export function parseAmount(cell: string, isPrice = false): Amount {
  const text = cell.replace(/\s+/gu, ' ').trim();
  if (/^[-–—]?$/.test(text)) return { kind: 'empty' };
  const unclear: Amount = { kind: 'unclear', text };
  const match = text.length <= MAX_LENGTH ? CELL.exec(text) : null;
  if (!match) return unclear;
  const [, before, digits = '', scale, percent, after] = match;
  const currency = currencyIn(before, after);
  if (currency === undefined || (percent && (currency !== null || scale))) return unclear;
  // `1.250k` may be a thousand and a quarter, or more than a million.
  const mayBeFraction = isPrice || Boolean(scale) || Boolean(percent) || hasThreePlaces(currency ?? '');
  const number = parseNumber(digits, mayBeFraction);
  if (number === null) return unclear;
  if (percent) return { kind: 'share', value: times(number, fraction(1n, 100n)) };
  const factor = scale === undefined ? 1n : /k/i.test(scale) ? 1_000n : 1_000_000n;
  return { kind: 'number', value: times(number, fraction(factor)), currency };
}

/** `null` for none, `undefined` for what is no currency, or two. */
function currencyIn(before: string | undefined, after: string | undefined): string | null | undefined {
  const written = [before, after].flatMap((each) => (each === undefined ? [] : [currencyOf(each)]));
  const [first, second] = written;
  if (written.includes(null)) return undefined;
  return first && second ? (agreedCurrency(first, second) ?? undefined) : (first ?? null);
}
