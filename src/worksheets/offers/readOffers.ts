import { plainText } from '../../base/markdown/plainText.ts';
import { OFFER_PART_NAMES, OFFER_PARTS, type Offer, type OfferPart } from './offer.ts';
import { parseAmount } from './parseAmount.ts';

/** More columns are no offers. */
const MAX_OFFERS = 12;

/** The offers in a worksheet's text, and the titles of filled rows that are not counted. */
export interface ReadOffers {
  /** Those with at least one amount. */
  readonly offers: readonly Offer[];
  /** Rows that nobody knows how to reckon, or that stand there twice. */
  readonly uncounted: readonly string[];
}

/** Reads the first table with a row that is part of an offer. A row is known by its title, whatever its case. */
export function readOffers(text: string): ReadOffers {
  for (const [head = [], ...rows] of tablesOf(text)) {
    const known = new Map<OfferPart, readonly string[]>();
    const uncounted: string[] = [];
    for (const row of rows) {
      const [title = '', ...cells] = row;
      const part = partOf(title);
      if (part && !known.has(part)) known.set(part, row);
      else if (cells.some((cell) => cell !== '')) uncounted.push(title);
    }
    if (known.size > 0) return { offers: offersOf(head, known), uncounted };
  }
  return { offers: [], uncounted: [] };
}

function offersOf(
  head: readonly string[],
  rows: ReadonlyMap<OfferPart, readonly string[]>,
): readonly Offer[] {
  const offers = head.slice(1, 1 + MAX_OFFERS).map((name, index): Offer => {
    const cells = OFFER_PART_NAMES.map((part) => {
      const cell = rows.get(part)?.[index + 1] ?? '';
      return [part, parseAmount(cell, OFFER_PARTS[part].kind === 'price')] as const;
    });
    return { name: name || `${index + 1}`, cells: Object.fromEntries(cells) as Offer['cells'] };
  });
  return offers.filter(isFilled);
}

/** The usual years of vesting stand there before anything else does. */
function isFilled({ cells }: Offer): boolean {
  return OFFER_PART_NAMES.some((part) => part !== 'vesting' && cells[part].kind !== 'empty');
}

function partOf(title: string): OfferPart | null {
  const wanted = title.toLowerCase();
  return OFFER_PART_NAMES.find((part) => OFFER_PARTS[part].title.toLowerCase() === wanted) ?? null;
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
  return inner.split(/(?<!\\)\|/).map((cell) => plainText(cell.replaceAll('\\|', '|')).trim());
}
