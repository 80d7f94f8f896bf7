import assert from 'node:assert/strict';
import { projectOfLink } from '../../../src/overview/projectOfLink.ts';

describe('The project of a link', () => {
  const known: readonly (readonly [url: string, project: string])[] = [
    ['https://github.com/acme/pay/pull/412', 'acme/pay'],
    ['https://github.com/acme/pay/pull/412/files#diff-1', 'acme/pay'],
    ['https://github.com/acme/pay/commit/a1b2c3d', 'acme/pay'],
    ['https://github.com/acme/pay/issues/7', 'acme/pay'],
    ['https://gitlab.com/group/sub/pay/-/merge_requests/7', 'group/sub/pay'],
    ['https://codeberg.org/acme/pay/pulls/3', 'acme/pay'],
    ['https://bitbucket.org/acme/pay/pull-requests/3', 'acme/pay'],
    ['https://bitbucket.acme.com/projects/PAY/repos/client/pull-requests/3/overview', 'PAY/client'],
    ['https://bitbucket.acme.com/users/ada/repos/client/commits/a1b2c3d', '~ada/client'],
    ['https://dev.azure.com/acme/shop/_git/pay/pullrequest/12', 'acme/shop/pay'],
    ['https://gerrit.acme.com/c/platform/pay/+/123', 'platform/pay'],
    ['https://git.acme.com/acme/pay/commit/a1b2c3d', 'acme/pay'],
    ['https://github.com/acme/pay/blob/main/docs/rfc.md', 'acme/pay'],
    ['https://github.com/acme/pay/wiki', 'acme/pay'],
    ['https://github.com/acme/pay/releases/tag/v2', 'acme/pay'],
    ['https://git.acme.com/group/sub/pay/-/blob/main/docs/rfc.md', 'group/sub/pay'],
  ];
  for (const [url, project] of known) {
    it(`is ${project} for ${url}`, () => assert.equal(projectOfLink(url), project));
  }

  const unknown = [
    'https://acme.com/dashboards/pay',
    'https://acme.com/blog/pull/3',
    'https://github.com/acme/pay',
    'https://github.com/orgs/acme/discussions',
    'https://docs.acme.com/guide/pay/releases/7',
    'https://docs.acme.com/a/b/issues/',
    'mailto:ada@acme.com/pay/pull/1',
    'https://',
    'pull/3',
    `https://github.com/${'a/'.repeat(5000)}pull/x`,
  ];
  for (const url of unknown) {
    it(`is not guessed for ${url.slice(0, 60)}`, () => assert.equal(projectOfLink(url), null));
  }
});
