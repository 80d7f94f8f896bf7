import assert from 'node:assert/strict';
import {
  type AssessmentRecord,
  compareWithLast,
  parseAssessments,
  renderAssessment,
} from '../../../src/levels/assessment.ts';

const record = (
  quarter: string,
  signal: string,
  rating: AssessmentRecord['rating'],
  at = '2026-11-01T09:00:00Z',
) => ({
  at,
  quarter,
  signal,
  rating,
});
const parsed = (...records: readonly AssessmentRecord[]) =>
  parseAssessments(records.map(renderAssessment).join(''));

describe('A self-assessment', () => {
  it('is compared with the one before, signal by signal', () => {
    const assessments = parsed(
      record('2026-Q4', 'a', 'usually'),
      record('2026-Q3', 'a', 'not-yet'),
      record('2026-Q3', 'b', 'usually'),
      record('2026-Q4', 'b', 'sometimes'),
      record('2026-Q4', 'c', 'sometimes'),
      record('2026-Q1', 'a', 'usually'),
    );
    assert.deepEqual(
      compareWithLast(assessments).map(({ signal, before, change }) => [signal, before, change]),
      [
        ['a', 'not-yet', 2],
        ['b', 'usually', -1],
        ['c', null, 0],
      ],
    );
  });

  it('can be gone over again in its quarter', () => {
    const [only] = parsed(
      record('2026-Q4', 'a', 'usually', '2026-11-02T09:00:00Z'),
      record('2026-Q4', 'a', 'not-yet', '2026-11-01T09:00:00+01:00'),
    );
    assert.equal(only?.ratings.get('a')?.rating, 'usually');
  });

  it('is not there before the first', () => {
    assert.deepEqual(compareWithLast([]), []);
    assert.deepEqual(parseAssessments('\n{"quarter":"2026-Q5"}\ntorn'), []);
  });
});
