import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  parsePromptRecords,
  promptLedger,
  recordedAt,
  renderPromptRecord,
} from '../../../src/prompts/ledger.ts';
import type { PromptRecord } from '../../../src/prompts/promptLedger.ts';

const TODAY = '2026-11-23';

const record = (what: PromptRecord['what'], changes: Partial<PromptRecord> = {}): PromptRecord => ({
  at: '2026-11-20T09:00:00+01:00',
  prompt: 'p',
  occasion: 'o',
  until: null,
  what,
  ...changes,
});
const ledger = (...records: readonly PromptRecord[]) =>
  promptLedger(parsePromptRecords(records.map(renderPromptRecord).join('')), TODAY);

describe('What became of prompts', () => {
  it('is nothing at first', () => {
    const empty = promptLedger([], TODAY);
    assert.deepEqual(
      [empty.isDone('p', 'o'), empty.isSilenced('p'), empty.snoozedUntil('p', 'o'), empty.lastNotified],
      [false, false, null, null],
    );
  });

  it('is settled for an occasion by an answer, or by not wanting it', () => {
    assert.ok(ledger(record('answered')).isDone('p', 'o'));
    assert.ok(ledger(record('notForThis')).isDone('p', 'o'));
    assert.ok(!ledger(record('answered')).isDone('p', 'other'));
    assert.ok(!ledger(record('notified')).isDone('p', 'o'));
  });

  it('is silence until it is wanted again, whatever the order of the lines', () => {
    const again = record('again', { at: '2026-11-21T09:00:00+01:00', occasion: null });
    assert.ok(ledger(record('never', { occasion: null })).isSilenced('p'));
    assert.ok(!ledger(again, record('never', { occasion: null })).isSilenced('p'));
    assert.deepEqual(ledger(record('never')).silenced(), ['p']);
  });

  it('is no silence any more once that is said, though a clock ran a year ahead before', () => {
    const never = record('never', { at: '2027-11-20T09:00:00+01:00' });
    const at = recordedAt('2026-11-21T09:00:00+01:00', { prompt: 'p', what: 'again' }, [never]);
    const again = record('again', { at, occasion: null });
    assert.ok(!ledger(never, again).isSilenced('p'));
    assert.ok(!ledger(again, never).isSilenced('p'));
    const later = recordedAt('2026-11-22T09:00:00+01:00', { prompt: 'p', what: 'never' }, [never, again]);
    assert.ok(ledger(record('never', { at: later }), never, again).isSilenced('p'));
  });

  it('is told with the day on which it became so, but for silence', () => {
    const never = record('never', { at: '2027-11-20T09:00:00+01:00' });
    for (const [prompt, what] of [
      ['p', 'notified'],
      ['q', 'never'],
    ] as const)
      assert.equal(recordedAt('2026-11-21T09:00:00Z', { prompt, what }, [never]), '2026-11-21T09:00:00Z');
  });

  it('is put off until a day', () => {
    assert.equal(ledger(record('snoozed', { until: '2026-11-27' })).snoozedUntil('p', 'o'), '2026-11-27');
  });

  it('knows the last day of a notification, where it was shown', () => {
    const tokyo = record('notified', { at: '2026-11-22T08:00:00+09:00' });
    assert.equal(ledger(tokyo, record('notified')).lastNotified, '2026-11-22');
  });

  it('does not wait for the day of a clock that ran ahead', () => {
    assert.equal(
      ledger(record('notified', { at: '2031-01-01T09:00:00Z' }), record('notified')).lastNotified,
      '2026-11-20',
    );
  });

  it('is the same for two machines that wrote in turn', () => {
    const any = fc.record(
      {
        at: fc
          .integer({ min: 0, max: 9_999 })
          .map((minute) => new Date(1_790_000_000_000 + minute * 60_000).toISOString()),
        prompt: fc.constantFrom('p', 'q'),
        occasion: fc.constantFrom('o', 'r', null),
        what: fc.constantFrom('notified', 'answered', 'snoozed', 'notForThis', 'never', 'again' as const),
        until: fc.constantFrom('2026-12-01', null),
      },
      { noNullPrototype: true },
    ) as fc.Arbitrary<PromptRecord>;
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ at }) => at }), (records) => {
        const [a, b] = [ledger(...records), ledger(...records.toReversed())];
        for (const prompt of ['p', 'q']) {
          assert.equal(a.isSilenced(prompt), b.isSilenced(prompt));
          for (const occasion of ['o', 'r']) {
            assert.equal(a.isDone(prompt, occasion), b.isDone(prompt, occasion));
            assert.equal(a.snoozedUntil(prompt, occasion), b.snoozedUntil(prompt, occasion));
          }
        }
        assert.equal(a.lastNotified, b.lastNotified);
      }),
    );
  });

  it('passes over lines that hold nothing', () => {
    assert.deepEqual(parsePromptRecords('torn{\n\nnull\n{"at":"x"}\n'), []);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => assert.ok(parsePromptRecords(text).length >= 0)),
    );
  });
});
