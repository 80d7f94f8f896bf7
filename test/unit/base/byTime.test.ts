import assert from 'node:assert/strict';
import fc from 'fast-check';
import { byTime, laterThan } from '../../../src/base/byTime.ts';

const at = (time: string) => ({ at: time });

describe('The order of time', () => {
  it('is that of moments, not of days on a calendar', () => {
    const [auckland, utc] = [at('2026-11-20T08:00:00+13:00'), at('2026-11-19T20:00:00Z')];
    assert.deepEqual([utc, auckland].sort(byTime), [auckland, utc]);
    assert.equal(byTime(auckland, at('2026-11-19T19:00:00Z')), 0);
  });

  it('leaves what has the same moment as it stands', () => {
    const same = [at('2026-11-20T09:00:00Z'), at('2026-11-20T10:00:00+01:00'), at('2026-11-20T09:00:00Z')];
    assert.deepEqual(same.toSorted(byTime), same);
  });
});

describe('A time after all before', () => {
  const NOW = '2026-11-20T09:00:00.000+01:00';

  it('is now, where no clock ran ahead', () => {
    assert.equal(laterThan(NOW, []), NOW);
    assert.equal(laterThan(NOW, [at('2026-11-20T07:59:59Z'), at('some day')]), NOW);
  });

  it('is just after what was written by a clock that ran ahead', () => {
    assert.equal(
      laterThan(NOW, [at('2027-11-20T09:00:00Z'), at('2026-11-20T07:00:00Z')]),
      '2027-11-20T09:00:00.001Z',
    );
    assert.equal(laterThan(NOW, [at(NOW)]), '2026-11-20T08:00:00.001Z');
  });

  it('is later whatever stands in a file, as far as time goes', () => {
    const moment = fc.date({ noInvalidDate: true }).map((date) => at(date.toISOString()));
    fc.assert(
      fc.property(fc.array(fc.oneof(moment, fc.string().map(at))), (records) => {
        const next = at(laterThan(NOW, records));
        const times = records.map((record) => Date.parse(record.at)).filter((time) => time < 8.64e15);
        assert.ok(times.every((time) => time < Date.parse(next.at)) || records.length > times.length);
        assert.ok(!Number.isNaN(Date.parse(next.at)));
      }),
    );
  });
});
