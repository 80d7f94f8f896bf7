import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRepository, type TestRepository } from '../../support/gitRepository.ts';
import { journalOf, newEntry } from '../../support/journal.ts';
import { runCli } from '../../support/runCli.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

const COMMITS = [
  { message: 'Start', date: '2025-01-01T09:00:00Z', files: { 'README.md': '# Pay\n' } },
  {
    message: 'feat: retry failed payments\n\nPR-URL: https://github.com/acme/pay/pull/412',
    date: '2026-11-12T09:00:00Z',
    files: { 'src/client.ts': 'export const retries = 3;\n' },
  },
  {
    message:
      'docs: say in pay how to be on call\n\nPR-URL: https://github.com/acme/pay/pull/413\nCo-authored-by: Bo Example <bo@example.com>',
    date: '2026-10-20T09:00:00Z',
    files: { 'docs/on-call.md': '# On call with Bo\n' },
  },
];

describe('staffward report', () => {
  const folder = useTemporaryFolder();
  let repository: TestRepository;
  beforeEach(() => {
    repository = makeRepository({ remote: 'git@github.com:acme/pay.git', commits: COMMITS });
    write('2026-Q4', newEntry());
  });
  afterEach(() => repository.remove());

  const report = (...args: string[]) => runCli(['report', ...args], { cwd: folder.path, home: folder.path });
  const ofRepository = (...args: string[]) => report('--repo', repository.folder, ...args);
  function write(document: string, entry = newEntry()): void {
    mkdirSync(join(folder.path, 'brag/content'), { recursive: true });
    const text = journalOf(new Map([[document, [entry]]])).documents.get(document) ?? '';
    writeFileSync(join(folder.path, 'brag', `${document}.md`), text);
  }

  it('counts the entry and what has none, each once', async () => {
    const { exitCode, stdout, stderr } = await ofRepository('--period', '2026-Q4');
    assert.deepEqual([exitCode, stderr], [0, '']);
    assert.match(stdout, /^# What I did in 2026-Q4\n/);
    assert.match(stdout, /2 contributions: 1 entry in the brag document, 1 without an entry\./);
    assert.match(stdout, /\| acme\/pay \| 2 /);
    assert.match(
      stdout,
      /\*\*Retried failed payments with backoff\*\* \(2026-11-16 – 2026-11-18\) – .* \[#412\]/,
    );
    assert.match(stdout, /\(2026-10-20\) \[#413\]\(https:\/\/github\.com\/acme\/pay\/pull\/413\)/);
  });

  it('draws the review period of the cycle that it is told', async () => {
    const { stdout } = await ofRepository('--cycle', 'half:4');
    assert.match(stdout, /^# What I did in FY2027-H2\n/);
    const { exitCode, stderr } = await ofRepository('--cycle', 'month');
    assert.deepEqual([exitCode, /--cycle is quarter, half, year/.test(stderr)], [2, true]);
  });

  for (const [name, entries] of [
    ['2026-H2', 1],
    ['2026', 1],
    ['2026-11', 1],
    ['2026-10', 0],
    ['2026-W47', 1],
  ] as const) {
    it(`takes ${name} for a period`, async () => {
      const { exitCode, stdout } = await ofRepository('--period', name);
      assert.equal(exitCode, 0);
      assert.match(stdout, new RegExp(`^# What I did in ${name}\\n[\\s\\S]*: ${entries} entr`));
    });
  }

  it('takes a fiscal period by the name of its document', async () => {
    write('FY2027-Q2');
    const { stdout } = await report('--period', 'FY2027-Q2');
    assert.match(stdout, /^# What I did in FY2027-Q2\n\n2026-11-18 – 2026-11-18/);
  });

  it('prints a page that stands alone', async () => {
    const { stdout } = await ofRepository('--format', 'html');
    assert.match(
      stdout,
      /^<!DOCTYPE html>\n<html lang="en">[\s\S]*default-src 'none'[\s\S]*<svg [\s\S]*<\/html>\n$/,
    );
    assert.match(stdout, /<a href="https:\/\/github\.com\/acme\/pay\/pull\/412">#412<\/a>/);
  });

  it('takes out what nobody is to know', async () => {
    for (const format of ['markdown', 'html']) {
      const { stdout } = await ofRepository(
        '--format',
        format,
        '--redact',
        'projects,people',
        '--redact',
        'links',
      );
      assert.doesNotMatch(stdout, /acme|\bpay\b|Bo\b|github|https:/i);
      assert.match(stdout, /Project A/);
      assert.match(stdout, /Retried failed payments with backoff/);
    }
  });

  it('keeps to itself what is missing', async () => {
    assert.match((await ofRepository()).stdout, /evidence needed: .*\n[\s\S]*## Sections without entries/);
    assert.doesNotMatch(
      (await ofRepository('--redact', 'gaps')).stdout,
      /evidence needed|waits? |without entries/,
    );
  });

  it('shows one project alone', async () => {
    assert.match((await ofRepository('--project', 'ACME/pay')).stdout, /\n- 2 contributions/);
    const { stdout, stderr } = await ofRepository('--project', 'acme/web');
    assert.match(stdout, /\n- No contributions\./);
    assert.match(stderr, /Nothing of yours was found in 2026-Q4\./);
  });

  it('lays the evidence beside the next level once the profile says where that is', async () => {
    assert.doesNotMatch((await ofRepository()).stdout, /Evidence of the way/);
    writeFileSync(join(folder.path, 'brag/profile.yml'), 'level: mid\ntarget: senior\n');
    assert.match(
      (await ofRepository()).stdout,
      /## Evidence of the way from Mid-level to Senior\n[\s\S]*\| 0 of /,
    );
    writeFileSync(join(folder.path, 'brag/content/rubric.yml'), OWN_RUBRIC);
    assert.match((await ofRepository()).stdout, /## Evidence of the way from Engineer to Senior engineer\n/);
  });

  it('needs no repository unless it is told one', async () => {
    const { exitCode, stdout, stderr } = await report();
    assert.equal(exitCode, 0);
    assert.match(stdout, /1 contribution: 1 entry/);
    assert.match(stderr, /No repository here/);
  });

  it('says which repository it cannot read, and counts the others', async () => {
    const missing = join(folder.path, 'gone');
    const { exitCode, stdout, stderr } = await ofRepository('--repo', missing);
    assert.equal(exitCode, 2);
    assert.match(stdout, /2 contributions/);
    assert.match(stderr, /gone/);
    assert.deepEqual((await report('--repo', missing)).stdout, '');
  });

  const mistakes: readonly (readonly [args: readonly string[], mention: RegExp])[] = [
    [['--period', '2026-13'], /--period .*2026-Q4.*"2026-13"/],
    [['--period', '../etc/passwd'], /--period/],
    [['--format', 'pdf'], /--format is one of markdown, html/],
    [['--redact', 'projects,names'], /--redact is one of projects, people, links, gaps, not "names"/],
    [['--bogus'], /--bogus/],
  ];
  for (const [args, mention] of mistakes) {
    it(`refuses ${JSON.stringify(args)}`, async () => {
      const { exitCode, stdout, stderr } = await report(...args);
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, mention);
      assert.match(stderr, /staffward report --help/);
    });
  }

  it('explains itself, and is listed', async () => {
    assert.match((await report('--help')).stdout, /Usage: staffward report \[--period/);
    assert.match(
      (await runCli(['--help'], { cwd: folder.path, home: folder.path })).stdout,
      /\n {2}report +the/,
    );
  });
});

const OWN_RUBRIC = `title: Levels at Acme
dimensions: [{ id: scope, title: Scope }]
levels:
  - { id: mid, title: Engineer, test: Does what was agreed., expectations: { scope: A feature } }
  - { id: senior, title: Senior engineer, test: Agrees what is done., expectations: { scope: A service } }
transitions:
  - from: mid
    to: senior
    change: You own a service.
    signals: [{ id: own.service, text: A service is yours, dimension: scope, look: { sections: [Projects], words: [] } }]
    holdsBack: [Waiting to be asked]
stages: []
antiPatterns: []
`;
