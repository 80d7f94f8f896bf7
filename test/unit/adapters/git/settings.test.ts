import assert from 'node:assert/strict';
import { parseSettings } from '../../../../src/adapters/git/settings.ts';

function entries(...pairs: readonly (readonly [key: string, value: string | null])[]): string {
  return pairs.map(([key, value]) => (value === null ? `${key}\0` : `${key}\n${value}\0`)).join('');
}

describe('parseSettings', () => {
  it('reads nothing from nothing', () => {
    const nothing = { remotes: [], user: { name: '', email: '' }, isPartial: false, mailmap: [] };
    assert.deepEqual(parseSettings(''), nothing);
    assert.deepEqual(parseSettings('nonsense\0\0\n\0'), nothing);
  });

  it('takes the last name and address, which is the nearest', () => {
    const output = entries(['user.name', 'Global'], ['user.email', 'g@x'], ['user.name', 'Local\nName']);
    assert.deepEqual(parseSettings(output).user, { name: 'Local\nName', email: 'g@x' });
  });

  it('takes the first URL of each remote, without credentials', () => {
    const output = entries(
      ['remote.origin.url', 'https://token@host/acme/pay'],
      ['remote.origin.url', 'https://host/second'],
      ['remote.a.b c.url', 'git@host:x'],
    );
    assert.deepEqual(parseSettings(output).remotes, [
      { name: 'origin', url: 'https://host/acme/pay' },
      { name: 'a.b c', url: 'git@host:x' },
    ]);
  });

  it('rewrites a URL by its longest prefix', () => {
    const output = entries(
      ['url.https://github.com/.insteadof', 'gh:'],
      ['url.https://github.com/acme/.insteadof', 'gh:a/'],
      ['url.https://host/.insteadof', ''],
      ['remote.origin.url', 'gh:a/pay'],
      ['remote.fork.url', 'gh:ada/pay'],
    );
    assert.deepEqual(
      parseSettings(output).remotes.map(({ url }) => url),
      ['https://github.com/acme/pay', 'https://github.com/ada/pay'],
    );
  });

  for (const [name, key, value, expected] of [
    ['extensions.partialClone', 'extensions.partialclone', 'origin', true],
    ['a promisor remote', 'remote.origin.promisor', 'true', true],
    ['a promisor remote without a value', 'remote.origin.promisor', null, true],
    ['a remote with a filter', 'remote.origin.partialclonefilter', 'blob:none', true],
    ['a remote that is no promisor', 'remote.origin.promisor', 'false', false],
    ['a remote called promisor', 'remote.promisor.url', 'x', false],
  ] as const) {
    it(`tells by ${name} ${expected ? 'a partial' : 'no partial'} clone`, () => {
      assert.equal(parseSettings(entries([key, value])).isPartial, expected);
    });
  }
});
