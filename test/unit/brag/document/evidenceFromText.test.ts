import assert from 'node:assert/strict';
import { evidenceFromText } from '../../../../src/brag/document/evidenceFromText.ts';

const LONG = `https://docs.example.org/${'a'.repeat(80)}`;

const CASES: readonly [typed: string, label: string, url: string | null][] = [
  ['https://github.com/acme/pay/pull/412', '#412', 'https://github.com/acme/pay/pull/412'],
  ['https://github.com/acme/pay/pull/412/files', '#412', 'https://github.com/acme/pay/pull/412/files'],
  ['https://github.com/acme/pay/issues/9', '#9', 'https://github.com/acme/pay/issues/9'],
  ['https://gitlab.com/a/b/-/merge_requests/7', '!7', 'https://gitlab.com/a/b/-/merge_requests/7'],
  ['https://bitbucket.org/a/b/pull-requests/3', '#3', 'https://bitbucket.org/a/b/pull-requests/3'],
  ['https://dev.azure.com/o/p/_git/r/pullrequest/8', '!8', 'https://dev.azure.com/o/p/_git/r/pullrequest/8'],
  ['https://github.com/a/b/commit/a1b2c3d4e5f6', 'a1b2c3d', 'https://github.com/a/b/commit/a1b2c3d4e5f6'],
  [' https://wiki.example.org/on-call/ ', 'wiki.example.org/on-call', 'https://wiki.example.org/on-call/'],
  [LONG, `${LONG.slice('https://'.length, 'https://'.length + 59)}…`, LONG],
  ['a1b2c3d', 'a1b2c3d', null],
  ['#412', '#412', null],
  ['the July\ndashboard', 'the July dashboard', null],
  ['javascript:alert(1)', 'javascript:alert(1)', null],
  ['https://', 'https://', null],
];

describe('evidenceFromText', () => {
  for (const [typed, label, url] of CASES) {
    it(`reads ${JSON.stringify(typed.slice(0, 60))} as ${label}`, () => {
      assert.deepEqual(evidenceFromText(typed), { label, url });
    });
  }

  it('makes nothing of nothing', () => assert.equal(evidenceFromText(' \n'), null));
});
