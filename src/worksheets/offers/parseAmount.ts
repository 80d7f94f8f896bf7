import { type Message, message } from '../../base/message.ts';
import { shortened } from '../../base/shortened.ts';
import { type Fraction, fraction, times } from './fraction.ts';

/** What stands in a cell of the table of offers. */
export type Amount =
  | { readonly kind: 'empty' }
  /** `currency` is as written, `EUR` or `€`; `null` for a bare number. */
  | { readonly kind: 'number'; readonly value: Fraction; readonly currency: string | null }
  /** `0.15` for `15 %`. */
  | { readonly kind: 'share'; readonly value: Fraction }
  | { readonly kind: 'unclear'; readonly problem: Message };

/** A sign or an ISO 4217 code, on either side. */
const CELL = /^(?:([€$£¥₹]|[A-Z]{3})\s*)?([\d.,'’\s]*\d)\s*([kKmM]?)(?:\s*(%|[€$£¥₹]|[A-Z]{3}))?$/u;

/** Longer cells hold no amount. */
const MAX_LENGTH = 40;

/**
 * Reads a cell as people write amounts: `120,000 EUR`, `€95k`, `1.2m`, `95.000`, `15 %`. What could be read in two ways is
 * unclear, never guessed.
 */
export function parseAmount(cell: string): Amount {
  const text = cell.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (text === '' || /^[-–—]$/.test(text)) return { kind: 'empty' };
  const match = text.length <= MAX_LENGTH ? CELL.exec(text) : null;
  if (!match) return unclear(text);
  const [, before, digits = '', scale = '', after] = match;
  const number = parseNumber(digits.trim(), scale !== '');
  if (number === null) return unclear(text);
  if (after === '%') {
    return before || scale ? unclear(text) : { kind: 'share', value: times(number, fraction(1n, 100n)) };
  }
  if (before && after && before !== after) return unclear(text);
  const factor = /k/i.test(scale) ? 1_000n : /m/i.test(scale) ? 1_000_000n : 1n;
  return { kind: 'number', value: times(number, fraction(factor)), currency: before ?? after ?? null };
}

function unclear(text: string): Amount {
  const problem = message(
    '“{text}” can be read in more than one way, or in none. Write it like 120,000 EUR or 15 %.',
    {
      text: shortened(text),
    },
  );
  return { kind: 'unclear', problem };
}

/** `null` for what could be two numbers, such as `1.250` thousand. Money has two decimal places at most. */
function parseNumber(text: string, isScaled: boolean): Fraction | null {
  const plain = /^\d+$/.exec(text);
  if (plain) return fraction(BigInt(text));
  const [, whole = '', places = ''] = /^(.*\d)[.,](\d{1,2})$/.exec(text) ?? [];
  if (whole !== '') {
    const mark = text[whole.length] ?? '';
    const grouped = withoutGroups(whole);
    // The same mark cannot group and divide.
    if (grouped === null || whole.includes(mark)) return null;
    return fraction(BigInt(grouped + places), 10n ** BigInt(places.length));
  }
  // `1.250k` may be a thousand and a quarter, or more than a million.
  const grouped = isScaled ? null : withoutGroups(text);
  return grouped === null ? null : fraction(BigInt(grouped));
}

/** Digits in groups of three behind the first, all divided by the same mark; `null` for anything else. */
function withoutGroups(text: string): string | null {
  if (/^\d+$/.test(text)) return text;
  return /^\d{1,3}([.,'’ ])\d{3}(?:\1\d{3})*$/.test(text) ? text.replace(/\D/g, '') : null;
}
