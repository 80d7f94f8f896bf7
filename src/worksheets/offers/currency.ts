/** What stands beside an amount: a sign such as `€` or `US$`, a code such as `EUR`, or the short form of a name. */
export const CURRENCY = '[A-Z]{0,2}\\p{Sc}|[A-Za-z]{3}|kr\\.?|zł|Kč|Fr\\.?';

/** Signs that one currency alone has; `$` and `¥` belong to several. */
const CODES: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₹': 'INR', US$: 'USD' };

/** Currencies with three decimal places, in which `95.000` may be ninety-five. Source: ISO 4217. */
const THREE_PLACES: ReadonlySet<string> = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

/** The currency as it is written, codes in capitals; `null` for three letters that are no currency, such as `RSU`. */
export function currencyOf(written: string): string | null {
  const code = written.toUpperCase();
  if (/\p{Sc}$/u.test(written)) return code;
  if (!/^[A-Z]{3}$/.test(code)) return written;
  return Intl.supportedValuesOf('currency').includes(code) ? code : null;
}

/** The same for a sign and a code of one currency: `EUR` for `€`. */
export function currencyKey(currency: string): string {
  return CODES[currency] ?? currency;
}

/** What both sides of an amount say, as in `$100 USD`; `null` when they differ. */
export function agreedCurrency(before: string, after: string): string | null {
  const [sign, other] = [currencyKey(before), currencyKey(after)];
  if (sign === other) return before;
  return (sign === '$' || sign === '¥') && /^[A-Z]{3}$/.test(other) ? after : null;
}

/** Whether three digits behind a mark may be a fraction. */
export function hasThreePlaces(currency: string): boolean {
  return THREE_PLACES.has(currency);
}
