import assert from 'node:assert/strict';
import { checkWeight } from '../../../../src/assist/check/checkWeight.ts';
import { lostSmallness } from '../../../../src/assist/check/keptWords.ts';
import { readSources } from '../../../../src/assist/check/sources.ts';
import { sharpenPrompt } from '../../../../src/assist/prompts.ts';
import { formatMessage } from '../../../../src/base/message.ts';
import { EVIDENCE, exampleEntry } from '../example.ts';

const SOURCES = readSources(sharpenPrompt(exampleEntry(), EVIDENCE).sources);
const reasons = (line: string, sources = SOURCES) => checkWeight(line, sources).map(formatMessage).join('\n');

describe('Weighing what a language model says', () => {
  for (const line of [
    'Retried failed payments with backoff',
    'Cut failed payments from 2% to 0.1%',
    'Reduced failed payments, and made p99 faster',
    'Wrote it in 3 commits, in its own module',
    'Support got 40 tickets per week',
    'Payments do this once more',
    '',
  ]) {
    it(`lets pass: ${line}`, () => assert.equal(reasons(line), ''));
  }

  for (const [line, told] of [
    // Whose work it was.
    ['Led the retries', /Led/],
    ['Owned the retries', /Owned/],
    ['Drove it', /Drove/],
    ['Architected it', /Architected/],
    ['Wrote it alone', /alone/],
    ['Mentored 2', /Mentored/],
    ['The only author', /only/],
    ['Senior author', /Senior/],
    // How far it went.
    ['Retries across the company', /company/],
    ['Retries in many regions', /many/],
    ['Payments always retry', /always/],
    ['Retries in production', /production/],
    ['Retries for customers', /customers/],
    ['Other teams retry', /teams/],
    // How sure and how good it is, and what it led to.
    ['Eliminated failed payments', /Eliminated/],
    ['Ensured payments', /Ensured/],
    ['Robust retries', /Robust/],
    ['A critical client', /critical/],
    ['Best payment client', /Best/],
    ['Significant retries', /Significant/],
    ['Payments failed because of Stripe', /because/],
    ['Saved revenue', /revenue/],
    ['Rewrote the payment client', /Rewrote/],
    // Which way a number went, of what it is a number of.
    ['Raised failed payments', /Raised/],
    ['Cut tickets', /Cut/],
    ['Faster support', /Faster/],
    // What it was about.
    ['Retries in the database', /database/],
    // A pace.
    ['40 tickets a day', /a day/],
    ['Support got tickets hourly', /a hour/],
    ['Payments failed for weeks', /weeks/],
    ['Done within a week', /within a week/],
    // Turned round.
    ['Payments never failed', /“failed”/],
    ['Payments didn’t retry', /“retry”/],
    ['Retries without backoff', /“backoff”/],
    ['Nobody got tickets', /“got”|“tickets”/],
    // An everyday word where a name stands.
    ['Reviewed by mark', /mark/],
    ['Rewritten in go', /go/],
  ] as const) {
    it(`rejects: ${line}`, () => assert.match(reasons(line), told));
  }

  it('lets one word of a family stand for another', () => {
    const known = readSources(['Led the work on flaky tests; search was slow']);
    for (const line of ['Leading the work', 'Stabilised tests', 'Sped search up'])
      assert.equal(reasons(line, known), '');
  });

  it('keeps denied what is denied', () => {
    const known = readSources(['No downtime. Not yet used by the reports. MySQL was out of support.']);
    for (const line of ['Without downtime', 'No longer in support', 'Not used by the reports so far']) {
      assert.equal(reasons(line, known), '', line);
    }
    for (const line of ['Downtime', 'Used by the reports', 'MySQL was in support']) {
      assert.notEqual(reasons(line, known), '', line);
    }
  });

  it('leaves to several what they did together', () => {
    assert.match(reasons('I planned it', readSources(['We planned it'])), /“I”/);
    assert.equal(reasons('I planned it', readSources(['We planned it, I wrote it'])), '');
  });
});

describe('What makes a claim small', () => {
  for (const [part, reworded, lost] of [
    ['should take about 14 minutes', 'takes about 14 minutes', 'should'],
    ['tried to move the tables', 'moved the tables', 'tried to'],
    ['will move the tables', 'moved the tables', 'will'],
    ['helped Ann find the leak; wrote the fix', 'found the leak; wrote the fix', 'helped'],
    ['built with two colleagues', 'built it', 'colleagues'],
    ['reviewed the retries', 'retries', 'reviewed'],
    ['the tests mostly pass', 'the tests pass', 'mostly'],
    ['tests failed now and then', 'tests failed', 'now and then'],
    ['no downtime', 'downtime', 'no'],
    ['die Suche war nicht schnell', 'die Suche war schnell', 'nicht'],
    ['la recherche sans cache', 'la recherche avec cache', 'sans'],
  ] as const) {
    it(`must stay: “${lost}” of “${part}”`, () => {
      assert.match(lostSmallness(part, reworded).map(formatMessage).join('\n'), new RegExp(`“${lost}”`));
    });
  }

  for (const [part, reworded] of [
    ['should take about 14 minutes', 'may take about 14 minutes'],
    ['helped Ann find the leak; wrote the fix', 'wrote the fix'],
    ['author; Ann reviewed', 'author, reviewed by Ann'],
    ['author; reviewed by 2', 'author'],
    ['no downtime', 'without downtime'],
  ] as const) {
    it(`has not lost anything: “${part}” → “${reworded}”`, () => {
      assert.deepEqual(lostSmallness(part, reworded), []);
    });
  }
});
