import assert from 'node:assert/strict';
import type { Commit } from '../../../../src/history/commit.ts';
import type { PullRequest, RepositoryContext } from '../../../../src/history/pullRequest.ts';
import { commitTextOf, type Grammar } from '../../../../src/history/pullRequests/grammar.ts';

const PERSON = { name: 'Ann', email: 'ann@example.org' };
const GITHUB = { name: 'GitHub', email: 'noreply@github.com' };

/** What a test may say of a commit and its repository; the rest is a plain commit of `acme/pay` on GitHub. */
export interface Circumstances {
  readonly merge?: boolean;
  readonly byGitHub?: boolean;
  readonly context?: Partial<RepositoryContext>;
}

/** A commit with this message. */
export function commitWith(message: string, { merge = false, byGitHub = false }: Circumstances = {}): Commit {
  return {
    hash: 'a'.repeat(40),
    parents: merge ? ['b'.repeat(40), 'c'.repeat(40)] : ['b'.repeat(40)],
    author: PERSON,
    committer: byGitHub ? GITHUB : PERSON,
    authorDate: '2026-11-12T10:00:00+01:00',
    commitDate: '2026-11-12T10:00:00+01:00',
    message,
  };
}

/** The repository that the commit is in. */
export function contextWith({ context = {} }: Circumstances = {}): RepositoryContext {
  return { forge: 'github', fullName: 'acme/pay', suffixIsPullRequest: false, ...context };
}

/** A message and what of each pull request must be found in it; none for a message of another kind. */
export type GrammarCase = readonly [
  sentence: string,
  message: string,
  expected: readonly Partial<PullRequest>[],
  circumstances?: Circumstances,
];

/** One test a case. Only the properties that a case names are compared. */
export function describeGrammar(name: string, grammar: Grammar, cases: readonly GrammarCase[]): void {
  describe(name, () => {
    for (const [sentence, message, expected, circumstances] of cases) {
      it(sentence, () => {
        const found = grammar(commitTextOf(commitWith(message, circumstances)), contextWith(circumstances));
        assert.deepEqual(
          found.map((pullRequest, index) => only(pullRequest, Object.keys(expected[index] ?? {}))),
          expected,
        );
      });
    }
  });
}

function only(pullRequest: PullRequest, keys: readonly string[]): Partial<PullRequest> {
  return Object.fromEntries(Object.entries(pullRequest).filter(([key]) => keys.includes(key)));
}
