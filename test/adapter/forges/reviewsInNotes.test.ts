import assert from 'node:assert/strict';
import type { Note } from '../../../src/adapters/forges/gitlab/answers.ts';
import { reviewsInNotes } from '../../../src/adapters/forges/gitlab/reviewsInNotes.ts';

const APPROVED = 'approved this merge request';
const CHANGES = 'requested changes';

/** A note at a time of one day: what GitLab wrote down, or what somebody said on a line or below. */
function note(time: string, given: { readonly system?: string; readonly onLine?: boolean } = {}): Note {
  return {
    type: given.onLine ? 'DiffNote' : null,
    body: given.system ?? APPROVED,
    author: { username: 'ada' },
    created_at: `2026-10-05T${time}:00Z`,
    system: given.system !== undefined,
  };
}

describe('The reviews in notes on a merge request', () => {
  const cases: readonly (readonly [string, readonly Note[], readonly string[]])[] = [
    ['none without notes', [], []],
    ['none in what GitLab says of labels', [note('09:00', { system: 'added ~bug label' })], []],
    ['an approval', [note('09:00', { system: APPROVED })], ['approved 09:00 0']],
    [
      'one for a sitting, which counts its comments on lines',
      [
        note('09:00', { onLine: true }),
        note('09:10', { onLine: true }),
        note('09:20'),
        note('09:50', { system: CHANGES }),
      ],
      ['changesRequested 09:50 2'],
    ],
    [
      'one each for what lies an hour apart',
      [note('09:00', { onLine: true }), note('10:00', { system: APPROVED })],
      ['commented 09:00 1', 'approved 10:00 0'],
    ],
    [
      'the last verdict of a sitting, in whatever order notes come',
      [note('09:30', { system: APPROVED }), note('09:00', { system: CHANGES })],
      ['approved 09:30 0'],
    ],
    ['a comment that only quotes a verdict', [note('09:00')], ['commented 09:00 0']],
    [
      'a verdict that no later comment takes back',
      [note('09:00', { system: APPROVED }), note('09:05', { onLine: true })],
      ['approved 09:05 1'],
    ],
  ];
  for (const [name, notes, expected] of cases) {
    it(`are ${name}`, () => {
      assert.deepEqual(
        reviewsInNotes(notes).map(({ state, at, comments }) => `${state} ${at.slice(11, 16)} ${comments}`),
        expected,
      );
    });
  }
});
