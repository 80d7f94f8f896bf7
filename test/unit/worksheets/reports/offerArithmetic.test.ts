import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BUILT_IN_WORKSHEETS } from '../../../../src/content/worksheets.ts';
import { decimal } from '../../../../src/worksheets/offers/fraction.ts';
import { OFFER_PARTS } from '../../../../src/worksheets/offers/offer.ts';
import { parseAmount } from '../../../../src/worksheets/offers/parseAmount.ts';
import { report, reportSource } from '../../../support/reportSource.ts';

type Rows = Readonly<Record<string, readonly string[]>>;

function table(columns: readonly string[], rows: Rows): string {
  return [
    `| Part | ${columns.join(' | ')} |`,
    `| --- |${columns.map(() => ' ---: |').join('')}`,
    ...Object.entries(rows).map(([title, cells]) => `| ${title} | ${cells.join(' | ')} |`),
  ].join('\n');
}

function reckoned(text: string): string {
  const result = report('offer-arithmetic', reportSource([], { text }));
  return result.kind === 'block' ? result.markdown : '';
}

describe('The arithmetic in the worksheet of offers', () => {
  it('is shown line by line, so that anybody can redo it', () => {
    const text = table(['Acme', 'Here'], {
      'Salary a year': ['100,000 EUR', '**90,000 EUR**'],
      'Target bonus a year': ['10 %', ''],
      'Signing bonus': ['10,002 EUR', ''],
      'Shares granted': ['400', ''],
      'Options granted': ['4,000', ''],
      'Strike price': ['2.50 EUR', ''],
      'Price of a share today': ['12.50 EUR', ''],
      'Discount for a private company': ['25 %', ''],
      'Chance of a sale or listing': ['10 %', ''],
      'Years of vesting': ['4', '4'],
      'Company car': ['yes', ''],
    });
    assert.equal(
      reckoned(`# Compare\n\nSome words.\n\n${text}\n`),
      `| Offer | A year      | In four years |
| ----- | ----------- | ------------- |
| Acme  | 114,438 EUR | 457,752 EUR   |
| Here  | 90,000 EUR  | 360,000 EUR   |

**Acme**

- salary: 100,000 EUR
- target bonus: 10 % × 100,000 = 10,000 EUR
- signing bonus: 10,002 ÷ 4 = 2,500.50 EUR
- shares: 400 × 12.5 × 75 % ÷ 4 = 937.50 EUR
- options: 4,000 × (12.5 − 2.5) × 10 % ÷ 4 = 1,000 EUR
- **together: 114,438 EUR a year**
- in four years: 114,438 × 4 = 457,752 EUR

**Here**

- salary: 90,000 EUR
- **together: 90,000 EUR a year**
- in four years: 90,000 × 4 = 360,000 EUR

Not counted: Company car.`,
    );
  });

  it('says where a sum that is shown is rounded', () => {
    const text = table(['A'], { 'Salary a year': ['100'], 'Signing bonus': ['0.01'] });
    assert.match(
      reckoned(text),
      /0\.01 ÷ 4 ≈ 0\n- \*\*together: ≈ 100 a year\*\*\n- in four years: 100 × 4 ≈ 400\.01/,
    );
  });

  it('says what is wrong with one offer, and reckons the others', () => {
    const text = table(['A', 'B'], { 'SALARY A YEAR': ['soon', '$90k'] });
    assert.match(
      reckoned(text),
      /^\| Offer .*\n.*\n\| B +\| \$90,000 +\| \$360,000 +\|\n\n\*\*A\*\*\n\n- Salary a year: “soon” cannot/,
    );
  });

  it('keeps the currency of each offer, and says that they do not compare', () => {
    const text = table(['A', 'B', 'C'], { 'Salary a year': ['€90k', '90k EUR', '90k CHF'] });
    assert.match(
      reckoned(text),
      /€90,000 .*90,000 EUR .*90,000 CHF .*in €, EUR, CHF\. Nothing is converted/s,
    );
    const one = table(['A', 'B'], { 'Salary a year': ['€90k', '90k EUR'] });
    assert.doesNotMatch(reckoned(one), /converted/);
  });

  it('counts a row that stands there twice once, and says so', () => {
    const text = `${table(['A'], { 'Salary a year': ['10'] })}\n| Salary a year | 20 |`;
    assert.match(reckoned(text), /salary: 10\n.*Not counted: Salary a year\./s);
  });

  it('names a row that it does not count once, and not all of very many', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `| x${index % 100} | 1 |`).join('\n');
    const text = `${table(['A'], { 'Salary a year': ['10'] })}\n${rows}`;
    assert.match(reckoned(text), /Not counted: x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11\.$/);
  });

  it('knows its table without a salary, and asks for it', () => {
    assert.match(reckoned(table(['A'], { 'Benefits a year': ['10'] })), /- Salary a year is missing\./);
  });

  it('does not depend on the order of offers', () => {
    const salary = fc.constantFrom('1', '95k EUR', '1.2m', '95.000', 'soon', '$5');
    const offers = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[A-Z][a-z]{1,8}$/), salary), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 6,
    });
    const lines = (each: readonly (readonly [string, string])[]) =>
      reckoned(
        table(
          each.map(([name]) => name),
          { 'Salary a year': each.map(([, amount]) => amount) },
        ),
      )
        .split('\n')
        .filter((line) => !line.startsWith('The offers are in'))
        .sort();
    fc.assert(fc.property(offers, (each) => assert.deepEqual(lines(each), lines(each.toReversed()))));
  });

  it('shows sums that can be read again', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.constantFrom('EUR', 'USD', 'kr'),
        (cents, currency) => {
          const written = `${decimal({ numerator: cents, denominator: 100n })} ${currency}`;
          const text = table(['A'], { 'Salary a year': [written] });
          const shown = /salary: (.*)/.exec(reckoned(text))?.[1] ?? '';
          assert.deepEqual(parseAmount(shown), parseAmount(written));
        },
      ),
    );
  });

  it('takes names and titles as text, not as Markdown', () => {
    const text = table(['`A`', '<img src=x>'], { 'Salary a year': ['1', '2'], '![x](y)': ['1', ''] });
    assert.doesNotMatch(reckoned(text), /<img|!\[x\]\(/);
  });

  it('understands the table of our own worksheet, row by row', () => {
    const worksheet = BUILT_IN_WORKSHEETS.find(({ id }) => id === 'offer-comparison');
    const rows = worksheet?.sections
      .flatMap(({ parts }) => parts)
      .flatMap((part) => (part.kind === 'table' ? part.rows : []))
      .map(([title]) => title);
    for (const { title } of Object.values(OFFER_PARTS)) assert.ok(rows?.includes(title), title);
  });

  const without = ['', '# No table', '| a |\n| - |\n| b |', '|'.repeat(10_000), '| Salary a year |'];
  for (const text of [...without, table(['A'], { 'Salary a year': [''], 'Years of vesting': ['4'] })]) {
    it(`asks for the table when nothing is filled in: ${JSON.stringify(text.slice(0, 20))}`, () => {
      assert.match(reckoned(text), /^_Fill in the table/);
    });
  }
});
