import { type Message, message } from '../../base/message.ts';
import { decimal, type Fraction, fraction, minus, plus, times, ZERO } from './fraction.ts';
import type { Amount } from './parseAmount.ts';

/** The rows of the table of offers. */
export const OFFER_PARTS = {
  salary: 'Salary a year',
  bonus: 'Target bonus a year',
  signing: 'Signing bonus',
  shares: "Shares a year at today's price",
  discount: 'Discount for a private company',
  options: 'Options a year',
  marketValue: 'Fair market value of a share',
  strike: 'Strike price',
  chance: 'Chance of a sale or listing',
  benefits: 'Benefits a year',
} as const;
export type OfferPart = keyof typeof OFFER_PARTS;

/** An offer as it stands in the table. */
export interface Offer {
  readonly name: string;
  readonly cells: Readonly<Record<OfferPart, Amount>>;
}

/** One line of the arithmetic: what it is, how it is reckoned, and what comes out for one year. */
export interface ValuedPart {
  readonly title: string;
  /** Such as `10,000 ÷ 4`; `null` when the amount is taken as it is. */
  readonly how: string | null;
  readonly value: Fraction;
}

/** What an offer is worth. */
export interface ValuedOffer {
  readonly name: string;
  readonly currency: string | null;
  readonly parts: readonly ValuedPart[];
  readonly perYear: Fraction;
  readonly inFourYears: Fraction;
  /** What keeps it from being reckoned; then the sums are of no use. */
  readonly problems: readonly Message[];
}

/** A signing bonus is paid once; it counts as spread over the usual vesting time. */
const YEARS = 4n;
const ONE = fraction(1n);

/**
 * Values an offer by the guide's rules: salary and benefits as they are; the target bonus, not the greatest; shares at
 * today's price less a discount while the company is private; options by market value less strike price, times the chance
 * that they can be sold; a quarter of the signing bonus a year. Currencies are kept and never converted.
 */
export function valueOffer({ name, cells }: Offer): ValuedOffer {
  const problems: Message[] = [];
  for (const [part, cell] of Object.entries(cells)) {
    if (cell.kind === 'unclear') problems.push(cell.problem);
    const isShare = part === 'discount' || part === 'chance';
    if (cell.kind === 'number' && isShare) problems.push(asPercent(part));
    if (cell.kind === 'share' && !isShare && part !== 'bonus') problems.push(noPercent(part as OfferPart));
    if (cell.kind === 'share' && isShare && exceedsOne(cell.value)) problems.push(tooMuch(part as OfferPart));
  }
  const currencies = [
    ...new Set(Object.values(cells).flatMap((cell) => (cell.kind === 'number' ? (cell.currency ?? []) : []))),
  ];
  if (currencies.length > 1) {
    const values = { currencies: currencies.join(', ') };
    problems.push(
      message('The amounts are in {currencies}. Write all of one offer in one currency.', values),
    );
  }
  const parts = [...plainParts(cells), ...equityParts(cells, problems)];
  const perYear = parts.reduce((sum, { value }) => plus(sum, value), ZERO);
  return {
    name,
    currency: currencies[0] ?? null,
    parts,
    perYear,
    inFourYears: times(perYear, fraction(YEARS)),
    problems,
  };
}

function plainParts({ salary, bonus, signing, benefits }: Offer['cells']): readonly ValuedPart[] {
  const parts: ValuedPart[] = [];
  const base = salary.kind === 'number' ? salary.value : ZERO;
  if (salary.kind === 'number') parts.push({ title: 'salary', how: null, value: base });
  if (bonus.kind === 'number') parts.push({ title: 'target bonus', how: null, value: bonus.value });
  if (bonus.kind === 'share') {
    const percent = times(bonus.value, fraction(100n));
    parts.push({
      title: 'target bonus',
      how: `${decimal(percent)} % × ${decimal(base)}`,
      value: times(bonus.value, base),
    });
  }
  if (signing.kind === 'number') {
    const value = times(signing.value, fraction(1n, YEARS));
    parts.push({ title: 'signing bonus', how: `${decimal(signing.value)} ÷ ${YEARS}`, value });
  }
  if (benefits.kind === 'number') parts.push({ title: 'benefits', how: null, value: benefits.value });
  return parts;
}

function equityParts(cells: Offer['cells'], problems: Message[]): readonly ValuedPart[] {
  const { shares, discount, options, marketValue, strike, chance } = cells;
  const parts: ValuedPart[] = [];
  if (shares.kind === 'number') {
    if (discount.kind === 'share') {
      const kept = minus(ONE, discount.value);
      const how = `${decimal(shares.value)} × ${decimal(times(kept, fraction(100n)))} %`;
      parts.push({ title: 'shares', how, value: times(shares.value, kept) });
    } else parts.push({ title: 'shares', how: null, value: shares.value });
  }
  if (options.kind === 'number') {
    if (marketValue.kind !== 'number' || strike.kind !== 'number' || chance.kind !== 'share') {
      problems.push(
        message('Options need “{market}”, “{strike}” and “{chance}”. Leave them out if you do not know.', {
          market: OFFER_PARTS.marketValue,
          strike: OFFER_PARTS.strike,
          chance: OFFER_PARTS.chance,
        }),
      );
    } else {
      const gain = minus(marketValue.value, strike.value);
      // Nobody has to buy at a loss.
      const worth = gain.numerator < 0n ? ZERO : times(times(options.value, gain), chance.value);
      const percent = times(chance.value, fraction(100n));
      const difference = `(${decimal(marketValue.value)} − ${decimal(strike.value)})`;
      const how = `${decimal(options.value)} × ${difference} × ${decimal(percent)} %`;
      parts.push({ title: 'options', how, value: worth });
    }
  }
  return parts;
}

function exceedsOne({ numerator, denominator }: Fraction): boolean {
  return numerator > denominator;
}

function asPercent(part: string): Message {
  return message('“{part}” has to be a percentage, such as 25 %.', { part: OFFER_PARTS[part as OfferPart] });
}

function noPercent(part: OfferPart): Message {
  return message('“{part}” has to be an amount, such as 120,000 EUR.', { part: OFFER_PARTS[part] });
}

function tooMuch(part: OfferPart): Message {
  return message('“{part}” cannot be more than 100 %.', { part: OFFER_PARTS[part] });
}
