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
    ['15 % of salary', 'share 0.15'],
    ['10% of base salary', 'share 0.1'],
    // Three digits behind the mark of a percentage are no thousands for certain.
    ['1.250 %', 'unclear'],
    ['120k€', '120,000 €'],
    ['95 k EUR', '95,000 EUR'],
    ['95kEUR', '95,000 EUR'],
    ['95k eur', '95,000 EUR'],
    ['us$ 200k', '200,000 US$'],
    ['$200k USD', '200,000 USD'],
    ['€ 100 EUR', '100 €'],
    ['€ 100 USD', 'unclear'],
    ['650 000 kr', '650,000 kr'],
    ['₹12,50,000', '1,250,000 ₹'],
    ['1,2,50,000', 'unclear'],
    // Kuwait writes three decimal places: ninety-five, or ninety-five thousand.
    ['95.000 KWD', 'unclear'],
    ['95,000.000 KWD', 'unclear'],
    ['95000 KWD', '95,000 KWD'],
    // Letters that are no currency.
    ['400 RSU', 'unclear'],
    ['120k per', 'unclear'],
    // Nobody groups behind a zero.
    ['0.125 USD', '0.13 USD'],
    ['012.500', 'unclear'],
    ['100k–120k', 'unclear'],
    ['~100k', 'unclear'],
    ['1e5', 'unclear'],
    ['—', 'empty'],
    ['\t', 'empty'],
    ['-5', 'unclear'],
    ['1'.repeat(50), 'unclear'],
    ['<b>100</b>', 'unclear'],
  ];
  for (const [cell, amount] of amounts) {
    it(`${JSON.stringify(cell)} is ${amount}`, () => assert.equal(told(cell), amount));
  }

  const prices: readonly (readonly [cell: string, amount: string])[] = [
    ['1.125 USD', 'unclear'],
    ['1,125', 'unclear'],
    ['1.1250 USD', '1.125 USD'],
    ['0.125', '0.125 null'],
    ['1,125.00 USD', '1,125 USD'],
    ['12.50', '12.5 null'],
    ['1125', '1,125 null'],
  ];
  for (const [cell, amount] of prices) {
    it(`${JSON.stringify(cell)} as the price of a share is ${amount}`, () => {
      const price = parseAmount(cell, true);
      assert.equal(
        price.kind === 'number' ? `${decimal(price.value, 4)} ${price.currency}` : price.kind,
        amount,
      );
    });
  }

  it('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.constantFrom('EUR', 'USD', '€', 'CHF', 'kr'),
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
