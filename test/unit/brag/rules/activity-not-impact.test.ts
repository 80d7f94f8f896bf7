import assert from 'node:assert/strict';
import { inSection, underlined } from './findings.ts';

const RULE = 'activity-not-impact';

describe('activity-not-impact', () => {
  const found: readonly (readonly [entry: string, ...phrases: string[]])[] = [
    ['- Worked on the payment client', 'Worked on'],
    ['- **Worked on the payment client** (2026-11-12)', 'Worked on'],
    ['- I helped with the migration', 'helped with'],
    ['- [x] Assisted with on-call', 'Assisted with'],
    ['- Payments: helped out with retries', 'helped out with'],
    ['- Retries\n  - My role: involved in the design', 'involved in'],
    ['- Retries\n  - Impact: Was responsible for the roll-out. It is done.', 'Was responsible for'],
    ['- Retries\n  - Attended the design reviews\n  - Looked into timeouts', 'Attended', 'Looked into'],
    ['- Retries. Also contributed to the runbook.', 'contributed to'],
    ['- Continued working on retries', 'Continued working'],
    ['- Did some refactoring', 'Did some'],
    ['- Worked on 3 services', 'Worked on'],
    ['- Helped with 12 migrations', 'Helped with'],
  ];
  for (const [entry, ...phrases] of found) {
    it(`finds the activity in ${JSON.stringify(entry)}`, () => {
      assert.deepEqual(underlined(RULE, inSection(entry)), phrases);
    });
  }

  const silent = [
    '- Built the payment client',
    '- Helped 12 teams move to the new client',
    '- Worked on retries, which cut failures in half',
    '- Helped with retries so that checkout survives a slow bank',
    '- The client that everybody worked on is gone',
    '- Retries\n  - Problem: nobody worked on failures',
    '- Retries\n  - Evidence: worked on in the tracker',
    '- Worked on checkout: p99 from 800 to 200',
    '- Worked on checkout, 40% faster',
    '- Workshop on retries',
    '- Helper library for retries',
    '- `worked on` is a phrase',
  ];
  for (const entry of silent) {
    it(`finds none in ${JSON.stringify(entry)}`, () =>
      assert.deepEqual(underlined(RULE, inSection(entry)), []));
  }

  it('leaves plans and what was learned alone', () => {
    assert.deepEqual(
      underlined(RULE, inSection('- Work on, and help with, the mesh', 'What I Want to Do Next')),
      [],
    );
    assert.deepEqual(underlined(RULE, inSection('- Attended a course', 'Learning and Growth')), []);
  });
});
