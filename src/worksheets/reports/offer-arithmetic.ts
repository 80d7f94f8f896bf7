import { formatMessage } from '../../base/message.ts';
import { textMarkdown } from '../entries/entryMarkdown.ts';
import { markdownTable } from '../markdownTable.ts';
import { decimal } from '../offers/fraction.ts';
import { readOffers } from '../offers/readOffers.ts';
import { type ValuedOffer, valueOffer } from '../offers/valueOffer.ts';
import type { Report } from '../worksheet.ts';

/** What each offer of the worksheet's table is worth a year and in four years, with the arithmetic line by line. */
export const offerArithmetic: Report = ({ text }) => {
  const { offers, unknownRows } = readOffers(text);
  const valued = offers.map(valueOffer);
  const sound = valued.filter(({ problems }) => problems.length === 0);
  const blocks = [
    ...(sound.length === 0 ? [] : [comparison(sound)]),
    ...valued.map(arithmetic),
    ...(unknownRows.length === 0 ? [] : [`Not counted: ${unknownRows.map(textMarkdown).join(', ')}.`]),
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

function arithmetic(offer: ValuedOffer): string {
  const lines =
    offer.problems.length > 0
      ? offer.problems.map((problem) => `- ${textMarkdown(formatMessage(problem))}`)
      : [
          ...offer.parts.map(
            (part) =>
              `- ${part.title}: ${part.how === null ? '' : `${part.how} = `}${money(part.value, offer)}`,
          ),
          `- **together: ${money(offer.perYear, offer)} a year**`,
        ];
  return [`**${textMarkdown(offer.name)}**`, '', ...lines].join('\n');
}

function money(value: ValuedOffer['perYear'], { currency }: ValuedOffer): string {
  if (currency === null) return decimal(value);
  return /^[A-Z]{3}$/.test(currency) ? `${decimal(value)} ${currency}` : `${currency}${decimal(value)}`;
}
