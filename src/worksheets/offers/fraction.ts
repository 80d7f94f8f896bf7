/** An exact number: floating point would make 0.1 + 0.2 of somebody's salary. The denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Nothing. */
export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** `numerator / denominator`; the denominator must be positive. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The decimal number with at most so many places, rounded half away from zero, in groups of three: `1,234.5`. */
export function decimal({ numerator, denominator }: Fraction, places = 2): string {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const unit = 10n ** BigInt(places);
  const rounded = (magnitude * unit * 2n + denominator) / (denominator * 2n);
  const whole = (rounded / unit).toString().replace(/\B(?=(?:\d{3})+$)/g, ',');
  const rest = (rounded % unit).toString().padStart(places, '0').replace(/0+$/, '');
  return `${numerator < 0n && rounded > 0n ? '−' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
}

/** Whether it is a whole number of hundredths. */
export function isInHundredths({ numerator, denominator }: Fraction): boolean {
  return (numerator * 100n) % denominator === 0n;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return a === 0n ? b : greatestCommonDivisor(b % a, a);
}
