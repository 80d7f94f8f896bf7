/** A design document in which nothing is missing but what it costs. */
export const RFC_WITHOUT_TRADE_OFFS = `# RFC 7: Retry failed payments

- Status: proposed
- Author: Ada
- Date: 2026-11-12

## Motivation

One payment in two hundred fails because the bank's gateway times out after three seconds. Two in three of
those customers never come back, and support answers forty questions a day about charges that never happened.

## Proposal

The payment client tries again, at most three times, with a delay that doubles from 200 ms. An idempotency key
in the request keeps the bank from charging twice. We roll this out behind a flag, one merchant at a time, and
switch the flag off if the rate of double charges leaves zero.

We know it works when fewer than one payment in two thousand fails for want of an answer.

## Alternatives

### Let the shop retry

Every shop would have to build the same loop, and most would leave out the idempotency key. We rejected this
because a mistake there costs their customers money.

### A queue between us and the bank

A queue would survive outages of an hour. We decided against it because the customer waits at the till and
needs an answer in seconds.
`;

/** The same document with what it costs. */
export const WHOLE_RFC = `${RFC_WITHOUT_TRADE_OFFS}
## Trade-offs

A payment can now take six seconds instead of three, and the bank sees up to three times the load while it is
already struggling. The idempotency keys have to be kept for a day, which costs us another table.
`;

/** A file that is no design document, whatever its headings say. */
export const README = `# Pay

Takes payments for small shops.

## Motivation

Nobody likes to wait at the till.

## Installation

\`\`\`sh
npm install pay
\`\`\`

## Usage

Call \`pay()\`.
`;
