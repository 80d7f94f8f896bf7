import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainUrl } from '../../../../src/adapters/git/remoteUrl.ts';

describe('plainUrl', () => {
  for (const [url, expected] of [
    ['https://github.com/acme/pay.git', 'https://github.com/acme/pay.git'],
    ['https://ada:s3cret@github.com/acme/pay.git', 'https://github.com/acme/pay.git'],
    ['https://token@dev.azure.com/acme/_git/pay', 'https://dev.azure.com/acme/_git/pay'],
    ['https://ada:p@ss:w0rd@host:8443/pay', 'https://host:8443/pay'],
    ['https://ada:s3cret@host', 'https://host'],
    ['HTTP://ada:s3cret@host/x', 'HTTP://host/x'],
    ['https://host/pay.git?private_token=s3cret#s3cret', 'https://host/pay.git'],
    ['https://ada:s3cret@host?x=s3cret', 'https://host'],
    ['ssh://git@host:29418/pay', 'ssh://git@host:29418/pay'],
    ['ssh://git:s3cret@host/pay', 'ssh://git@host/pay'],
    ['git@github.com:acme/pay.git', 'git@github.com:acme/pay.git'],
    ['/srv/git/pay@2.git', '/srv/git/pay@2.git'],
    ['file:///srv/a@b.git', 'file:///srv/a@b.git'],
    ['https://host/with@at/x', 'https://host/with@at/x'],
    ['C:\\repositories\\pay', 'C:\\repositories\\pay'],
    ['https://host/\u001b[31m', 'https://host/[31m'],
    ['', ''],
  ] as const) {
    it(`makes ${JSON.stringify(expected)} of ${JSON.stringify(url)}`, () => {
      assert.equal(plainUrl(url), expected);
    });
  }

  it('never keeps a password', () => {
    const word = fc.stringMatching(/^[a-z@:%]{1,12}$/);
    fc.assert(
      fc.property(fc.constantFrom('https', 'http', 'ssh', 'git', 'ftp'), word, (scheme, noise) => {
        assert.ok(!plainUrl(`${scheme}://user:${noise}S3CRET${noise}@host/path`).includes('S3CRET'));
      }),
    );
  });
});
