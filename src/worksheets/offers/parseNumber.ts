import { type Fraction, fraction } from './fraction.ts';

/**
 * Digits with marks between them, as several countries write numbers; `null` for what is none, or could be two, such as
 * `1,2,3`. `1.250` is more than a thousand, unless `mayBeFraction` says that it could be one and a quarter as well.
 */
export function parseNumber(text: string, mayBeFraction: boolean): Fraction | null {
  if (/^\d+$/.test(text)) return fraction(BigInt(text));
  // Nobody groups behind a zero; and no group has four digits.
  const [, whole = '', mark = '', places = ''] =
    /^(0)([.,])(\d+)$/.exec(text) ?? /^(.*\d)([.,])(\d{1,2}|\d{4,})$/.exec(text) ?? [];
  if (whole !== '') {
    const grouped = withoutGroups(whole);
    // The same mark cannot group and divide.
    if (grouped === null || whole.includes(mark)) return null;
    return fraction(BigInt(grouped + places), 10n ** BigInt(places.length));
  }
  if (mayBeFraction && /^\d+[.,]\d{3}$/.test(text)) return null;
  const grouped = withoutGroups(text);
  return grouped === null ? null : fraction(BigInt(grouped));
}

/** Groups of three behind the first, all divided by the same mark. */
const GROUPS = /^[1-9]\d{0,2}([.,'’ ])\d{3}(?:\1\d{3})*$/;

/** `12,50,000`: groups of two before the last, as India writes them. */
const INDIAN_GROUPS = /^[1-9]\d?(?:,\d{2})+,\d{3}$/;

/** The digits alone; `null` for digits that are grouped in no known way. */
function withoutGroups(text: string): string | null {
  if (/^\d+$/.test(text)) return text;
  return GROUPS.test(text) || INDIAN_GROUPS.test(text) ? text.replace(/\D/g, '') : null;
}
