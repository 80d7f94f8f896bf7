import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainLine } from '../../../../src/base/plainLine.ts';
import { metricsOf } from '../../../../src/brag/suggestions/metrics.ts';

describe('metricsOf', () => {
  const found: readonly (readonly [string, ...string[]])[] = [
    ['Cache sessions: p99 from 800 ms to 200 ms', 'p99 from 800 ms to 200 ms'],
    [
      'Cut p95 latency from 900ms to 300ms, saving about $40K/year in machines.',
      'Cut p95 latency from 900ms to 300ms',
      'saving about $40K/year in machines',
    ],
    ['Needs 40 % fewer queries', 'Needs 40 % fewer queries'],
    ['Migrate 12 services to gRPC', 'Migrate 12 services to gRPC'],
    ['One case is 20% slower but the rest is 2x faster', 'One case is 20% slower but the rest is 2x faster'],
    ['It is now 2.3x faster.', 'It is now 2.3x faster'],
    ['Strip symbols (binary: 1.5 GB → 200 MB)', 'Strip symbols (binary: 1.5 GB → 200 MB)'],
    ['Strip symbols: the binary goes from 1.5 GB to 200 MB', 'the binary goes from 1.5 GB to 200 MB'],
    ['Cut builds from 12 to 3 minutes', 'Cut builds from 12 to 3 minutes'],
    ['reduces allocations from 120 to 8', 'reduces allocations from 120 to 8'],
    ['It took 800 ms before, 200 ms after.', 'It took 800 ms before, 200 ms after'],
    ['serves 1,200 req/s instead of 300 req/s', 'serves 1,200 req/s instead of 300 req/s'],
    ['Onboarded 3 new hires', 'Onboarded 3 new hires'],
    ['The wall time fell by **8.9%** with less noise:', 'The wall time fell by 8.9% with less noise'],
    [
      'It shows one note, which drops from 6 lines down to 1.',
      'It shows one note, which drops from 6 lines down to 1',
    ],
    ['Startup is\n30 % faster\non Windows.', 'Startup is 30 % faster on Windows'],
    [
      'Title\n\n| case | before | after |\n|---|---|---|\n| parse | 800 ms | 200 ms |',
      'parse | 800 ms | 200 ms',
    ],
  ];
  for (const [message, ...expected] of found) {
    it(`finds ${expected.map((text) => `“${text}”`).join(' and ')}`, () => {
      assert.deepEqual(metricsOf([message]), expected);
    });
  }

  const none: readonly string[] = [
    'Fixes #12, closes #3 at line 40, RFC 2616, port 8080',
    'Bump foo from 1.2.3 to 1.3.0',
    'Update React from 16 to 18',
    'Raise the timeout from 5 s to 30 s',
    'Limit the cache to 512 MB',
    'Reduce the opacity to 50%',
    'Drop support for Python 3 users',
    'For Node 20 servers',
    'Released 2024-12-03 12:30',
    '100% coverage',
    'Keep leases that are less than 3 minutes old',
    'The lower bound of 50 % stays',
    'A clock that runs 3.1x too fast',
    'No dropped frames, and a rate within 7% of the set one',
    'One test adds 100,000 rows, and then the run goes to 95 s',
    'This grows the size from 60 to 64 bytes',
    'It shows an increase of +5% in memory usage',
    'Now 20% slower',
    'faster (3.8%) |',
    'The interval is [-1.8%, -1.0] and -1.7% CPU [-2.1, -1.2] less',
    'It uses the 0.5.0 and 0.2.0 releases from crates',
    'airflow (559 packages)',
    '5310.2: 7.79 2.69 (-65.4%)',
    'The 2x image, x86 and 0x10',
    'Refs abc1234 and 1234567',
    'See https://example.com/40%25-faster/12-services',
    'Title\n\n> The old one is 40 % faster',
    'Title\n\n<!-- write: 40 % faster -->',
    'Title\n\n```\nruns 40 % faster\n```',
  ];
  for (const message of none) {
    it(`finds nothing in ${JSON.stringify(message)}`, () => assert.deepEqual(metricsOf([message]), []));
  }

  it('offers three at most, changes before differences before counts', () => {
    const message =
      'Serve 12 services. It is 2x faster. Saves 3 GB. Latency went from 9 ms to 2 ms. 4 teams use it.';
    assert.deepEqual(metricsOf([message]), [
      'Latency went from 9 ms to 2 ms',
      'It is 2x faster',
      'Saves 3 GB',
    ]);
  });

  it('offers a number once, however often it is told', () => {
    assert.deepEqual(metricsOf(['It is 40 % faster.', 'It is 40 % faster.', 'Now: it is 40 % faster']), [
      'It is 40 % faster',
    ]);
  });

  const words = fc
    .array(
      fc.constantFrom(
        'from',
        'to',
        'p99',
        '800 ms',
        '200ms',
        '40 %',
        'fewer',
        'queries',
        '2.3x',
        'faster',
        '12 services',
        'saves',
        '$5',
        '→',
        ',',
        '.',
        '\n',
        '|',
        '(',
        ')',
        'timeout',
        '1.2.3',
        '#7',
        '- ',
        '3',
        'Reduced',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(' '));

  it('only ever quotes', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), (message) => {
        const text = plainLine(message.replace(/\r\n?/g, '\n'));
        for (const metric of metricsOf([message]))
          assert.ok(text.includes(metric), `${metric} is not in ${text}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no time over a hostile message', () => {
    for (const piece of ['1 ', '1,', '9.9.', 'from 1 to ', '| 1 ms ', '1 a-a-', '(((1', '<!--', '1 to 1 ']) {
      assert.ok(metricsOf([piece.repeat(200_000)]).length <= 3);
    }
  });
});
