import type { Message } from '../../base/message.ts';
import { decimal, type Fraction, fraction, minus, plus, times, ZERO } from './fraction.ts';
import type { Offer } from './offer.ts';
import { currenciesOf, offerProblems } from './offerProblems.ts';
import type { Amount } from './parseAmount.ts';

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
  /** What keeps it from being reckoned; then there are no parts, and the sums are of no use. */
  readonly problems: readonly Message[];
}

/** What comes once counts as spread over the usual vesting time. */
const YEARS = fraction(4n);
const ONE = fraction(1n);

/**
 * Values an offer by the guide's rules: salary and benefits as they are; the target bonus, not the greatest; shares at
 * today's price less a discount while the company is private; options by market value less strike price, times the chance
 * that they can be sold; a quarter of the signing bonus a year. Currencies are kept and never converted.
 */
export function valueOffer(offer: Offer): ValuedOffer {
  const { name, cells } = offer;
  const problems = offerProblems(offer);
  const parts = problems.length > 0 ? [] : PARTS.flatMap((part) => part(cells) ?? []);
  const perYear = parts.reduce((sum, { value }) => plus(sum, value), ZERO);
  const currency = currenciesOf(cells)[0] ?? null;
  return { name, currency, parts, perYear, inFourYears: times(perYear, YEARS), problems };
}

type Cells = Offer['cells'];

/** In the order of the lines. Each gives `null` for what is not offered. */
const PARTS: readonly ((cells: Cells) => ValuedPart | null)[] = [
  ({ salary }) => asItIs('salary', salary),
  targetBonus,
  signingBonus,
  shares,
  options,
  ({ benefits }) => asItIs('benefits', benefits),
];

function asItIs(title: string, cell: Amount): ValuedPart | null {
  return cell.kind === 'number' ? { title, how: null, value: cell.value } : null;
}

function targetBonus({ salary, bonus }: Cells): ValuedPart | null {
  const title = 'target bonus';
  if (bonus.kind !== 'share' || salary.kind !== 'number') return asItIs(title, bonus);
  const how = `${percent(bonus.value)} × ${number(salary.value)}`;
  return { title, how, value: times(bonus.value, salary.value) };
}

function signingBonus({ signing }: Cells): ValuedPart | null {
  if (signing.kind !== 'number') return null;
  const how = `${number(signing.value)} ÷ ${number(YEARS)}`;
  return { title: 'signing bonus', how, value: dividedBy(signing.value, YEARS) };
}

function shares({ shares: granted, price, discount, vesting }: Cells): ValuedPart | null {
  if (granted.kind !== 'number' || vesting.kind !== 'number') return null;
  const factors = [granted.value];
  const shown = [number(granted.value)];
  // An amount of money is what they are worth today; a bare number says how many they are.
  if (granted.currency === null && price.kind === 'number') {
    factors.push(price.value);
    shown.push(number(price.value));
  }
  if (discount.kind === 'share') {
    const kept = minus(ONE, discount.value);
    factors.push(kept);
    shown.push(percent(kept));
  }
  return spread('shares', factors, shown, vesting.value);
}

function options({ options: granted, price, strike, chance, vesting }: Cells): ValuedPart | null {
  if (granted.kind !== 'number' || price.kind !== 'number' || strike.kind !== 'number') return null;
  if (chance.kind !== 'share' || vesting.kind !== 'number') return null;
  const gain = minus(price.value, strike.value);
  if (gain.numerator <= 0n) {
    // Nobody has to buy at a loss.
    return { title: 'options, whose strike price is not below today’s', how: null, value: ZERO };
  }
  const difference = `(${number(price.value)} − ${number(strike.value)})`;
  const shown = [number(granted.value), difference, percent(chance.value)];
  return spread('options', [granted.value, gain, chance.value], shown, vesting.value);
}

/** A year's part of a grant. What vests faster than in four years is spread over four, as the signing bonus is. */
function spread(
  title: string,
  factors: readonly Fraction[],
  shown: readonly string[],
  vesting: Fraction,
): ValuedPart {
  const years = minus(vesting, YEARS).numerator > 0n ? vesting : YEARS;
  const value = dividedBy(factors.reduce(times), years);
  return { title, how: `${shown.join(' × ')} ÷ ${number(years)}`, value };
}

function dividedBy(value: Fraction, by: Fraction): Fraction {
  return fraction(value.numerator * by.denominator, value.denominator * by.numerator);
}

/** As it was written: a cell has no more places than fit into it. */
function number(value: Fraction): string {
  return decimal(value, 40);
}

function percent(value: Fraction): string {
  return `${number(times(value, fraction(100n)))} %`;
}
