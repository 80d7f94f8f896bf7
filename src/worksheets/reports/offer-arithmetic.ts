import { formatMessage } from '../../base/message.ts';
import { shortened } from '../../base/shortened.ts';
import { textMarkdown } from '../entries/entryMarkdown.ts';
import { markdownTable } from '../markdownTable.ts';
import { currencyKey } from '../offers/currency.ts';
import { decimal, type Fraction, isInHundredths } from '../offers/fraction.ts';
import { readOffers } from '../offers/readOffers.ts';
import { type ValuedOffer, valueOffer } from '../offers/valueOffer.ts';
import type { Report } from '../worksheet.ts';

/** As many rows that are not counted are named. */
const MAX_UNCOUNTED = 12;

/** What each offer of the worksheet's table is worth a year and in four years, with the arithmetic line by line. */
export const offerArithmetic: Report = ({ text }) => {
  const { offers, uncounted } = readOffers(text);
  const valued = offers.map(valueOffer);
  const sound = valued.filter(({ problems }) => problems.length === 0);
  const blocks = [
    ...(sound.length === 0 ? [] : [comparison(sound)]),
    ...currencyNote(sound),
    ...valued.map(arithmetic),
    ...(offers.length === 0 ? [] : uncountedNote(uncounted)),
  ];
  return {
    kind: 'block',
    markdown: blocks.join('\n\n') || '_Fill in the table above, then open the worksheet again._',
  };
};

function comparison(offers: readonly ValuedOffer[]): string {
  const rows = offers.map((offer) => [
    textMarkdown(offer.name),
    money(offer.perYear, offer),
    money(offer.inFourYears, offer),
  ]);
  return markdownTable(['Offer', 'A year', 'In four years'], rows);
}

function currencyNote(offers: readonly ValuedOffer[]): readonly string[] {
  const written = offers.map(({ currency }) => currency ?? 'no currency');
  if (new Set(written.map(currencyKey)).size < 2) return [];
  const different = [...new Set(written)].map(textMarkdown).join(', ');
  return [`The offers are in ${different}. Nothing is converted, so the sums do not compare as they stand.`];
}

function uncountedNote(titles: readonly string[]): readonly string[] {
  const named = [...new Set(titles)].slice(0, MAX_UNCOUNTED).map((title) => textMarkdown(shortened(title)));
  return named.length === 0 ? [] : [`Not counted: ${named.join(', ')}.`];
}

function arithmetic(offer: ValuedOffer): string {
  const perYear = money(offer.perYear, offer);
  const lines =
    offer.problems.length > 0
      ? offer.problems.map((problem) => textMarkdown(formatMessage(problem)))
      : [
          ...offer.parts.map(({ title, how, value }) => {
            const sum = money(value, offer);
            return how === null ? `${title}: ${sum}` : `${title}: ${how} ${equals(value)} ${sum}`;
          }),
          `**together: ${isInHundredths(offer.perYear) ? '' : '≈ '}${perYear} a year**`,
          `in four years: ${decimal(offer.perYear)} × 4 ${equals(offer.perYear)} ${money(offer.inFourYears, offer)}`,
        ];
  return [`**${textMarkdown(offer.name)}**`, '', ...lines.map((line) => `- ${line}`)].join('\n');
}

/** Sums are exact; only what is shown is rounded. */
function equals(value: Fraction): string {
  return isInHundredths(value) ? '=' : '≈';
}

/** With two decimal places or none. */
function money(value: Fraction, { currency }: ValuedOffer): string {
  const amount = decimal(value).replace(/\.\d$/, '$&0');
  if (currency === null) return amount;
  return /\p{Sc}$/u.test(currency) ? `${currency}${amount}` : `${amount} ${currency}`;
}
