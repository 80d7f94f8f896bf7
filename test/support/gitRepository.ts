import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A commit to make. */
export interface TestCommit {
  readonly message: string;
  /** Name of author and committer. Default `Ada Example`. */
  readonly author?: string;
  /** Address of author and committer. Default `ada@example.com`. */
  readonly email?: string;
  /** ISO date or date-time with offset, or git's `SECONDS OFFSET`. Default: an hour after the commit before. */
  readonly date?: string;
  /** Contents by path; an empty commit without it. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Options of {@link makeRepository}. */
export interface TestRepositoryOptions {
  /** Absolute path of an empty folder. Default: a new temporary one. */
  readonly folder?: string;
  /** Oldest first. */
  readonly commits: readonly TestCommit[];
  /** Address of the remote `origin`, which is never contacted. */
  readonly remote?: string;
  /** `user.name` and `user.email` of the repository. Default: Ada's; `null` leaves them unset. */
  readonly user?: { readonly name: string; readonly email: string } | null;
}

/** A real git repository in a temporary folder. */
export interface TestRepository {
  /** Absolute path without symbolic links. */
  readonly folder: string;
  /** Runs git in it, isolated from the developer's configuration, and returns the output, trimmed. */
  readonly git: (...args: readonly string[]) => string;
  /** Adds a commit and returns its hash. */
  readonly commit: (commit: TestCommit) => string;
  readonly remove: () => void;
}

const ADA = { name: 'Ada Example', email: 'ada@example.com' };
const FIRST_DATE = Date.UTC(2026, 0, 5, 9) / 1000;

/** Makes a repository with branch `main` and the given commits; the same options give the same hashes. */
export function makeRepository(options: TestRepositoryOptions): TestRepository {
  const { commits, remote, user = ADA } = options;
  const folder = realpathSync(options.folder ?? mkdtempSync(join(tmpdir(), 'staffward-git-')));
  let made = 0;
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...isolatedGitEnvironment(), ...env },
      maxBuffer: 64 * 1024 * 1024,
    }).trim();
  const commit = ({ message, author = ADA.name, email = ADA.email, date, files = {} }: TestCommit) => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const paths = Object.keys(files);
    if (paths.length > 0) run(['--literal-pathspecs', 'add', '--', ...paths]);
    const when = date ?? `${FIRST_DATE + made++ * 3600} +0000`;
    run(
      ['commit', '--quiet', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim', '-m', message],
      {
        GIT_AUTHOR_NAME: author,
        GIT_AUTHOR_EMAIL: email,
        GIT_AUTHOR_DATE: when,
        GIT_COMMITTER_NAME: author,
        GIT_COMMITTER_EMAIL: email,
        GIT_COMMITTER_DATE: when,
      },
    );
    return run(['rev-parse', 'HEAD']);
  };
  run(['init', '--quiet', '--initial-branch=main']);
  // Written by hand: tests make hundreds of repositories, and a process for each line takes longer than the test.
  const config = [
    ...(user ? ['[user]', `\tname = ${user.name}`, `\temail = ${user.email}`] : []),
    ...(remote
      ? ['[remote "origin"]', `\turl = ${remote}`, '\tfetch = +refs/heads/*:refs/remotes/origin/*']
      : []),
  ];
  appendFileSync(join(folder, '.git/config'), config.map((line) => `${line}\n`).join(''));
  for (const each of commits) commit(each);
  return { folder, git: (...args) => run(args), commit, remove: () => rmSync(folder, { recursive: true }) };
}

/** This process's environment without anything of git's, and with no configuration but the repository's. */
export function isolatedGitEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
}
