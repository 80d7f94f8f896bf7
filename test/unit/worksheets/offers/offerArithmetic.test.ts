import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatMessage } from '../../../../src/base/message.ts';
import { decimal, fraction, times } from '../../../../src/worksheets/offers/fraction.ts';
import { parseAmount } from '../../../../src/worksheets/offers/parseAmount.ts';
import { OFFER_PARTS, type OfferPart, valueOffer } from '../../../../src/worksheets/offers/valueOffer.ts';
import { report, reportSource } from '../../../support/reportSource.ts';

type Cells = Partial<Record<OfferPart, string>>;

const PARTS = Object.keys(OFFER_PARTS) as OfferPart[];
const valued = (cells: Cells) =>
  valueOffer({
    name: 'A',
    cells: Object.fromEntries(PARTS.map((part) => [part, parseAmount(cells[part] ?? '')])) as Parameters<
      typeof valueOffer
    >[0]['cells'],
  });

describe('What an offer is worth', () => {
  // Worked by hand, by the rules of the guide's “Total Compensation Calculation”.
  const offers: readonly (readonly [name: string, cells: Cells, perYear: string, inFourYears: string])[] = [
    // Base salary: face value.
    ['a salary', { salary: '100,000 EUR' }, '100,000', '400,000'],
    // Annual bonus: the target. 100,000 + 10,000.
    ['a target bonus as a share', { salary: '100k', bonus: '10 %' }, '110,000', '440,000'],
    ['a target bonus as an amount', { salary: '100k', bonus: '7,500' }, '107,500', '430,000'],
    // 12.5 % of 80,000 = 10,000.
    ['a share with a decimal place', { salary: '80,000', bonus: '12.5 %' }, '90,000', '360,000'],
    // Signing bonus: divided by four. 90,000 + 20,000 / 4 = 95,000.
    ['a signing bonus', { salary: '90,000', signing: '20,000' }, '95,000', '380,000'],
    // 10,001 / 4 = 2,500.25; four times that is the whole bonus.
    ['a signing bonus that does not divide', { signing: '10,001' }, '2,500.25', '10,001'],
    // Listed company: today's price as it is.
    ['shares of a listed company', { salary: '150k', shares: '50k' }, '200,000', '800,000'],
    // Private company: 20 to 30 % off. 40,000 × 75 % = 30,000.
    ['shares of a private company', { shares: '40,000', discount: '25 %' }, '30,000', '120,000'],
    // (Market value − strike price) × number × chance: 10,000 × (5 − 1) × 20 % = 8,000.
    ['options', { options: '10,000', marketValue: '5', strike: '1', chance: '20 %' }, '8,000', '32,000'],
    // 1,000 × (2.50 − 0.75) × 10 % = 175.
    [
      'options of cents',
      { options: '1,000', marketValue: '2.50', strike: '0.75', chance: '10 %' },
      '175',
      '700',
    ],
    ['options under water', { options: '1,000', marketValue: '1', strike: '3', chance: '50 %' }, '0', '0'],
    [
      'options that will not be sold',
      { options: '1,000', marketValue: '9', strike: '3', chance: '0 %' },
      '0',
      '0',
    ],
    // Benefits: counted, because they are often missed.
    ['benefits', { salary: '70,000', benefits: '12,000' }, '82,000', '328,000'],
    // 120,000 + 15 % of it 18,000 + 40,000 / 4 10,000 + 60,000 × 70 % 42,000 + 4,000 × (12 − 2) × 25 % 10,000 + 15,000.
    [
      'everything together',
      {
        salary: '120,000 USD',
        bonus: '15 %',
        signing: '40,000 USD',
        shares: '60,000 USD',
        discount: '30 %',
        options: '4,000',
        marketValue: '12 USD',
        strike: '2 USD',
        chance: '25 %',
        benefits: '15,000 USD',
      },
      '215,000',
      '860,000',
    ],
    // 0.1 + 0.2 is 0.3.
    ['cents that floating point would miss', { salary: '0.10', benefits: '0.20' }, '0.3', '1.2'],
    ['nothing', {}, '0', '0'],
  ];
  for (const [name, cells, perYear, inFourYears] of offers) {
    it(`counts ${name}`, () => {
      const offer = valued(cells);
      assert.deepEqual(offer.problems, []);
      assert.deepEqual([decimal(offer.perYear), decimal(offer.inFourYears)], [perYear, inFourYears]);
    });
  }

  const wrong: readonly (readonly [cells: Cells, problem: RegExp])[] = [
    [
      { salary: '100,000 EUR', signing: '10,000 USD' },
      /in EUR, USD\. Write all of one offer in one currency/,
    ],
    [{ salary: 'a lot' }, /“a lot” can be read in more than one way/],
    [{ salary: '10 %' }, /“Salary a year” has to be an amount/],
    [{ shares: '10,000', discount: '25' }, /“Discount for a private company” has to be a percentage/],
    [{ options: '100', chance: '10 %' }, /Options need/],
    [{ shares: '1', discount: '150 %' }, /cannot be more than 100 %/],
  ];
  for (const [cells, problem] of wrong) {
    it(`is not guessed: ${JSON.stringify(cells)}`, () => {
      assert.match(valued(cells).problems.map(formatMessage).join('\n'), problem);
    });
  }

  it('doubles with its amounts', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 9n });
    fc.assert(
      fc.property(amount, amount, amount, amount, (salary, signing, shares, benefits) => {
        const of = (factor: bigint) =>
          valued({
            salary: `${salary * factor}`,
            bonus: '10 %',
            signing: `${signing * factor}`,
            shares: `${shares * factor}`,
            discount: '20 %',
            benefits: `${benefits * factor}`,
          }).perYear;
        assert.deepEqual(of(2n), times(of(1n), fraction(2n)));
      }),
    );
  });
});

