import type { Amount } from './parseAmount.ts';

/** What a cell may hold: money, a number of shares, the price of one, years, or a percentage. */
export type PartKind = 'money' | 'bonus' | 'shares' | 'count' | 'price' | 'percent';

/** The rows of the table of offers, by their titles. */
export const OFFER_PARTS = {
  salary: { title: 'Salary a year', kind: 'money' },
  bonus: { title: 'Target bonus a year', kind: 'bonus' },
  signing: { title: 'Signing bonus', kind: 'money' },
  shares: { title: 'Shares granted', kind: 'shares' },
  options: { title: 'Options granted', kind: 'count' },
  strike: { title: 'Strike price', kind: 'price' },
  price: { title: 'Price of a share today', kind: 'price' },
  discount: { title: 'Discount for a private company', kind: 'percent' },
  chance: { title: 'Chance of a sale or listing', kind: 'percent' },
  vesting: { title: 'Years of vesting', kind: 'count' },
  benefits: { title: 'Benefits a year', kind: 'money' },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly kind: PartKind }>>;
export type OfferPart = keyof typeof OFFER_PARTS;

/** In the order of the table. */
export const OFFER_PART_NAMES = Object.keys(OFFER_PARTS) as readonly OfferPart[];

/** An offer as it stands in the table. */
export interface Offer {
  readonly name: string;
  readonly cells: Readonly<Record<OfferPart, Amount>>;
}
