import assert from 'node:assert/strict';
import { createIdentity, type IdentityInput } from '../../../src/history/identity.ts';

interface Case {
  readonly says: string;
  readonly userEmails?: readonly string[];
  readonly setting?: readonly string[];
  readonly mine: readonly string[];
  readonly others: readonly string[];
}

/** People are written `Name <address>`. */
const CASES: readonly Case[] = [
  {
    says: 'compares addresses without case',
    userEmails: ['Ada@Example.com'],
    mine: ['Ada <ada@example.com>', 'Somebody <ADA@EXAMPLE.COM>'],
    others: ['Ada <ada@example.org>', 'Ada <xada@example.com>'],
  },
  {
    says: 'takes a listed name exactly, case and composition aside',
    setting: ['Zoë Müller'],
    mine: ['Zoe\u0308 Mu\u0308ller <z@example.com>', 'ZOË MÜLLER <>'],
    others: ['Zoë <z@example.com>', 'Zoë Müller Jr <z@example.com>', 'Zoe Muller <z@example.com>'],
  },
  {
    says: 'reads an address out of a listed `Name <address>`',
    setting: ['Ada Example <ada@example.com>'],
    mine: ['A. E. <ada@example.com>'],
    others: ['Ada Example <other@example.com>'],
  },
  {
    says: 'knows a login from the own no-reply address, with and without the account number',
    userEmails: ['123+octocat@users.noreply.github.com'],
    mine: [
      'X <octocat@users.noreply.github.com>',
      'X <123+renamed@users.noreply.github.com>',
      'X <Octocat@users.noreply.github.com>',
    ],
    others: [
      'X <octocat2@users.noreply.github.com>',
      'X <124+other@users.noreply.github.com>',
      'X <123-octocat@users.noreply.gitlab.com>',
      'X <octocat@example.com>',
    ],
  },
  {
    says: 'knows GitLab no-reply addresses, also of other hosts',
    userEmails: ['77-ada@users.noreply.gitlab.example.org'],
    mine: ['X <77-renamed@users.noreply.gitlab.example.org>'],
    others: ['X <77-ada@users.noreply.gitlab.com>', 'X <78-adam@users.noreply.gitlab.example.org>'],
  },
  {
    says: 'takes a listed login for every forge',
    setting: ['octocat'],
    mine: ['X <9+octocat@users.noreply.github.com>', 'X <9-octocat@users.noreply.gitlab.com>'],
    others: ['X <octocat@example.com>', 'X <9+octocat2@users.noreply.github.com>'],
  },
  {
    says: 'gives nobody the addresses that forges share',
    userEmails: ['noreply@github.com'],
    setting: ['noreply@gitlab.com'],
    mine: [],
    others: ['GitHub <noreply@github.com>', 'GitLab <noreply@gitlab.com>'],
  },
  {
    says: 'takes empty names and addresses for nobody',
    userEmails: ['', ' '],
    setting: ['', '<>', '@'],
    mine: [],
    others: [' <>', ' < >', 'Ada <>', ' <ada@example.com>', ' <@>'],
  },
];

describe('createIdentity', () => {
  for (const { says, mine, others, userEmails = [], setting = [] } of CASES) {
    it(says, () => {
      const { matches } = createIdentity({ userEmails, setting });
      assert.deepEqual(
        mine.filter((text) => !matches(person(text))),
        [],
      );
      assert.deepEqual(
        others.filter((text) => matches(person(text))),
        [],
      );
    });
  }

  it('knows the logins of the own no-reply addresses and of the setting', () => {
    const input: IdentityInput = {
      userEmails: ['123+octocat@users.noreply.github.com', 'ada@example.com'],
      setting: ['ada-l', 'Ada Example'],
    };
    const { matchesLogin } = createIdentity(input);
    const logins = ['octocat', 'OctoCat', 'ada-l', 'ada', 'ada@example.com', '123', ''];
    assert.deepEqual(logins.filter(matchesLogin), ['octocat', 'OctoCat', 'ada-l']);
  });

  it('has the same key for the same identity only', () => {
    const key = (...setting: string[]) => createIdentity({ userEmails: ['a@example.com'], setting }).key;
    assert.equal(key('Bea', 'b@example.com'), key('B@example.com', 'bea', 'A@example.com'));
    assert.notEqual(key('Bea'), key('Bob'));
  });
});

function person(text: string): { name: string; email: string } {
  const [, name = '', email = ''] = /^(.*?) ?<(.*)>$/.exec(text) ?? [];
  return { name, email };
}
