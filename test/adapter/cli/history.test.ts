import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRepository, type TestRepository } from '../../support/gitRepository.ts';
import { runCli } from '../../support/runCli.ts';

interface Line {
  readonly subject: string;
  readonly mine: string | null;
  readonly pullRequests: readonly {
    readonly forge: string | null;
    readonly number: number | null;
    readonly title: string | null;
  }[];
}

describe('staffward history', () => {
  let home: string;
  let repository: TestRepository;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'staffward-home-'));
    repository = makeRepository({
      remote: 'https://github.com/acme/pay.git',
      commits: [
        {
          message: 'Start',
          email: 'somebody@example.com',
          author: 'Some Body',
          date: '2026-09-01T09:00:00Z',
        },
      ],
    });
  });

  afterEach(() => {
    rmSync(home, { recursive: true, force: true });
    repository.remove();
  });

  async function history(...args: string[]): Promise<Line[]> {
    const { stdout, stderr, exitCode } = await runCli(['history', ...args], { cwd: repository.folder, home });
    assert.equal(exitCode, 0, stderr);
    return stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
  }

  it('credits a merged pull request to whoever wrote its commits, not to whoever merged it', async () => {
    const { git, folder } = repository;
    git('checkout', '-q', '-b', 'retries');
    repository.commit({ message: 'Retry payments', date: '2026-10-05T10:00:00Z' });
    git('checkout', '-q', 'main');
    git(
      ...[
        '-c',
        'user.name=Some Body',
        '-c',
        'user.email=somebody@example.com',
        'merge',
        '--quiet',
        '--no-ff',
      ],
      ...['-m', 'Merge pull request #12 from ada/retries\n\nRetry failed payments', 'retries'],
    );
    assert.deepEqual(
      (await history('--repo', folder)).map(({ subject, mine, pullRequests }) => ({
        subject,
        mine,
        pullRequests,
      })),
      [
        {
          subject: 'Merge pull request #12 from ada/retries',
          mine: 'author',
          pullRequests: [
            { forge: 'github', number: 12, title: 'Retry failed payments', style: 'github-merge' },
          ],
        },
        { subject: 'Retry payments', mine: 'author', pullRequests: [] },
        { subject: 'Start', mine: null, pullRequests: [] },
      ],
    );
  });

  it('knows co-authors and reviewers', async () => {
    const other = { author: 'Some Body', email: 'somebody@example.com' };
    repository.commit({
      ...other,
      message: 'Pair on it\n\nCo-authored-by: Ada Example <ada@example.com>',
      date: '2026-10-05T10:00:00Z',
    });
    repository.commit({
      ...other,
      message: 'Review it\n\nReviewed-by: Ada Example <ada@example.com>',
      date: '2026-10-06T10:00:00Z',
    });
    assert.deepEqual(
      (await history()).map(({ mine }) => mine),
      ['reviewer', 'co-author', null],
    );
  });

  it('knows an old address in a trailer by the mailmap', async () => {
    repository.commit({
      author: 'Some Body',
      email: 'somebody@example.com',
      message: 'Pair on it\n\nCo-authored-by: ada <ada@old.example>',
      date: '2026-10-05T10:00:00Z',
      files: { '.mailmap': 'Ada Example <ada@example.com> <ada@old.example>\n' },
    });
    assert.equal((await history())[0]?.mine, 'co-author');
  });

  it("leaves out what was written outside the range, by the author's own day", async () => {
    repository.commit({ message: 'Late in December', date: '2026-12-31T23:30:00-08:00' });
    assert.deepEqual(
      (await history('--since', '2026-10-01', '--until', '2026-12-31')).map(({ subject }) => subject),
      ['Late in December'],
    );
    assert.deepEqual(await history('--since', '2027-01-01'), []);
  });

  it('counts somebody else as the user when asked to', async () => {
    const lines = await history('--author', 'somebody@example.com');
    assert.deepEqual(
      lines.map(({ mine }) => mine),
      ['author'],
    );
  });

  it('prints nothing for a repository without commits', async () => {
    const empty = makeRepository({ commits: [] });
    const result = await runCli(['history'], { cwd: empty.folder, home });
    empty.remove();
    assert.deepEqual(result, { exitCode: 0, stdout: '', stderr: '' });
  });

  it('says what is wrong and what to do in a folder that is no repository', async () => {
    const result = await runCli(['history'], { cwd: home, home });
    assert.equal(result.exitCode, 2);
    assert.match(result.stderr, /^staffward: .+\n.+\n$/);
    assert.doesNotMatch(result.stderr, /\bat .*\.ts/);
  });

  for (const [args, problem] of [
    [['--format', 'xml'], /--format is one of jsonl, not "xml"/],
    [['--since', 'yesterday'], /--since takes a date such as 2026-11-23, not "yesterday"/],
    [['--since', '2026-02-02', '--until', '2026-01-01'], /later than/],
    [['--nonsense'], /--nonsense/],
  ] as const) {
    it(`refuses ${args.join(' ')}`, async () => {
      const result = await runCli(['history', ...args], { cwd: repository.folder, home });
      assert.equal(result.exitCode, 2);
      assert.match(result.stderr, problem);
      assert.match(result.stderr, /staffward history --help/);
    });
  }
});
