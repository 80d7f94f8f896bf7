import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GITHUB_TOKEN, type GithubServer, startGithubServer } from '../../support/forges/githubServer.ts';
import { makeRepository, type TestRepository } from '../../support/gitRepository.ts';
import { runCli } from '../../support/runCli.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

/** The pull request that GitHub rebased: nothing in these messages names it. */
const COMMITS = [
  { message: 'Add a retry', date: '2026-10-10T07:00:00Z', files: { 'src/a.ts': 'a\n' } },
  { message: 'Add jitter', date: '2026-10-11T07:00:00Z', files: { 'src/a.ts': 'b\n' } },
];

describe('staffward fetch', () => {
  const home = useTemporaryFolder();
  let server: GithubServer;
  let repository: TestRepository;

  before(async () => {
    server = await startGithubServer();
  });
  after(() => server.close());
  beforeEach(() => {
    server.failWith(() => null);
    repository = makeRepository({ commits: COMMITS, remote: `${server.origin}/acme/pay.git` });
  });
  afterEach(() => repository.remove());

  const staffward = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    runCli(args, { cwd: repository.folder, home: home.path, env });
  const fetch = (...args: readonly string[]) =>
    staffward(['fetch', '--host', `${server.host}=github`, ...args], { GH_ENTERPRISE_TOKEN: GITHUB_TOKEN });
  const suggestions = async () =>
    JSON.parse((await staffward(['suggest', '--format', 'json'])).stdout).suggestions;

  it('lets the other commands know what the forge knows, until it is told to forget', async () => {
    const before = await suggestions();
    const { exitCode, stdout, stderr } = await fetch();
    assert.deepEqual([exitCode, stderr], [0, '']);
    assert.equal(stdout, `${server.host}/acme/pay: 1 merged, 2 reviewed, 1 reported, 1 released\n`);
    const after: readonly { id: string; title: string; metrics: string[]; evidence: { url: string }[] }[] =
      await suggestions();
    const pullRequest = after.find(({ id }) => id === 'github/acme/pay#2');
    assert.equal(pullRequest?.title, 'Retried payments with backoff and jitter');
    assert.deepEqual(pullRequest?.metrics, ['Lost payments dropped from 40 to 2 incidents a week']);
    assert.equal(pullRequest?.evidence[0]?.url, 'https://github.com/acme/pay/pull/2');
    assert.ok(after.some(({ title }) => title === 'Reviewed 2 pull requests in pay; 1 changed after review'));
    assert.equal((await fetch('--forget')).exitCode, 0);
    assert.deepEqual(await suggestions(), before);
  });

  it('backs the numbers that it brings in, for the linter too', async () => {
    await fetch();
    const { stdout } = await staffward(['suggest', '--format', 'markdown']);
    const path = join(home.path, '2026-Q4.md');
    const unbacked = async () => {
      const args = ['lint', '--repo', repository.folder, '--format', 'json', path];
      const { files } = JSON.parse((await staffward(args)).stdout);
      return files[0].findings.filter(({ rule }: { readonly rule: string }) => rule === 'unbacked-number')
        .length;
    };
    writeFileSync(path, `# Brag Document — 2026-Q4\n\n${stdout}`);
    assert.match(stdout, /from 40 to 2 incidents/);
    assert.equal(await unbacked(), 0);
    writeFileSync(path, `# Brag Document — 2026-Q4\n\n${stdout.replace('from 40', 'from 400')}`);
    assert.equal(await unbacked(), 1);
  });

  it('shows every request on a dry run, and makes none', async () => {
    const before = server.requests.length;
    const { exitCode, stdout } = await fetch('--dry-run');
    assert.equal(exitCode, 0);
    assert.match(stdout, /^POST http:\/\/127\.0\.0\.1:\d+\/api\/graphql\nquery Account/);
    assert.match(stdout, /repo:acme\/pay is:pr is:merged author:YOU updated:>=2026-09-30T10:00:00Z/);
    const half = await fetch('--dry-run', '--cycle', 'half');
    assert.match(half.stdout, /is:pr is:merged author:YOU updated:>=2026-06-30T10:00:00Z/);
    assert.equal(server.requests.length, before);
  });

  it('leaves the suggestions as they are when the forge is out of order', async () => {
    await fetch();
    const before = await suggestions();
    server.failWith(() => 'html');
    const { exitCode, stderr } = await fetch();
    assert.equal(exitCode, 2);
    assert.match(stderr, /Something other than 127\.0\.0\.1:\d+ answered in its place/);
    assert.deepEqual(await suggestions(), before);
  });

  it('reads a token from the forge’s own command line', async () => {
    const bin = join(home.path, 'bin');
    mkdirSync(bin);
    writeFileSync(
      join(bin, 'gh'),
      `#!/bin/sh\n[ "$*" = "auth token --hostname ${server.host}" ] && echo ${GITHUB_TOKEN}\n`,
    );
    chmodSync(join(bin, 'gh'), 0o755);
    const { exitCode } = await staffward(['fetch', '--host', `${server.host}=github`], {
      PATH: `${bin}:${process.env.PATH}`,
    });
    assert.equal(exitCode, 0);
  });

  it('gives a token to the host it is meant for alone', async () => {
    const before = server.requests.length;
    const { exitCode, stderr } = await staffward(['fetch', '--host', `${server.host}=github`], {
      GITHUB_TOKEN,
      PATH: gitOnly(home.path),
    });
    assert.equal(exitCode, 2);
    assert.match(
      stderr,
      /There is no token for 127\.0\.0\.1:\d+\.\s+It is looked for in: \$GH_ENTERPRISE_TOKEN/,
    );
    assert.equal(server.requests.length, before);
  });

  it('keeps what it fetched to its owner, and neither token nor names where they show', async () => {
    await fetch();
    const folder = join(home.path, '.cache/staffward/forges');
    const files = readdirSync(folder);
    assert.equal(files.length, 1);
    for (const file of files) {
      assert.match(file, /^[0-9a-f]{64}\.json$/);
      assert.equal(statSync(join(folder, file)).mode & 0o077, 0);
      assert.doesNotMatch(readFileSync(join(folder, file), 'utf8'), new RegExp(GITHUB_TOKEN));
    }
    writeFileSync(join(folder, files[0] ?? ''), '{"version": 1, "activity": {"pullRequests": 7}}');
    assert.equal((await suggestions()).length, 1);
  });

  const wrong: readonly (readonly [title: string, args: readonly string[], message: RegExp])[] = [
    ['a host without a kind', ['--host', 'git.acme.com'], /--host takes HOST=KIND/],
    ['a kind that there is not', ['--host', 'git.acme.com=svn'], /--host takes HOST=KIND/],
    ['a date that is none', ['--since', 'yesterday'], /--since takes a date/],
  ];
  for (const [title, args, message] of wrong) {
    it(`refuses ${title}`, async () => {
      const { exitCode, stderr } = await staffward(['fetch', ...args]);
      assert.equal(exitCode, 2);
      assert.match(stderr, message);
    });
  }

  it('says what it cannot ask', async () => {
    const { exitCode, stderr } = await staffward(['fetch']);
    assert.equal(exitCode, 2);
    assert.match(stderr, /what runs on 127\.0\.0\.1:\d+ is not known\. Say it with --host/);
    repository.git('remote', 'remove', 'origin');
    assert.match((await staffward(['fetch'])).stderr, /it has no remote with a web address/);
  });
});

/** A search path with git and nothing else of the machine. */
function gitOnly(home: string): string {
  const bin = join(home, 'git-only');
  mkdirSync(bin);
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  writeFileSync(join(bin, 'git'), `#!/bin/sh\nexec ${git} "$@"\n`);
  chmodSync(join(bin, 'git'), 0o755);
  return bin;
}