describe('The arithmetic in the worksheet', () => {
  const table = (columns: readonly string[], rows: Readonly<Record<string, readonly string[]>>) =>
    [
      `| Part | ${columns.join(' | ')} |`,
      `| --- |${columns.map(() => ' ---: |').join('')}`,
      ...Object.entries(rows).map(([title, cells]) => `| ${title} | ${cells.join(' | ')} |`),
    ].join('\n');
  const markdown = (text: string) => {
    const result = report('offer-arithmetic', reportSource([], { text }));
    return result.kind === 'block' ? result.markdown : '';
  };

  it('is shown line by line, so that anybody can redo it', () => {
    const text = table(['Acme', 'Here'], {
      'Salary a year': ['100,000 EUR', '**90,000 EUR**'],
      'Target bonus a year': ['10 %', ''],
      'Signing bonus': ['10,000 EUR', ''],
      'Company car': ['yes', ''],
    });
    assert.equal(
      markdown(`# Compare\n\nSome words.\n\n${text}\n`),
      `| Offer | A year      | In four years |
| ----- | ----------- | ------------- |
| Acme  | 112,500 EUR | 450,000 EUR   |
| Here  | 90,000 EUR  | 360,000 EUR   |

**Acme**

- salary: 100,000 EUR
- target bonus: 10 % × 100,000 = 10,000 EUR
- signing bonus: 10,000 ÷ 4 = 2,500 EUR
- **together: 112,500 EUR a year**

**Here**

- salary: 90,000 EUR
- **together: 90,000 EUR a year**

Not counted: Company car.`,
    );
  });

  it('says what is wrong with one offer, and reckons the others', () => {
    const text = table(['A', 'B'], { 'SALARY A YEAR': ['soon', '$90k'] });
    assert.match(
      markdown(text),
      /^\| Offer .*\n.*\n\| B +\| \$90,000 +\| \$360,000 +\|\n\n\*\*A\*\*\n\n- “soon” can be read/,
    );
  });

  it('does not depend on the order of offers', () => {
    const lines = (text: string) => markdown(text).split('\n').sort();
    const a = table(['A', 'B'], { 'Salary a year': ['1', '2'] });
    const b = table(['B', 'A'], { 'Salary a year': ['2', '1'] });
    assert.deepEqual(lines(a), lines(b));
  });

  for (const text of ['', '# No table', '| a |\n| - |\n| b |', '|'.repeat(10_000), '| Salary a year |']) {
    it(`asks for the table when there is none: ${JSON.stringify(text.slice(0, 20))}`, () => {
      assert.match(markdown(text), /^_Fill in the table/);
    });
  }
});
