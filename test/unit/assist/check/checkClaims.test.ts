import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkClaims } from '../../../../src/assist/check/checkClaims.ts';
import { checkWeight } from '../../../../src/assist/check/checkWeight.ts';
import { lostSmallness } from '../../../../src/assist/check/keptWords.ts';
import { readSources } from '../../../../src/assist/check/sources.ts';
import { sharpenPrompt } from '../../../../src/assist/prompts.ts';
import { formatMessage } from '../../../../src/base/message.ts';
import { EVIDENCE, exampleEntry } from '../example.ts';

const SOURCES = readSources(sharpenPrompt(exampleEntry(), EVIDENCE).sources);
const reasons = (line: string) => checkClaims(line, SOURCES).map(formatMessage);

/** What an honest model may make of the entry. */
const HONEST = [
  'Cut failed payments from 2% to 0.1% by retrying with backoff.',
  'Support got 40 tickets a week because payments failed at night.',
  'Payments failed overnight, and support handled forty tickets per week',
  'Brought p99 down from 800ms to 200 milliseconds',
  'Added retries with backoff to the payment client, so that failed payments recover by themselves',
  'Wrote it in three commits; reviewed by 2',
  'Worked around lost calls to Stripe, with Ann Lee',
  'Deleted 5 lines and added 120 lines; “PAY-77” is closed',
  'Lost calls to pay.gateway() hit 12 of 20 regions in one night',
  'Failed payments (2 percent of them) → retried, see [#412](https://github.com/acme/pay/pull/412) and `a1b2c3d`'.replace(
    ' → retried',
    ' are retried',
  ),
  'I wrote the follow-up, and read/write paths stayed.',
  'failed payments: 2% → 0.1%; p99: 800 ms → 200 ms',
  'p99 went from 800 to 200 ms, and failed payments from 2 to 0.1%',
  '0.1% of payments fail now, down from 2%; p99 is 200 ms instead of 800',
  'About 40 tickets a week',
  '',
];

