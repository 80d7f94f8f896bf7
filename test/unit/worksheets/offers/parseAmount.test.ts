import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decimal, fraction } from '../../../../src/worksheets/offers/fraction.ts';
import { parseAmount } from '../../../../src/worksheets/offers/parseAmount.ts';

const told = (cell: string) => {
  const amount = parseAmount(cell);
  if (amount.kind === 'number') return `${decimal(amount.value)} ${amount.currency}`;
  return amount.kind === 'share' ? `share ${decimal(amount.value)}` : amount.kind;
};

describe('An amount in a cell', () => {
  const amounts: readonly (readonly [cell: string, amount: string])[] = [
    ['120,000 EUR', '120,000 EUR'],
    ['EUR 120.000', '120,000 EUR'],
    ['€95k', '95,000 €'],
    ['1.2m USD', '1,200,000 USD'],
    ['$1,234,567.89', '1,234,567.89 $'],
    ['1.234.567,89 €', '1,234,567.89 €'],
    ["CHF 150'000", '150,000 CHF'],
    ['120 000', '120,000 null'],
    ['120\u00a0000 EUR', '120,000 EUR'],
    ['95000', '95,000 null'],
    ['12.5', '12.5 null'],
    ['12,50 EUR', '12.5 EUR'],
    ['0', '0 null'],
    ['15 %', 'share 0.15'],
    ['12.5%', 'share 0.13'],
    ['', 'empty'],
    ['-', 'empty'],
    ['–', 'empty'],
    ['1.250k', 'unclear'],
    ['1,2,3', 'unclear'],
    ['1.234,567', 'unclear'],
    ['12,34.56', 'unclear'],
    ['EUR 10 USD', 'unclear'],
    ['about 100k', 'unclear'],
    ['100k + bonus', 'unclear'],
    ['15 % EUR', 'unclear'],
    ['-5', 'unclear'],
    ['1'.repeat(50), 'unclear'],
    ['<b>100</b>', 'unclear'],
  ];
  for (const [cell, amount] of amounts) {
    it(`${JSON.stringify(cell)} is ${amount}`, () => assert.equal(told(cell), amount));
  }

  it('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.constantFrom('EUR', 'USD', '€'),
        (cents, currency) => {
          const value = fraction(cents, 100n);
          assert.deepEqual(parseAmount(`${decimal(value)} ${currency}`), { kind: 'number', value, currency });
        },
      ),
    );
  });

  it('is read from any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (cell) => assert.ok(parseAmount(cell).kind)));
  });
});
