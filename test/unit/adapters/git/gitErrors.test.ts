import assert from 'node:assert/strict';
import { gitError } from '../../../../src/adapters/git/gitErrors.ts';

const HASH = 'a'.repeat(40);

describe('gitError', () => {
  for (const [stderr, code] of [
    ['Error: spawn /usr/bin/git ENOENT\n    at …', 'git-missing'],
    ['Error: spawn /usr/bin/git EACCES\n    at …', 'git-missing'],
    ['fatal: not a git repository (or any of the parent directories): .git', 'not-a-repository'],
    ['fatal: gitfile does not point to a valid repository: /x/.git', 'not-a-repository'],
    ['fatal: invalid gitfile format: /x/.git', 'not-a-repository'],
    ["fatal: cannot use bare repository '/x' (safe.bareRepository is 'explicit')", 'not-a-repository'],
    ["fatal: detected dubious ownership in repository at '/x'\nTo add an exception …", 'dubious-ownership'],
    ["fatal: unsafe repository ('/x' is owned by someone else)\nTo add …", 'dubious-ownership'],
    [
      `error: inflate: data stream error (unknown compression method)\nerror: unable to unpack ${HASH} header`,
      'corrupt-object',
    ],
    [
      `error: object file .git/objects/aa/aa is empty\nfatal: loose object ${HASH} (stored in x) is corrupt`,
      'corrupt-object',
    ],
    [`fatal: packed object ${HASH} (stored in x.pack) is corrupt`, 'corrupt-object'],
    [`fatal: bad object ${HASH}`, 'missing-object'],
    [`error: Could not read ${HASH}\nfatal: Failed to traverse parents of commit ${HASH}`, 'missing-object'],
    [`fatal: unable to read ${HASH}`, 'missing-object'],
    ["fatal: transport 'ext' not allowed", 'missing-object'],
    [`fatal: could not fetch ${HASH} from promisor remote`, 'missing-object'],
    [
      "warning: unable to access '.git/config': Permission denied\nfatal: unable to access",
      'permission-denied',
    ],
    ["error: unable to read '.git/HEAD': Permission denied", 'permission-denied'],
    ['fatal: bad config line 1 in file .git/config', 'unknown'],
    ['', 'unknown'],
  ] as const) {
    it(`calls ${JSON.stringify(stderr.split('\n')[0])} ${code}`, () => {
      assert.equal(gitError({ exitCode: 128, stderr, folder: '/x' }).code, code);
    });
  }

  it('quotes the fatal line, bounded and printable, and keeps the rest as the cause', () => {
    const stderr = `warning: first\nfatal: \u001b[2Jbad\u202e ${'x'.repeat(5000)}\n`;
    const error = gitError({ exitCode: 128, stderr, folder: '/x\n' });
    assert.match(error.message, /^Git failed in \/x: \[2Jbad x+ Run/);
    assert.ok(error.message.length < 1000);
    assert.ok(String(error.cause).includes(stderr));
  });

  for (const [path, word] of [
    ['/srv/pay', '/srv/pay'],
    ['C:/Users/ada/pay', 'C:/Users/ada/pay'],
    ["/it's here", "'/it'\\''s here'"],
    ['/$(touch x)', "'/$(touch x)'"],
  ] as const) {
    it(`names the command that makes git trust ${path}, as a shell takes it`, () => {
      for (const words of [
        `detected dubious ownership in repository at '${path}'`,
        `unsafe repository ('${path}' is owned by`,
      ]) {
        const { message } = gitError({ exitCode: 128, stderr: `fatal: ${words}\n`, folder: '/x' });
        assert.ok(message.endsWith(`git config --global --add safe.directory ${word}`), message);
      }
    });
  }

  it('says that a signal ended git', () => {
    assert.match(gitError({ exitCode: null, stderr: '', folder: '/x' }).message, /signal/);
  });
});
