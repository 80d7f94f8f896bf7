import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatMessage } from '../../../../src/base/message.ts';
import { decimal, fraction, times } from '../../../../src/worksheets/offers/fraction.ts';
import {
  OFFER_PART_NAMES,
  OFFER_PARTS,
  type Offer,
  type OfferPart,
} from '../../../../src/worksheets/offers/offer.ts';
import { parseAmount } from '../../../../src/worksheets/offers/parseAmount.ts';
import { valueOffer } from '../../../../src/worksheets/offers/valueOffer.ts';

type Cells = Partial<Record<OfferPart, string>>;

function valued(cells: Cells) {
  const read = OFFER_PART_NAMES.map((part) => [
    part,
    parseAmount(cells[part] ?? '', OFFER_PARTS[part].kind === 'price'),
  ]);
  return valueOffer({ name: 'A', cells: Object.fromEntries(read) as Offer['cells'] });
}

describe('What an offer is worth', () => {
  // Worked by hand. The rules are those of the guide, chapter “Interview Strategy for Engineers”, table “Total
  // Compensation Calculation”; each comment names its row. What vests or is paid once is spread over four years.
  const offers: readonly (readonly [name: string, cells: Cells, perYear: string, inFourYears: string])[] = [
    // Base salary: face value.
    ['a salary', { salary: '100,000 EUR' }, '100,000', '400,000'],
    ['an unpaid founder', { salary: '0', benefits: '1,200' }, '1,200', '4,800'],
    // Annual bonus: the target percentage. 100,000 + 10,000.
    ['a target bonus as a percentage', { salary: '100k', bonus: '10 %' }, '110,000', '440,000'],
    ['a target bonus as an amount', { salary: '100k', bonus: '7,500' }, '107,500', '430,000'],
    // 12.5 % of 80,000 = 10,000.
    ['a percentage with a decimal place', { salary: '80,000', bonus: '12.5 %' }, '90,000', '360,000'],
    ['a bonus above the salary', { salary: '50,000', bonus: '150 %' }, '125,000', '500,000'],
    // Signing bonus: divided by four. 90,000 + 20,000 / 4 = 95,000.
    ['a signing bonus', { salary: '90,000', signing: '20,000' }, '95,000', '380,000'],
    // 10,001 / 4 = 2,500.25; four times that is the whole bonus.
    ['a signing bonus that does not divide', { salary: '0', signing: '10,001' }, '2,500.25', '10,001'],
    // 0.01 / 4 = 0.0025, shown as 0; four times that is still the cent, not nothing.
    ['a signing bonus of a cent', { salary: '0', signing: '0.01' }, '0', '0.01'],
    // RSUs: today's price. 800 × 250 = 200,000; / 4 = 50,000.
    [
      'shares by number',
      { salary: '150k USD', shares: '800', price: '$250 USD', vesting: '4' },
      '200,000',
      '800,000',
    ],
    [
      'shares by what they are worth',
      { salary: '150k USD', shares: '200k USD', vesting: '4' },
      '200,000',
      '800,000',
    ],
    // RSUs of a private company: 20 to 30 % off. 160,000 × 75 % / 4 = 30,000.
    [
      'shares of a private company',
      { salary: '0 EUR', shares: '160,000 EUR', discount: '25 %', vesting: '4' },
      '30,000',
      '120,000',
    ],
    // Five years: 100,000 / 5 = 20,000 a year; 80,000 of it in four years.
    [
      'shares that vest slowly',
      { salary: '0', shares: '1,000', price: '100', vesting: '5' },
      '20,000',
      '80,000',
    ],
    // Three years: all 120,000 are there after four, 30,000 for each of them.
    [
      'shares that vest fast',
      { salary: '0', shares: '1,000', price: '120', vesting: '3' },
      '30,000',
      '120,000',
    ],
    // 100,000 / 7 = 14,285.714…
    [
      'shares in sevenths',
      { salary: '0', shares: '1,000', price: '100', vesting: '7' },
      '14,285.71',
      '57,142.86',
    ],
    // Options: (fair market value − strike price) × number × chance. 40,000 × (5 − 1) × 20 % / 4 = 8,000.
    [
      'options',
      { salary: '0', options: '40,000', price: '5', strike: '1', chance: '20 %', vesting: '4' },
      '8,000',
      '32,000',
    ],
    // 8,000 × (2.1250 − 0.125) × 10 % / 4 = 400.
    [
      'options of fractions of a cent',
      { salary: '0', options: '8,000', price: '2.1250', strike: '0.125', chance: '10 %', vesting: '4' },
      '400',
      '1,600',
    ],
    [
      'options under water as nothing, not as a loss',
      { salary: '10', options: '1,000', price: '1', strike: '3', chance: '50 %', vesting: '4' },
      '10',
      '40',
    ],
    [
      'options at the strike price',
      { salary: '10', options: '1,000', price: '3', strike: '3', chance: '50 %', vesting: '4' },
      '10',
      '40',
    ],
    [
      'options that will never be sold',
      { salary: '10', options: '1,000', price: '9', strike: '3', chance: '0 %', vesting: '4' },
      '10',
      '40',
    ],
    // Benefits: counted, because they are often overlooked.
    ['benefits', { salary: '70,000', benefits: '12,000' }, '82,000', '328,000'],
    // 120,000 + 15 % of it 18,000 + 40,000 / 4 10,000 + 2,000 × 12 × 70 % / 4 4,200 + 16,000 × (12 − 2) × 25 % / 4 10,000
    // + 15,000.
    [
      'everything together',
      {
        salary: '120,000 USD',
        bonus: '15 %',
        signing: '40,000 USD',
        shares: '2,000',
        options: '16,000',
        strike: '2 USD',
        price: '12 USD',
        discount: '30 %',
        chance: '25 %',
        vesting: '4',
        benefits: '15,000 USD',
      },
      '177,200',
      '708,800',
    ],
    // 0.1 + 0.2 is 0.3.
    ['cents that floating point would miss', { salary: '0.10', benefits: '0.20' }, '0.3', '1.2'],
    // Beyond 2^53.
    [
      'more than a double can count',
      { salary: '9007199254740993', benefits: '1' },
      '9,007,199,254,740,994',
      '36,028,797,018,963,976',
    ],
    ['a sign and the code of one currency', { salary: '€95k', bonus: '5,000 EUR' }, '100,000', '400,000'],
  ];
  for (const [name, cells, perYear, inFourYears] of offers) {
    it(`counts ${name}`, () => {
      const offer = valued(cells);
      assert.deepEqual(offer.problems, []);
      assert.deepEqual([decimal(offer.perYear), decimal(offer.inFourYears)], [perYear, inFourYears]);
    });
  }

  const wrong: readonly (readonly [cells: Cells, problem: RegExp])[] = [
    [{ salary: '100k EUR', signing: '10k USD' }, /in EUR, USD\. Write all of one offer in one currency/],
    [{ salary: '€100k', strike: '1 USD' }, /in €, USD\./],
    [{ salary: '$100k', signing: '10k AUD' }, /in \$, AUD\./],
    [
      { salary: 'a lot' },
      /^Salary a year: “a lot” cannot be read with certainty\. Write it like 120,000 EUR/,
    ],
    [{ salary: '100k', signing: '1.250k' }, /^Signing bonus: “1\.250k” cannot be read/],
    [{ salary: '100k', price: '1.125' }, /^Price of a share today: “1\.125” cannot .* or 1\.1250/],
    [{ salary: '1', shares: '400 RSU' }, /^Shares granted: “400 RSU” .* like 4,000, or 120,000 EUR/],
    [{ salary: '1', discount: 'some' }, /^Discount for a private company: “some” .* like 15 %/],
    [{ salary: '10 %' }, /^Salary a year cannot be a percentage/],
    [
      { salary: '1', shares: '10 EUR', vesting: '4', discount: '25' },
      /^Discount for .* has to be a percentage/,
    ],
    [{ salary: '1', shares: '10 EUR', vesting: '4', discount: '150 %' }, /cannot be more than 100 %/],
    [{ salary: '1', options: '100 EUR' }, /^Options granted is a number, not an amount of money/],
    // What is not known is not taken for nothing.
    [{ bonus: '10 %' }, /^Salary a year is missing/],
    [
      { salary: '1', shares: '50' },
      /^Shares granted: to count it, fill in Price of a share today, Years of vesting, too/,
    ],
    [{ salary: '1', shares: '50 EUR' }, /fill in Years of vesting, too/],
    [
      { salary: '1', options: '9', price: '2', vesting: '4' },
      /fill in Strike price, Chance of a sale or listing, too/,
    ],
  ];
  for (const [cells, problem] of wrong) {
    it(`is not guessed: ${JSON.stringify(cells)}`, () => {
      const offer = valued(cells);
      assert.match(offer.problems.map(formatMessage).join('\n'), problem);
      assert.deepEqual(offer.parts, []);
    });
  }

  const amount = fc.bigInt({ min: 0n, max: 10n ** 9n });
  const percent = fc.integer({ min: 0, max: 100 });
  const amounts = fc.record({
    salary: amount,
    signing: amount,
    shares: amount,
    price: amount,
    strike: amount,
    benefits: amount,
  });

  it('doubles when every amount of money doubles', () => {
    fc.assert(
      fc.property(amounts, percent, fc.integer({ min: 0, max: 10 }), (each, share, vesting) => {
        const of = (factor: bigint) =>
          valued({
            salary: `${each.salary * factor}`,
            bonus: `${share} %`,
            signing: `${each.signing * factor}`,
            shares: `${each.shares * factor} EUR`,
            discount: `${share} %`,
            options: '1000',
            price: `${each.price * factor}`,
            strike: `${each.strike * factor}`,
            chance: `${share} %`,
            vesting: `${vesting}`,
            benefits: `${each.benefits * factor}`,
          });
        assert.deepEqual(of(1n).problems, []);
        assert.deepEqual(of(2n).perYear, times(of(1n).perYear, fraction(2n)));
        assert.deepEqual(of(2n).inFourYears, times(of(1n).perYear, fraction(8n)));
      }),
    );
  });

  it('is never less for a better chance, or more for a greater discount', () => {
    fc.assert(
      fc.property(percent, percent, amount, (a, b, price) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const of = (chance: number, discount: number) =>
          valued({
            salary: '0',
            shares: '10',
            options: '10',
            price: `${price}`,
            strike: '5',
            chance: `${chance} %`,
            discount: `${discount} %`,
            vesting: '4',
          }).perYear;
        const [worse, better] = [of(less, more), of(more, less)];
        assert.ok(worse.numerator * better.denominator <= better.numerator * worse.denominator);
      }),
    );
  });
});
