import assert from 'node:assert/strict';
import { pullRequestAt } from '../../../../src/history/pullRequests/pullRequestUrl.ts';

describe('Pull request address', () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    ['https://github.com/acme/pay/pull/12', 'github', 'acme/pay'],
    ['http://ghe.acme.com/acme/pay/pull/12/', 'github', 'acme/pay'],
    ['https://github.com/acme/pay/pull/12/files', 'github', 'acme/pay'],
    ['<https://gitlab.acme.com/a/b/c/-/merge_requests/12>', 'gitlab', 'a/b/c'],
    ['https://gitlab.acme.com/a/b/merge_requests/12.', 'gitlab', 'a/b'],
    ['https://codeberg.org/acme/pay/pulls/12', 'gitea', 'acme/pay'],
    ['https://acme.com/git/acme/pay/pulls/12', 'gitea', 'acme/pay'],
    ['https://bitbucket.org/acme/pay/pull-requests/12', 'bitbucket', 'acme/pay'],
    ['https://code.acme.com/projects/PAY/repos/core/pull-requests/12/overview', 'bitbucket', 'PAY/core'],
    ['https://dev.azure.com/acme/shop/_git/pay/pullrequest/12', 'azure', 'acme/shop/_git/pay'],
  ];
  for (const [address, forge, repository] of CASES) {
    it(`is ${address}`, () => {
      const reference = pullRequestAt(address);
      assert.deepEqual([reference?.forge, reference?.repository, reference?.number], [forge, repository, 12]);
    });
  }

  for (const address of [
    'https://github.com/acme/pay/issues/12',
    'https://github.com/acme/pay/pull/12#issuecomment-3',
    'https://github.com/acme/pay/pull/12abc',
    'https://github.com/acme/pay/pull/new',
    'https://github.com/pull/12',
    'acme/pay#12',
    `https://github.com/${'a/'.repeat(100_000)}pull/12`,
    '',
  ]) {
    it(`is not ${address.slice(0, 60) || 'nothing'}`, () => {
      assert.equal(pullRequestAt(address), null);
    });
  }
});
