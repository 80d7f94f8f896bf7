import { createGitHistorySource } from '../adapters/git/gitHistorySource.ts';
import { type AnnotatedCommit, annotateHistory } from '../history/annotateHistory.ts';
import { subjectOf } from '../history/message.ts';
import { rangeOptions } from './dateOptions.ts';
import type { CliIo } from './io.ts';
import { choiceOption, folderOption, parseOptions } from './options.ts';
import { asAuthors } from './sources.ts';

/** What `staffward history --help` prints. */
export const HISTORY_HELP = `Prints one JSON line a commit: its pull requests, and what you were to it.

Usage: staffward history [OPTION ...]

  --repo DIR         the repository (default: this folder)
  --since DATE       first author day, such as 2026-10-01
  --until DATE       last author day
  --all              the whole history (the default without --since and --until)
  --author ADDRESS   who counts as you: an address or a name, instead of git's user.email; may be repeated
  --format jsonl     the only format

A line: {hash, authorDate, author, subject, mine, pullRequests: [{forge, number, title, style}]}; mine is "author",
"co-author", "reviewer" or null. A merge is yours when work on its side is. Newest first.

Exit codes: 0 done, 2 wrong usage or a repository that could not be read to its end.
`;

const OPTIONS = {
  repo: { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
  all: { type: 'boolean' },
  author: { type: 'string', multiple: true },
  format: { type: 'string' },
} as const;

/** Lines are written in blocks of about this many characters. */
const BLOCK = 1 << 16;

/** Runs `staffward history`; resolves to the exit code. Writes as it reads, as fast as the reader takes it. */
export async function runHistory(args: readonly string[], io: CliIo): Promise<number> {
  const options = parseOptions(args, OPTIONS, 'history');
  choiceOption(options.format ?? 'jsonl', ['jsonl'], '--format', 'history');
  const { since, until } = rangeOptions(options, 'history');
  const authors = options.author ?? [];
  const folder = folderOption(options.repo ?? '.', io);
  const source = asAuthors(createGitHistorySource({ folder, environment: io.env }), authors);
  const commits = annotateHistory({
    source,
    identities: authors,
    days:
      since === null && until === null ? null : { from: since ?? '0000-01-01', to: until ?? '9999-12-31' },
    signal: io.signal,
  });
  let block = '';
  try {
    for await (const commit of commits) {
      block += `${lineOf(commit)}\n`;
      if (block.length < BLOCK) continue;
      await io.stream(block);
      block = '';
    }
  } finally {
    // What was read before an error is worth having.
    if (block !== '') await io.stream(block);
  }
  return 0;
}

function lineOf({ commit, mine, pullRequests }: AnnotatedCommit): string {
  return JSON.stringify({
    hash: commit.hash,
    authorDate: commit.authorDate,
    author: commit.author,
    subject: subjectOf(commit.message),
    mine,
    pullRequests: pullRequests.map(({ forge, number, title, style }) => ({ forge, number, title, style })),
  });
}
