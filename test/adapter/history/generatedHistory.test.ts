import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGitHistorySource } from '../../../src/adapters/git/gitHistorySource.ts';
import type { OwnHistory } from '../../../src/history/ownHistory.ts';
import type { PullRequest } from '../../../src/history/pullRequest.ts';
import { recognisePullRequests } from '../../../src/history/pullRequests/recognise.ts';
import { readOwnHistory } from '../../../src/history/readOwnHistory.ts';
import { type GeneratedHistory, generateHistory } from '../../bench/generateHistory.ts';
import { isolatedGitEnvironment } from '../../support/gitRepository.ts';

describe('readOwnHistory on a generated history', function () {
  this.timeout(60_000);
  const folder = join(mkdtempSync(join(tmpdir(), 'staffward-generated-')), 'repository');
  let generated: GeneratedHistory;

  before(async () => {
    generated = await generateHistory({ seed: 7, commits: 4000 }, folder);
  });

  after(() => rmSync(join(folder, '..'), { recursive: true }));

  for (const rank of [0, 1, 5, 10]) {
    it(`finds the pull requests of contributor ${rank + 1}, those that others merged included`, async () => {
      const me = generated.contributors[rank];
      const history = await readAs(me?.identities.map(({ email }) => email) ?? []);
      const expected = generated.pullRequests.filter(({ authors }) => authors.includes(me?.login ?? ''));
      assert.ok(expected.length > 0);
      assert.deepEqual(
        numbersIn(history),
        expected.map(({ number }) => number).sort((a, b) => a - b),
      );
    });
  }

  it('sees that the project ends subjects in pull request numbers only through GitHub', async () => {
    assert.equal((await readAs([])).suffixIsPullRequest, false);
  });

  async function readAs(identities: readonly string[]): Promise<OwnHistory> {
    const source = createGitHistorySource({ folder, environment: isolatedGitEnvironment() });
    const { signal } = new AbortController();
    const { history } = await readOwnHistory({ source, identities, period: null, cached: null, signal });
    return history;
  }
});

/** Numbers of the pull requests that hold a commit which the user wrote: its own, else the innermost around it. */
function numbersIn({ commits, merges, suffixIsPullRequest }: OwnHistory): number[] {
  const context = { forge: null, fullName: null, suffixIsPullRequest };
  const named = new Map(merges.map(({ commit }) => [commit.hash, recognisePullRequests(commit, context)]));
  const numbers = commits
    .filter(({ role }) => role === 'author')
    .flatMap(({ commit, mergedBy }): readonly PullRequest[] => {
      const own = recognisePullRequests(commit, context).filter(({ isMerge }) => !isMerge);
      const around = mergedBy.map((hash) => named.get(hash) ?? []).find((found) => found.length > 0);
      return own.length > 0 ? own : (around ?? []);
    })
    .flatMap(({ number }) => number ?? []);
  return [...new Set(numbers)].sort((a, b) => a - b);
}
