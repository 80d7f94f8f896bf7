import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseRemoteUrl } from '../../../src/history/remoteUrl.ts';

/** URL, forge, full name, page. */
const CASES: readonly (readonly [string, string | null, string, string])[] = [
  ['https://github.com/acme/pay.git', 'github', 'acme/pay', 'https://github.com/acme/pay'],
  ['https://github.com/acme/pay/', 'github', 'acme/pay', 'https://github.com/acme/pay'],
  ['https://ann:secret@github.com/acme/pay?x=1#y', 'github', 'acme/pay', 'https://github.com/acme/pay'],
  ['git@github.com:acme/pay.git', 'github', 'acme/pay', 'https://github.com/acme/pay'],
  ['github.com:acme/pay', 'github', 'acme/pay', 'https://github.com/acme/pay'],
  ['git@github.com-work:acme/pay.git', 'github', 'acme/pay', 'https://github.com/acme/pay'],
  ['ssh://git@ssh.github.com:443/acme/pay.git', 'github', 'acme/pay', 'https://github.com/acme/pay'],
  ['git://github.com/acme/pay', 'github', 'acme/pay', 'https://github.com/acme/pay'],
  ['git+ssh://git@GitHub.com/acme/pay', 'github', 'acme/pay', 'https://github.com/acme/pay'],
  ['https://gitlab.com/acme/core/pay.git', 'gitlab', 'acme/core/pay', 'https://gitlab.com/acme/core/pay'],
  [
    'git@gitlab.acme.com:acme/core/pay.git',
    'gitlab',
    'acme/core/pay',
    'https://gitlab.acme.com/acme/core/pay',
  ],
  ['https://salsa.debian.org/acme/pay', 'gitlab', 'acme/pay', 'https://salsa.debian.org/acme/pay'],
  ['git@bitbucket.org:acme/pay.git', 'bitbucket', 'acme/pay', 'https://bitbucket.org/acme/pay'],
  [
    'https://code.acme.com/scm/PAY/core.git',
    'bitbucket',
    'PAY/core',
    'https://code.acme.com/projects/PAY/repos/core',
  ],
  [
    'https://acme.com/git/scm/PAY/core.git',
    'bitbucket',
    'PAY/core',
    'https://acme.com/git/projects/PAY/repos/core',
  ],
  [
    'ssh://git@code.acme.com:7999/~ann/core.git',
    'bitbucket',
    '~ann/core',
    'https://code.acme.com/users/ann/repos/core',
  ],
  [
    'git@bitbucket.acme.com:PAY/core.git',
    'bitbucket',
    'PAY/core',
    'https://bitbucket.acme.com/projects/PAY/repos/core',
  ],
  [
    'https://acme@dev.azure.com/acme/My%20Shop/_git/pay',
    'azure',
    'acme/My Shop/pay',
    'https://dev.azure.com/acme/My%20Shop/_git/pay',
  ],
  [
    'git@ssh.dev.azure.com:v3/acme/shop/pay',
    'azure',
    'acme/shop/pay',
    'https://dev.azure.com/acme/shop/_git/pay',
  ],
  [
    'https://acme.visualstudio.com/DefaultCollection/shop/_git/pay',
    'azure',
    'acme/shop/pay',
    'https://dev.azure.com/acme/shop/_git/pay',
  ],
  [
    'https://acme.visualstudio.com/_git/pay',
    'azure',
    'acme/pay/pay',
    'https://dev.azure.com/acme/pay/_git/pay',
  ],
  [
    'acme@vs-ssh.visualstudio.com:v3/acme/shop/pay',
    'azure',
    'acme/shop/pay',
    'https://dev.azure.com/acme/shop/_git/pay',
  ],
  ['https://codeberg.org/acme/pay', 'gitea', 'acme/pay', 'https://codeberg.org/acme/pay'],
  ['ssh://git@gitea.acme.com:2222/acme/pay.git', 'gitea', 'acme/pay', 'https://gitea.acme.com/acme/pay'],
  [
    'https://acme.googlesource.com/a/core/pay',
    'gerrit',
    'core/pay',
    'https://acme.googlesource.com/core/pay',
  ],
  [
    'ssh://ann@code.acme.com:29418/core/pay',
    'gerrit',
    'core/pay',
    'https://code.acme.com/admin/repos/core%2Fpay',
  ],
  ['https://code.acme.com/acme/pay.git', null, 'acme/pay', 'https://code.acme.com/acme/pay'],
  ['http://localhost:3000/acme/pay', null, 'acme/pay', 'http://localhost:3000/acme/pay'],
  ['http://code.acme.com/acme/pay', null, 'acme/pay', 'https://code.acme.com/acme/pay'],
  ['ssh://git@[::1]:22/acme/pay', null, 'acme/pay', 'https://[::1]/acme/pay'],
  ['git@gitserver:acme/pay.git', null, 'acme/pay', 'https://gitserver/acme/pay'],
];

const NO_PAGE = [
  '/srv/git/pay.git',
  '../pay',
  'acme/pay',
  'C:\\git\\pay',
  'C:/git/pay',
  '\\\\server\\git\\pay',
  'file:///srv/git/pay.git',
  'ext::sh -c touch% /tmp/x',
  'javascript:alert(1)',
  'javascript://github.com/%0aalert(1)',
  'work:acme/pay',
  '-oProxyCommand=touch:x',
  'https://github.com/',
  'https://github.com/acme',
  'https://dev.azure.com/acme',
  'https://evil@@x/../..',
  'https://code.acme.com/acme/..%2f..%2fetc',
  'https://code.acme.com/acme/%00',
  'git@code.acme.com:../../etc',
  `https://code.acme.com/${'a'.repeat(3000)}`,
  '',
];

describe('Remote URL', () => {
  for (const [url, forge, fullName, webUrl] of CASES) {
    it(`reads ${url}`, () => {
      const address = parseRemoteUrl(url);
      assert.deepEqual(
        { forge: address?.forge, fullName: address?.fullName, webUrl: address?.webUrl },
        { forge, fullName, webUrl },
      );
    });
  }

  for (const url of NO_PAGE) {
    it(`finds no page for ${url.slice(0, 60) || 'nothing'}`, () => {
      assert.equal(parseRemoteUrl(url), null);
    });
  }

  it('names the port that the web needs, and not that of ssh', () => {
    assert.equal(parseRemoteUrl('https://code.acme.com:8443/acme/pay')?.host, 'code.acme.com:8443');
    assert.equal(parseRemoteUrl('ssh://git@code.acme.com:2222/acme/pay')?.host, 'code.acme.com');
  });

  it('never throws, and gives only clean web addresses', () => {
    const url = fc.string({
      unit: fc.constantFrom(
        'https://',
        'git@',
        'ssh://',
        'a',
        '.',
        ':',
        '/',
        '..',
        '%2e',
        '@',
        '\\',
        '\n',
        ' ',
        'é',
        '.git',
      ),
    });
    fc.assert(
      fc.property(url, (text) => {
        const address = parseRemoteUrl(text);
        if (address === null) return;
        const page = new URL(address.webUrl);
        assert.match(page.protocol, /^https?:$/);
        assert.equal(page.username + page.password + page.search + page.hash, '');
        assert.doesNotMatch(address.webUrl, /[\s\\<>"]|\/$/);
      }),
    );
  });
});
