/** A section of a generated document. */
export interface SectionPlan {
  readonly title: string;
  /** Titles of what stands in it. */
  readonly parts: readonly string[];
  /** Whether some documents go without it. */
  readonly optional?: boolean;
}

/** In the order in which most templates have them. */
export const SECTIONS: readonly SectionPlan[] = [
  { title: 'Summary', parts: ['At a glance', 'Terms'] },
  { title: 'Motivation', parts: ['What hurts today', 'Who asked for it', 'Numbers'], optional: true },
  { title: 'Goals', parts: ['Non-goals', 'How we will know'] },
  { title: 'Proposal', parts: ['Interfaces', 'Data model', 'Failure modes', 'Migration', 'Configuration'] },
  { title: 'Detailed design', parts: ['Storage', 'Wire format', 'Scheduling', 'Limits', 'Observability'] },
  { title: 'Rollout plan', parts: ['First week', 'Everyone else', 'Going back'] },
  {
    title: 'Alternatives considered',
    parts: ['Buy it', 'Leave it as it is', 'A queue in between'],
    optional: true,
  },
  { title: 'Trade-offs', parts: ['What it costs', 'What gets slower', 'Risks'], optional: true },
  { title: 'Security', parts: ['Who may do what', 'What is logged'] },
  { title: 'Open questions', parts: ['Decided since'] },
];

export const TITLES: readonly string[] = [
  'Retry payments that time out',
  'One schema registry for all event streams',
  'Move sessions out of the monolith',
  'Cache previews near the reader',
  'Keyset pagination in the public API',
  'Deploy configuration apart from code',
  'Encrypt backups with keys of the tenant',
  'Replace the nightly import by a change feed',
];

export const NAMES: readonly string[] = ['ada', 'grace', 'edsger', 'barbara', 'radia', 'leslie'];

/** Language and text of code blocks. */
export const CODE: readonly string[] = [
  'go\nfunc (c *Client) Pay(ctx context.Context, p Payment) error {\n\treturn retry.Do(ctx, 3, func() error { return c.send(ctx, p) })\n}',
  'yaml\n# how the worker is scaled\nworkers:\n  min: 2\n  max: 40\n  target: 0.7',
  "sql\nSELECT id, state FROM payments\nWHERE state = 'pending' AND updated_at < now() - interval '1 hour'\nORDER BY id LIMIT 500;",
  'text\nclient ──▶ gateway ──▶ bank\n   │                    │\n   └──── outbox ◀───────┘',
  'json\n{ "id": "p_17", "amount": { "value": 1200, "currency": "EUR" }, "attempts": 2 }',
];

export const SENTENCES: readonly string[] = [
  'The gateway gives up after three seconds, and one payment in two hundred never gets an answer.',
  'We measured this for a week in [the staging cluster](https://example.com/dashboards/42): p99 was 800 ms.',
  'Each request carries an idempotency key, so that the second attempt cannot charge anybody twice.',
  'Consumers read at their own pace; nothing has to be up at the same time as anything else.',
  'The table grows by about 40 GB a month, and the index on `updated_at` no longer fits in memory.',
  'Nobody outside the team should notice, apart from the **shorter wait** at the till.',
  'This is `O(n)` in the number of open orders, which is at most a few thousand for one merchant.',
  'The old endpoint stays for two releases and then answers with *410 Gone*.',
  'Support has answered forty questions a day about charges that never happened.',
  'It adds a second store that has to be backed up, watched and paid for.',
  'A flag per merchant turns it on; turning the flag off brings the old path back within a minute.',
  'We rejected this because every caller would have to build the same loop again.',
  'Clocks differ by up to 200 ms between zones, so order is decided by the sequence number and not by time.',
  'Writes become slower by one round trip, and the queue can be behind by seconds on a bad day.',
  'See also the notes of the review on 12 March and [RFC 17](0017-outbox.md).',
  'Keys are rotated every ninety days, and a rotation must not need a deployment.',
  'The worker takes at most 500 rows at a time: larger batches held locks for longer than a request may take.',
  'If the bank is down for more than ten minutes, the breaker opens and payments are refused at once.',
];
