import { type Message, message } from '../../base/message.ts';
import { shortened } from '../../base/shortened.ts';
import { currencyKey } from './currency.ts';
import { OFFER_PART_NAMES, OFFER_PARTS, type Offer, type OfferPart, type PartKind } from './offer.ts';
import type { Amount } from './parseAmount.ts';

/** Cells that can be read in one way only; of a price even with three decimal places. */
const EXAMPLES: Readonly<Record<PartKind, string>> = {
  money: '120,000 EUR',
  bonus: '120,000 EUR or 15 %',
  shares: '4,000, or 120,000 EUR',
  count: '4,000',
  price: '12.50 EUR or 1.1250',
  percent: '15 %',
};

/** What keeps an offer from being reckoned, each naming its row. */
export function offerProblems({ cells }: Offer): readonly Message[] {
  const each = OFFER_PART_NAMES.flatMap((part) => cellProblem(part, cells[part]) ?? []);
  return [...each, ...missingRows(cells), ...currencyProblem(cells)];
}

/** Currencies of an offer as they are first written. */
export function currenciesOf(cells: Offer['cells']): readonly string[] {
  const written = Object.values(cells).flatMap((cell) =>
    cell.kind === 'number' && cell.currency !== null
      ? [[currencyKey(cell.currency), cell.currency] as const]
      : [],
  );
  // The first of a currency wins.
  return [...new Map(written.toReversed()).values()].toReversed();
}

function cellProblem(part: OfferPart, cell: Amount): Message | null {
  const { title, kind } = OFFER_PARTS[part];
  if (cell.kind === 'empty') return null;
  if (cell.kind === 'unclear') {
    return message('{part}: “{text}” cannot be read with certainty. Write it like {example}.', {
      part: title,
      text: shortened(cell.text),
      example: EXAMPLES[kind],
    });
  }
  if (kind === 'percent') {
    if (cell.kind === 'number')
      return message('{part} has to be a percentage, such as 25 %.', { part: title });
    const { numerator, denominator } = cell.value;
    return numerator > denominator ? message('{part} cannot be more than 100 %.', { part: title }) : null;
  }
  if (cell.kind === 'share') {
    return kind === 'bonus' ? null : message('{part} cannot be a percentage.', { part: title });
  }
  return kind === 'count' && cell.currency !== null
    ? message('{part} is a number, not an amount of money.', { part: title })
    : null;
}

/** Rows without which another one says nothing. What is not known is never taken for nothing. */
function missingRows(cells: Offer['cells']): readonly Message[] {
  const { shares, options } = cells;
  const isCount = shares.kind === 'number' && shares.currency === null;
  const needs: Partial<Record<OfferPart, readonly OfferPart[]>> = {
    ...(shares.kind === 'number' ? { shares: isCount ? ['price', 'vesting'] : ['vesting'] } : {}),
    ...(options.kind === 'number' ? { options: ['strike', 'price', 'chance', 'vesting'] } : {}),
  };
  const salary =
    cells.salary.kind === 'empty' ? [message('{part} is missing.', { part: OFFER_PARTS.salary.title })] : [];
  return [
    ...salary,
    ...Object.entries(needs).flatMap(([part, wanted]) => {
      const missing = wanted.filter((each) => cells[each].kind === 'empty');
      const values = {
        part: OFFER_PARTS[part as OfferPart].title,
        missing: missing.map((each) => OFFER_PARTS[each].title).join(', '),
      };
      return missing.length === 0 ? [] : [message('{part}: to count it, fill in {missing}, too.', values)];
    }),
  ];
}

function currencyProblem(cells: Offer['cells']): readonly Message[] {
  const currencies = currenciesOf(cells);
  if (currencies.length < 2) return [];
  const values = { currencies: currencies.join(', ') };
  return [message('The amounts are in {currencies}. Write all of one offer in one currency.', values)];
}
