import assert from 'node:assert/strict';
import fc from 'fast-check';
import { partsOfSubject, ticketsOf } from '../../../../src/brag/contributions/subject.ts';

const NONE = { type: null, scope: null, breaking: false, tickets: [] };

describe('partsOfSubject', () => {
  const cases: readonly (readonly [string, Partial<ReturnType<typeof partsOfSubject>>])[] = [
    ['Add retries', { text: 'Add retries' }],
    ['feat: add retries', { type: 'feat', text: 'add retries' }],
    ['feat(pay api)!: add', { type: 'feat', scope: 'pay api', breaking: true, text: 'add' }],
    ['Documentation: explain', { type: 'docs', text: 'explain' }],
    ['PAY-12: fix(x): y', { type: 'fix', scope: 'x', tickets: ['PAY-12'], text: 'y' }],
    ['fix: [PAY-12] y', { type: 'fix', tickets: ['PAY-12'], text: 'y' }],
    ['[PAY-12][OPS-3] y', { tickets: ['PAY-12', 'OPS-3'], text: 'y' }],
    ['gh-1234: y', { text: 'y' }],
    ['Fix #12: y', { type: 'fix', text: 'y' }],
    ['[7.x] fix: y', { type: 'fix', text: 'y' }],
    ['net/http: y', { text: 'net/http: y' }],
    ['parser: y', { text: 'parser: y' }],
    ['UTF-8: y', { text: 'UTF-8: y' }],
    ['PAY-12; y', { tickets: ['PAY-12'], text: 'y' }],
    ['Fixed #12 -- Kept y.', { text: 'Kept y.' }],
    ['Refs #12, #34 -- y', { text: 'y' }],
    ['closes #12 y', { type: 'fix', text: 'y' }],
    ['For #12, y', { text: 'y' }],
    ['[#12] y', { text: 'y' }],
    ['[ISSUE #12] fix: y', { type: 'fix', text: 'y' }],
    ['[ISSUE#12] y', { text: 'y' }],
    ['#12: y', { text: 'y' }],
    ['Fixes #12', { text: 'Fixes #12' }],
    ['GH-12: [Go] y', { tickets: ['GH-12'], text: '[Go] y' }],
    ['[Bugfix] y', { type: 'fix', text: 'y' }],
    ['[Enhancement]: y', { type: 'feat', text: 'y' }],
    ['[Parser] y', { text: '[Parser] y' }],
    ['ENH: stats: y', { type: 'feat', text: 'stats: y' }],
    ['dep: y', { text: 'dep: y' }],
    ['DMA: y', { text: 'DMA: y' }],
    ['MINOR: y', { text: 'y' }],
    ['[trivial] docs: y', { type: 'docs', text: 'y' }],
    ['[release-branch.3] y', { text: 'y' }],
    ['✨ y', { type: 'feat', text: 'y' }],
    [':recycle: y', { type: 'refactor', text: 'y' }],
    ['♻️ y', { type: 'refactor', text: 'y' }],
    ['📝(cli): y', { type: 'docs', text: 'y' }],
    ['✨ fix: y', { type: 'fix', text: 'y' }],
    [':unknown_code: y', { text: ':unknown_code: y' }],
    ['PAY-12', { text: 'PAY-12' }],
    ['feat:', { text: 'feat:' }],
  ];
  for (const [subject, expected] of cases) {
    it(subject, () => assert.deepEqual(partsOfSubject(subject), { ...NONE, ...expected }));
  }

  it('never throws, and its text is the end of the subject', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (subject) => {
        assert.ok(subject.trim().endsWith(partsOfSubject(subject).text));
      }),
    );
  });
});

describe('ticketsOf', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['PAY-1: a', '', ['PAY-1']],
    ['a [PAY-1]', '', ['PAY-1']],
    ['a (PAY-1)', '', ['PAY-1']],
    ['a', 'Refs: PAY-1\nFixes PAY-2', ['PAY-1', 'PAY-2']],
    ['a', 'see PAY-1 in the text', []],
    ['a PAY-1 b', '', []],
    ['a (CVE-2026)', 'Refs: RFC-7231', []],
  ];
  for (const [subject, body, expected] of cases) {
    it(`${subject} ${JSON.stringify(body)}`, () => assert.deepEqual(ticketsOf(subject, body), expected));
  }
});
