import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRepository, type TestRepository } from '../../support/gitRepository.ts';
import { runCli } from '../../support/runCli.ts';

const COMMITS = [
  { message: 'Start', date: '2025-01-01T09:00:00Z', files: { 'README.md': '# Pay\n' } },
  {
    message: 'Bump version to 2.0.0',
    date: '2026-10-03T09:00:00Z',
    files: { 'package.json': '{"version":"2.0.0"}\n' },
  },
  {
    message: [
      'feat(client): retry failed payments with backoff',
      '',
      'p99 of a payment went from 800 ms to 200 ms.',
      '',
      'PR-URL: https://github.com/acme/pay/pull/412',
      'Reviewed-by: Bo Example <bo@example.com>',
    ].join('\n'),
    date: '2026-11-12T09:00:00Z',
    files: { 'src/client.ts': 'export const retries = 3;\n' },
  },
];

describe('staffward suggest', () => {
  let home: string;
  let repository: TestRepository;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'staffward-home-'));
    repository = makeRepository({ remote: 'git@github.com:acme/pay.git', commits: COMMITS });
  });

  afterEach(() => {
    rmSync(home, { recursive: true, force: true });
    repository.remove();
  });

  const suggest = (...args: string[]) => runCli(['suggest', ...args], { cwd: repository.folder, home });

  it('prints the documented JSON', async () => {
    const { stdout, stderr, exitCode } = await suggest('--format', 'json');
    assert.equal(exitCode, 0, stderr);
    const report = JSON.parse(stdout);
    assert.deepEqual(Object.keys(report), ['version', 'period', 'suggestions', 'setAside']);
    assert.equal(report.version, 1);
    assert.deepEqual(report.period, { name: '2026-Q4', from: '2026-10-01', to: '2026-12-31' });
    const [{ score, why, ...suggestion }] = report.suggestions;
    assert.equal(report.suggestions.length, 1);
    assert.equal(typeof score, 'number');
    assert.ok(why.length > 1 && why.every((reason: unknown) => typeof reason === 'string'));
    assert.deepEqual(suggestion, {
      id: 'github/acme/pay#412',
      title: 'Retried failed payments with backoff',
      section: 'Projects',
      project: 'acme/pay',
      role: 'author',
      glue: false,
      from: '2026-11-12',
      to: '2026-11-12',
      metrics: ['p99 of a payment went from 800 ms to 200 ms'],
      evidence: suggestion.evidence,
    });
    assert.deepEqual(suggestion.evidence[0], {
      type: 'pullRequest',
      forge: 'github',
      number: 412,
      title: 'feat(client): retry failed payments with backoff',
      url: 'https://github.com/acme/pay/pull/412',
    });
    assert.deepEqual(
      report.setAside.map(({ subject }: { subject: string }) => subject),
      ['Bump version to 2.0.0'],
    );
    assert.deepEqual(Object.keys(report.setAside[0]), ['reason', 'subject', 'hash']);
  });

  it('prints entries ready for the brag document', async () => {
    const { stdout } = await suggest('--format', 'markdown');
    assert.match(
      stdout,
      /^## Projects\n\n- \*\*Retried failed payments with backoff\*\* \(2026-11-12\)\n {2}- Problem: \(evidence needed/,
    );
    assert.match(stdout, /\n {2}- Impact: p99 of a payment went from 800 ms to 200 ms\n/);
    assert.match(stdout, /\n {2}- Evidence: \[#412\]\(https:\/\/github\.com\/acme\/pay\/pull\/412\)/);
  });

  it('says the same again, from its cache as from the history', async () => {
    const first = await suggest('--format', 'json');
    const second = await suggest('--format', 'json');
    assert.deepEqual(second, first);
  });

  it('prints what the other repositories hold when one cannot be read', async () => {
    const { stdout, stderr, exitCode } = await suggest(
      '--repo',
      repository.folder,
      '--repo',
      join(home, 'gone'),
    );
    assert.equal(exitCode, 2);
    assert.match(stdout, /Retried failed payments/);
    assert.match(stderr, /gone/);
  });

  it('prints nothing but the error when there is nothing else', async () => {
    const { stdout, stderr, exitCode } = await suggest('--repo', home, '--format', 'json');
    assert.equal(exitCode, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /not in a git repository/);
  });

  it('covers the whole history when asked to', async () => {
    const { stdout } = await suggest('--all', '--format', 'json');
    const { period } = JSON.parse(stdout);
    assert.equal(period.to, '2026-11-23');
  });

  it('asks who the user is when git does not know', async () => {
    repository.git('config', 'user.email', '');
    const { stderr, exitCode } = await suggest();
    assert.equal(exitCode, 2);
    assert.match(stderr, /user\.email/);
    assert.match((await suggest('--author', 'ada@example.com')).stdout, /Retried failed payments/);
  });
});

describe('staffward', () => {
  const place = { cwd: tmpdir(), home: tmpdir() };

  it('lists its commands', async () => {
    const { stdout, exitCode } = await runCli(['--help'], place);
    assert.equal(exitCode, 0);
    assert.match(stdout, /suggest .*\n.*log .*\n.*history/);
  });

  it('refuses a command that there is none of', async () => {
    const { stderr, exitCode } = await runCli(['constructor'], place);
    assert.equal(exitCode, 2);
    assert.match(stderr, /There is no command "constructor"/);
  });

  for (const command of ['suggest', 'log', 'history', 'lsp']) {
    it(`explains ${command}`, async () => {
      const { stdout, exitCode } = await runCli([command, '--help'], place);
      assert.equal(exitCode, 0);
      assert.match(stdout, new RegExp(`Usage: staffward ${command} `));
    });
  }
});
