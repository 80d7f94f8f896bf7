import assert from 'node:assert/strict';
import { entryMatcher } from '../../../src/base/entryMatcher.ts';
import { DESIGN, PROJECTS } from '../../../src/worksheets/entries/sections.ts';
import { journalEntry } from '../../support/journal.ts';

describe('a rule for entries', () => {
  for (const [words, title, fits] of [
    [['mentor'], 'Mentored Bo', true],
    [['mentor'], 'Tormentors', false],
    [['c++ ('], 'Moved to C++ (20)', true],
    [['cross-team'], 'A cross-team effort', true],
    [['überblick'], 'ÜBERBLICK', true],
    [[], 'Anything', false],
  ] as const) {
    it(`with the words ${JSON.stringify(words)} ${fits ? 'finds' : 'passes over'} “${title}”`, () => {
      assert.equal(entryMatcher({ sections: [], words })(journalEntry({ title })), fits);
    });
  }

  it('finds each entry of its sections', () => {
    const matches = entryMatcher({ sections: [DESIGN], words: [] });
    assert.equal(matches(journalEntry({ section: DESIGN })), true);
    assert.equal(matches(journalEntry({ section: PROJECTS })), false);
  });
});