/** What a lying one may; the word that gives it away must be told. */
const LIES: readonly (readonly [line: string, told: RegExp])[] = [
  ['Cut failed payments by 95%', /95%/],
  ['Cut failed payments by 95 percent', /95 percent/],
  ['Cut failed payments by ninety-five percent', /ninety-five/],
  ['Cut failed payments from 20% to 0.1%', /20%/],
  ['Cut failed payments from 2% to 0.01%', /0\.01%/],
  ['Halved the tickets', /Halved/],
  ['Doubled what support can handle', /Doubled/],
  ['Made the payment client tenfold faster', /tenfold/],
  ['Made the payment client 10x faster', /10x/],
  ['Twice as stable', /Twice/],
  ['Retried two thirds of failed payments', /two/],
  ['All teams use it', /All/],
  ['The first payment client with retries', /first/],
  ['The 1st payment client with retries', /1st/],
  ['Saved 40 customers', /40/],
  ['Saved $200 a week', /\$200/],
  ['800 hours saved', /800 hours/],
  ['200 teams use the payment client', /200/],
  ['2.5k tickets a week', /2\.5k/],
  ['40+ tickets a week', /40\+/],
  ['one hundred tickets a week', /one hundred/],
  ['dozens of tickets', /dozens/],
  ['½ of the tickets', /½/],
  ['２ tickets', /２/],
  ['٣ tickets', /٣/],
  ['Ⅳ phases', /Ⅳ/],
  ['IV phases', /IV/],
  ['1️⃣ tickets', /1/],
  ['💯 of payments', /💯/],
  ['since 2024', /2024/],
  ['fixes #413', /#413/],
  ['closes PAY-78', /PAY-78/],
  ['see commit deadbeef', /deadbeef/],
  ['see commit a1b2c3e', /a1b2c3e/],
  ['Worked with Alice', /Alice/],
  ['Alice reviewed it', /Alice/],
  ['Will reviewed it', /Will/],
  ['worked with alice', /alice/],
  ['worked with @torvalds', /@torvalds/],
  ['Used at Netflix', /Netflix/],
  ['Moved payments to kafka', /kafka/],
  ['Moved Payments to the Cloud', /Payments|Cloud/],
  ['Аnn reviewed it', /Аnn/],
  ['a review by 田中', /田中/],
  ['See https://example.com/proof', /example\.com/],
  ['See https://github.com/acme/pay/pull/41', /pull\/41/],
  ['See example.com', /example\.com/],
  ['Ask ann@example.com', /ann@example\.com/],
  ['See [#412](https://evil.example)', /#412/],
  ['See <https://evil.example>', /evil/],
  ['Calls retryBudget() now', /retryBudget/],
  ['Calls pay.retry() now', /pay\.retry/],
  ['Sets max_retries', /max_retries/],
  ['Sets `retries`', /`/],
  ['**Retries** with backoff', /\*/],
  ['Retries <b>with</b> backoff', /</],
  ['![retries](with)', /\[/],
  ['# Retries', /#/],
  ['Retries\u202e with backoff', /cannot be seen/],
  ['Retries\u200b with backoff', /cannot be seen/],
  ['Retries\u0007 with backoff', /cannot be seen/],
  ['Retries ★ with backoff', /★/],
  ['Retries &times; backoff', /&times;/],
  // True numbers in the wrong place.
  ['p99 went from 200 ms to 800 ms', /800 ms/],
  ['p99 is 800 ms instead of 200 ms', /800 ms/],
  ['p99: 200 ms → 800 ms', /800 ms/],
  ['p99 went from 800 to 200 seconds', /200 seconds/],
  ['p99 went from 2% to 0.1%', /2%/],
  ['Cut the bill by 2%', /2%/],
  ['Failed payments fell by 2%', /2%/],
  ['Failed payments fell by 2 percentage points', /2 percentage points/],
  ['Failed payments are 2% lower', /2%/],
  ['0.1% of tickets fail', /0\.1%/],
  ['Failed payments went from 2% to -0.1%', /-0\.1%/],
  ['Failed payments went from 2% to nothing', /nothing/],
  ['20 of 12 regions had lost calls', /20/],
  ['20 regions had lost calls', /20/],
  ['12 of its 12 regions had lost calls', /12/],
  // More of them than there are.
  ['over 40 tickets a week', /40/],
  ['at least 40 tickets a week', /40/],
  ['more than 40 tickets a week', /40/],
  ['40 or more tickets a week', /40/],
  ['p99 from 800 ms to under 200 ms', /200 ms/],
];

describe('Checking what a language model says', () => {
  for (const line of HONEST) {
    it(`lets pass: ${line}`, () => assert.deepEqual(reasons(line), []));
  }

  for (const [line, told] of LIES) {
    it(`rejects: ${JSON.stringify(line).slice(1, -1)}`, () => assert.match(reasons(line).join('\n'), told));
  }

  it('lets pass whatever is made of the words of the entry', () => {
    const words = fc.constantFrom(
      ...[
        'payments',
        'failed',
        'at night',
        'support',
        'got 40 tickets a week',
        'Stripe',
        'retry',
        'with backoff',
      ],
      ...['failed payments from 2% to 0.1%', 'p99 from 800 ms to 200 ms', 'Ann Lee', '#412', 'PAY-77'],
      ...['pay.gateway()', '120 lines added', '`a1b2c3d`', '[#412](https://github.com/acme/pay/pull/412)'],
      ...['2026-11-12', 'and', 'so'],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (chosen) =>
        assert.deepEqual(reasons(chosen.join('; ')), []),
      ),
    );
  });

  it('lets no number, name or link pass, wherever it stands and whatever is around it', () => {
    const known = [...SOURCES.tokens, ...SOURCES.words].join(' ').toLowerCase();
    const isNew = (text: string) => !known.includes(text.toLowerCase());
    const injected = fc.oneof(
      fc
        .integer({ min: 6, max: 10 ** 9 })
        .map(String)
        .filter(isNew),
      fc.integer({ min: 21, max: 10 ** 6 }).map((number) => `${number}%`),
      fc
        .integer({ min: 21, max: 999 })
        .map((number) => `${number / 10} ms`)
        .filter(isNew),
      fc.constantFrom(
        'seven',
        'thirteen',
        'eighty',
        'nineteenth',
        'sevenfold',
        'tripled',
        'dozens',
        '¾',
        '⑦',
        'VII',
      ),
      fc.constantFrom(
        'Alice',
        'bob.smith',
        'Netflix',
        'kubernetes',
        '@octocat',
        'GraphQL',
        'Müller',
        'Иван',
        'O’Brien',
      ),
      fc.webUrl().filter(isNew),
      fc.emailAddress().filter(isNew),
      fc.domain().filter(isNew),
    );
    const around = fc.array(fc.constantFrom('payments', 'failed', 'the', 'so', 'support', 'and'), {
      maxLength: 4,
    });
    const marks = fc.constantFrom('', ',', '.', ':', ';', '!', ' –', '…');
    fc.assert(
      fc.property(around, injected, marks, around, (before, lie, mark, after) => {
        assert.notDeepEqual(reasons([...before, `${lie}${mark}`, ...after].join(' ')), []);
      }),
    );
  });

  it('keeps the two sides of a change apart, whatever the numbers', () => {
    const number = fc.integer({ min: 1, max: 10_000 }).map((value) => value / 10);
    const unit = fc.constantFrom('%', ' ms', ' minutes', ' GB', '');
    fc.assert(
      fc.property(number, number, unit, (before, after, of) => {
        fc.pre(before !== after);
        const known = readSources([`Search went from ${before}${of} to ${after}${of}.`]);
        const told = (line: string) => checkClaims(line, known).length;
        assert.equal(told(`Search went from ${before}${of} to ${after}${of}`), 0);
        assert.equal(told(`Search: ${before}${of} → ${after}${of}`), 0);
        assert.equal(told(`Search went to ${after}${of} from ${before}${of}`), 0);
        assert.notEqual(told(`Search went from ${after}${of} to ${before}${of}`), 0);
        assert.notEqual(told(`Search: ${after}${of} → ${before}${of}`), 0);
        assert.notEqual(told(`Search went by ${after}${of}`), 0);
        assert.notEqual(told(`Support went from ${before}${of} to ${after}${of}`), 0);
      }),
    );
  });

  it('knows a version by its name, and a limit by the words for it', () => {
    const known = readSources(['MySQL 5.7 ran out of support; up to 30 nodes, about 14 minutes']);
    const told = (line: string) => checkClaims(line, known).map(formatMessage);
    for (const line of ['MySQL 5.7 had run out', 'up to 30 nodes', 'about 14 minutes'])
      assert.deepEqual(told(line), []);
    for (const line of ['Stripe 5.7 had run out', '30 nodes', '14 minutes'])
      assert.notDeepEqual(told(line), [], line);
  });

  it('is done at once with whatever is sent', () => {
    const hostile = [
      '(',
      '[a',
      '1-',
      '`',
      '.a',
      '[(',
      'www.',
      'a:',
      '“',
      '1,',
      'x',
      '1 ',
      'not ',
      '→ ',
      '5 of ',
    ];
    for (const piece of hostile) {
      const text = piece.repeat(30_000 / piece.length);
      readSources([text]);
      checkClaims(text.slice(0, 8_000), SOURCES);
      checkWeight(text.slice(0, 8_000), SOURCES);
      lostSmallness(text.slice(0, 8_000), 'payments');
    }
  });
});
