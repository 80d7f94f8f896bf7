import assert from 'node:assert/strict';
import type { Forge } from '../../../src/history/pullRequest.ts';
import { parseRemoteUrl, type RemoteAddress } from '../../../src/history/remoteUrl.ts';
import { commitUrl, pullRequestUrl } from '../../../src/history/webLinks.ts';

function remote(url: string): RemoteAddress {
  const address = parseRemoteUrl(url);
  assert.ok(address);
  return address;
}

/** Remote, forge of the pull request, its address, address of a commit. */
const CASES: readonly (readonly [string, Forge, string, string])[] = [
  ['git@github.com:a/b', 'github', 'https://github.com/a/b/pull/12', 'https://github.com/a/b/commit/0123abc'],
  [
    'git@gitlab.com:a/b/c',
    'gitlab',
    'https://gitlab.com/a/b/c/-/merge_requests/12',
    'https://gitlab.com/a/b/c/-/commit/0123abc',
  ],
  [
    'git@bitbucket.org:a/b',
    'bitbucket',
    'https://bitbucket.org/a/b/pull-requests/12',
    'https://bitbucket.org/a/b/commits/0123abc',
  ],
  [
    'https://x.com/scm/P/b',
    'bitbucket',
    'https://x.com/projects/P/repos/b/pull-requests/12',
    'https://x.com/projects/P/repos/b/commits/0123abc',
  ],
  [
    'git@ssh.dev.azure.com:v3/o/p/r',
    'azure',
    'https://dev.azure.com/o/p/_git/r/pullrequest/12',
    'https://dev.azure.com/o/p/_git/r/commit/0123abc',
  ],
  [
    'https://codeberg.org/a/b',
    'gitea',
    'https://codeberg.org/a/b/pulls/12',
    'https://codeberg.org/a/b/commit/0123abc',
  ],
  [
    'https://go.googlesource.com/tools',
    'gerrit',
    'https://go-review.googlesource.com/c/tools/+/12',
    'https://go.googlesource.com/tools/+/0123abc',
  ],
  ['ssh://a@r.org:29418/c/d', 'gerrit', 'https://r.org/c/c/d/+/12', 'https://r.org/q/commit:0123abc'],
  [
    'https://ghe.acme.com/a/b',
    'github',
    'https://ghe.acme.com/a/b/pull/12',
    'https://ghe.acme.com/a/b/commit/0123abc',
  ],
];

describe('Web links', () => {
  for (const [url, forge, pullRequest, commit] of CASES) {
    it(`lead to ${forge}'s pages of ${url}`, () => {
      assert.equal(pullRequestUrl(remote(url), 12, forge), pullRequest);
      assert.equal(commitUrl(remote(url), '0123abc'), commit);
    });
  }

  it("use the remote's forge where the message names none", () => {
    assert.equal(pullRequestUrl(remote('git@github.com:a/b'), 12, null), 'https://github.com/a/b/pull/12');
  });

  it("are none for another forge's number, as in a mirror", () => {
    assert.equal(pullRequestUrl(remote('git@github.com:a/b'), 12, 'phabricator'), null);
    assert.equal(pullRequestUrl(remote('git@gitlab.com:a/b'), 12, 'github'), null);
  });

  it('are none where nobody knows the forge, the number is impossible or the hash is no hash', () => {
    assert.equal(pullRequestUrl(remote('https://x.org/a/b'), 12, null), null);
    assert.equal(pullRequestUrl(remote('git@github.com:a/b'), 0, 'github'), null);
    assert.equal(commitUrl(remote('git@github.com:a/b'), '../../x'), null);
  });
});
