import assert from 'node:assert/strict';
import { type AssistEntry, assistEntryAt } from '../../../src/assist/assistEntry.ts';

/** A brag document with the entry that the tests of the assistant work on. */
export const DOCUMENT = `# Brag Document — 2026-Q4

## Projects

- **Retries with backoff in the payment client** (2026-11-12 – 2026-11-20)
  - Problem: payments to Stripe failed at night, support got 40 tickets a week, see \`a1b2c3d\`
  - My role: author, 3 commits; reviewed by 2
  - Impact: failed payments went from 2% to 0.1%, p99 from 800 ms to 200 ms
  - Skills: (evidence needed: what does this show?)
  - Evidence: [#412](https://github.com/acme/pay/pull/412), \`a1b2c3d\`
- Held a workshop
`;

/** What the evidence of that entry says. */
export const EVIDENCE = [
  {
    key: 'https://github.com/acme/pay/pull/412',
    text: `Retry payments with backoff (#412)

Closes PAY-77. Twelve of twenty regions had lost calls to pay.gateway() in one night.

Co-authored-by: Ann Lee <ann@example.com>
3 files, 120 lines added, 5 lines deleted`,
  },
];

/** That entry. */
export function exampleEntry(document = DOCUMENT): AssistEntry {
  const entry = assistEntryAt(document, document.indexOf('- **') + 1);
  assert.ok(entry);
  return entry;
}
