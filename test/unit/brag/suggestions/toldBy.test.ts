import assert from 'node:assert/strict';
import { evidenceFromText } from '../../../../src/brag/document/evidenceFromText.ts';
import type { Evidence } from '../../../../src/brag/evidence.ts';
import { toldBy } from '../../../../src/brag/suggestions/toldBy.ts';
import { suggestion } from '../../../support/overview.ts';

const PAGE = 'https://github.com/acme/pay/pull/7';
const pullRequest = (url: string | null): Evidence => ({
  ...{ type: 'pullRequest', forge: 'github', number: 7, title: 'Retry', url },
});
const commit = (digit: string, url: string | null = null): Evidence => ({
  ...{ type: 'commit', hash: digit.repeat(40), subject: 'Retry', url },
});

describe('What an entry tells', () => {
  for (const [name, evidence, links, isTold] of [
    ['its pull request', [pullRequest(PAGE)], [PAGE], true],
    [
      'its pull request by another spelling',
      [pullRequest(PAGE)],
      [`${PAGE.replace('acme', 'Acme')}/files`],
      true,
    ],
    ['its pull request, without the commits', [pullRequest(PAGE), commit('a')], [PAGE], true],
    ['a commit of its pull request', [pullRequest(PAGE), commit('a')], ['aaaaaaa'], false],
    ['another pull request', [pullRequest(PAGE)], [PAGE.replace('7', '8')], false],
    ['a number without an address', [pullRequest(null)], ['#7'], false],
    ['all of its commits', [commit('a'), commit('b')], ['aaaaaaa', 'b'.repeat(40)], true],
    ['one of its commits', [commit('a'), commit('b')], ['aaaaaaa'], false],
    ['a commit by its page', [commit('a', `https://x.com/commit/${'a'.repeat(40)}`)], ['aaaaaaaa'], true],
    ['nothing', [], [PAGE], false],
  ] as const) {
    it(`${isTold ? 'is' : 'is not'} a suggestion when it links ${name}`, () => {
      const waiting = [suggestion(7, { evidence })];
      const told = toldBy(
        waiting,
        links.flatMap((text) => evidenceFromText(text) ?? []),
      );
      assert.deepEqual(told, isTold ? waiting : []);
    });
  }
});
