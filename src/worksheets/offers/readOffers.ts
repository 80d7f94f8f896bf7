import { plainText } from '../../base/markdown/plainText.ts';
import { parseAmount } from './parseAmount.ts';
import { OFFER_PARTS, type Offer, type OfferPart } from './valueOffer.ts';

/** More columns are no offers. */
const MAX_OFFERS = 12;

/** The offers in a worksheet's text, and the titles of rows that nobody knows how to reckon. */
export interface ReadOffers {
  /** Those with at least one amount. */
  readonly offers: readonly Offer[];
  readonly unknownRows: readonly string[];
}

/** Reads the first table whose rows are parts of an offer. A row is known by its title, whatever its case. */
export function readOffers(text: string): ReadOffers {
  for (const [head = [], ...rows] of tablesOf(text)) {
    const known = new Map(
      rows.flatMap((row) => {
        const part = partOf(row[0] ?? '');
        return part ? [[part, row] as const] : [];
      }),
    );
    if (!known.has('salary')) continue;
    const cell = (part: OfferPart, column: number) => parseAmount(known.get(part)?.[column] ?? '');
    const offers = head.slice(1, 1 + MAX_OFFERS).map((name, index): Offer => {
      const cells = Object.keys(OFFER_PARTS).map((part) => [part, cell(part as OfferPart, index + 1)]);
      return { name: name || `${index + 1}`, cells: Object.fromEntries(cells) as Offer['cells'] };
    });
    const isFilled = ({ cells }: Offer) => Object.values(cells).some(({ kind }) => kind !== 'empty');
    const unknownRows = rows.flatMap(([title = '', ...cells]) =>
      partOf(title) === null && cells.some((each) => each !== '') ? [title] : [],
    );
    return { offers: offers.filter(isFilled), unknownRows };
  }
  return { offers: [], unknownRows: [] };
}

function partOf(title: string): OfferPart | null {
  const wanted = title.toLowerCase().replaceAll('’', "'");
  const found = Object.entries(OFFER_PARTS).find(([, name]) => name.toLowerCase() === wanted);
  return (found?.[0] as OfferPart | undefined) ?? null;
}

/** GFM tables as rows of plain text, without the line of dashes below the head. */
function* tablesOf(text: string): Generator<readonly (readonly string[])[]> {
  let rows: string[][] = [];
  for (const line of [...text.split(/\r\n?|\n/), '']) {
    if (/^\s*\|/.test(line)) rows.push(cellsOf(line));
    else if (rows.length > 0) {
      yield rows.filter((row) => !row.every((cell) => /^:?-+:?$/.test(cell)));
      rows = [];
    }
  }
}

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => plainText(cell.replaceAll('\\|', '|')));
}
