import assert from 'node:assert/strict';
import { createGitHistorySource } from '../../../src/adapters/git/gitHistorySource.ts';
import { subjectOf } from '../../../src/history/message.ts';
import { readOwnHistory } from '../../../src/history/readOwnHistory.ts';
import { isolatedGitEnvironment, makeRepository, type TestRepository } from '../../support/gitRepository.ts';

const BOB = { author: 'Bob Example', email: 'bob@example.com' };

interface Case {
  readonly says: string;
  readonly make: (repository: TestRepository) => void;
  /** Subjects of Ada's commits, each with the subjects of the merges around it. */
  readonly expected: readonly (readonly [string, ...string[]])[];
}

const CASES: readonly Case[] = [
  {
    says: 'a merge commit by somebody else',
    make({ git, commit }) {
      git('switch', '-qc', 'topic');
      commit({ message: 'Add a' });
      commit({ message: 'Test a' });
      git('switch', '-q', 'main');
      mergeAsBob(git, 'Merge pull request #1 from ada/topic', 'topic');
    },
    expected: [
      ['Add a', 'Merge pull request #1 from ada/topic'],
      ['Test a', 'Merge pull request #1 from ada/topic'],
    ],
  },
  {
    says: 'a squash, beside the branch that it came from',
    make({ git, commit }) {
      git('switch', '-qc', 'topic');
      commit({ message: 'Add a' });
      git('switch', '-q', 'main');
      commit({ message: 'Add a, squashed (#2)' });
    },
    expected: [['Add a'], ['Add a, squashed (#2)']],
  },
  {
    says: 'a rebase, whose old commits still stand on the branch',
    make({ git, commit }) {
      git('switch', '-qc', 'topic');
      commit({ message: 'Add a', files: { a: '1\n' } });
      git('switch', '-q', 'main');
      commit({ message: 'Go on', ...BOB });
      git('cherry-pick', 'topic');
    },
    expected: [['Add a']],
  },
  {
    says: 'main merged into a branch before the branch is merged',
    make({ git, commit }) {
      git('switch', '-qc', 'topic');
      commit({ message: 'Add a' });
      git('switch', '-q', 'main');
      commit({ message: 'Mend main' });
      git('switch', '-q', 'topic');
      mergeAsBob(git, 'Merge main into topic', 'main');
      commit({ message: 'Add b' });
      git('switch', '-q', 'main');
      mergeAsBob(git, 'Merge topic', 'topic');
    },
    expected: [['Add a', 'Merge topic'], ['Mend main'], ['Add b', 'Merge topic']],
  },
  {
    says: 'an octopus',
    make({ git, commit }) {
      for (const name of ['x', 'y', 'z']) {
        git('switch', '-qc', name, 'main');
        commit({ message: `Add ${name}`, files: { [name]: '1\n' } });
      }
      git('switch', '-q', 'main');
      mergeAsBob(git, 'Merge three', 'x', 'y', 'z');
    },
    expected: [
      ['Add x', 'Merge three'],
      ['Add y', 'Merge three'],
      ['Add z', 'Merge three'],
    ],
  },
  {
    says: 'criss-cross merges',
    make({ git, commit }) {
      git('switch', '-qc', 'topic');
      commit({ message: 'Add a' });
      git('switch', '-q', 'main');
      commit({ message: 'Add b' });
      git('tag', 'before');
      mergeAsBob(git, 'Merge topic once', 'topic');
      git('switch', '-q', 'topic');
      mergeAsBob(git, 'Merge main into topic', 'before');
      commit({ message: 'Add c' });
      git('switch', '-q', 'main');
      mergeAsBob(git, 'Merge topic again', 'topic');
    },
    expected: [['Add a', 'Merge topic once'], ['Add b'], ['Add c', 'Merge topic again']],
  },
  {
    says: 'pull requests that reach main through a release branch',
    make({ git, commit }) {
      git('switch', '-qc', 'release');
      git('switch', '-qc', 'topic');
      commit({ message: 'Add a' });
      git('switch', '-q', 'release');
      mergeAsBob(git, 'Merge pull request #3 from ada/topic', 'topic');
      git('switch', '-q', 'main');
      mergeAsBob(git, 'Merge release', 'release');
    },
    expected: [['Add a', 'Merge pull request #3 from ada/topic', 'Merge release']],
  },
  {
    says: 'work that is not merged yet',
    make({ git, commit }) {
      git('switch', '-qc', 'topic');
      commit({ message: 'Add a' });
    },
    expected: [['Add a']],
  },
];

describe('readOwnHistory on what git merged', () => {
  for (const { says, make, expected } of CASES) {
    it(`reads ${says}`, async () => {
      const repository = makeRepository({ commits: [{ message: 'Start', ...BOB }] });
      try {
        make(repository);
        const source = createGitHistorySource({
          folder: repository.folder,
          environment: isolatedGitEnvironment(),
        });
        const { signal } = new AbortController();
        const { history } = await readOwnHistory({
          source,
          identities: [],
          period: null,
          cached: null,
          signal,
        });
        const subjects = new Map(
          history.merges.map(({ commit }) => [commit.hash, subjectOf(commit.message)]),
        );
        const found = history.commits.map(({ commit, mergedBy }) => [
          subjectOf(commit.message),
          ...mergedBy.map((hash) => subjects.get(hash)),
        ]);
        assert.deepEqual(found, expected);
      } finally {
        repository.remove();
      }
    });
  }
});

function mergeAsBob(git: TestRepository['git'], message: string, ...branches: readonly string[]): void {
  const bob = ['-c', `user.name=${BOB.author}`, '-c', `user.email=${BOB.email}`];
  git(...bob, 'merge', '--quiet', '--no-ff', '-m', message, ...branches);
}
