import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readBragEvidence } from '../../../src/adapters/git/bragEvidence.ts';
import { readEvidenceTexts } from '../../../src/adapters/git/evidenceTexts.ts';
import type { LinkedEvidence } from '../../../src/brag/document/linkedEvidence.ts';
import { allLinkedEvidence } from '../../../src/brag/document/linkedEvidence.ts';
import { parseBragDocument } from '../../../src/brag/document/parse.ts';
import { activityOf, recordOf, reviewOf } from '../../support/forges/activity.ts';
import { memoryStore } from '../../support/forges/memoryForge.ts';
import type { TestRepository } from '../../support/gitRepository.ts';
import { codeOf, createPlayground, homeless, NEVER, writeScript } from './support.ts';

const REMOTE = 'git@github.com:acme/pay.git';

function read(folder: string, evidence: readonly LinkedEvidence[]): Promise<ReadonlyMap<string, string>> {
  return readEvidenceTexts({ folder, environment: homeless() }, evidence, NEVER);
}

/** What an entry with these references cites. */
function cited(...references: readonly string[]): readonly LinkedEvidence[] {
  return allLinkedEvidence(parseBragDocument(`- Entry: ${references.join(', ')}\n`));
}

describe('readEvidenceTexts', () => {
  const playground = createPlayground();
  afterEach(() => playground.clean());

  it('gives message and size of a commit that is linked by its hash', async () => {
    const { folder, git } = playground.repository({
      remote: REMOTE,
      commits: [{ message: 'Cut p99\n\nFrom 800 ms to 200 ms.', files: { 'a.txt': '1\n2\n3\n' } }],
    });
    const hash = git('rev-parse', 'HEAD');
    const page = `https://github.com/acme/pay/commit/${hash}`;
    const texts = await read(folder, cited(`\`${hash.slice(0, 9)}\``, `<${page}>`));
    assert.deepEqual([...texts.keys()], [hash.slice(0, 9), page]);
    assert.match(texts.get(page) ?? '', /800 ms to 200 ms.*1 files, 3 lines added, 0 lines deleted/s);
  });

  it('gives all commits of a pull request that was squashed or merged', async () => {
    const repository = playground.repository({ remote: REMOTE });
    repository.commit({ message: 'Retry failed payments (#412)', files: { 'b.txt': '1\n' } });
    mergeBranch(repository, 'Merge pull request #77 from ada/queue\n\nQueue', 'Halve the load: 40 rps');
    const texts = await read(
      repository.folder,
      cited('[#412](https://github.com/acme/pay/pull/412)', '`#77`', '`#41`'),
    );
    assert.deepEqual([...texts.keys()], ['https://github.com/acme/pay/pull/412', '#77']);
    assert.match(texts.get('https://github.com/acme/pay/pull/412') ?? '', /Retry failed payments/);
    assert.match(texts.get('#77') ?? '', /Queue.*40 rps/s);
  });

  it('has no text for what other repositories hold, or nobody', async () => {
    const { folder } = playground.repository({
      remote: REMOTE,
      commits: [{ message: 'Retry failed payments (#412)' }],
    });
    const elsewhere = cited(
      'https://github.com/acme/pay-docs/pull/412',
      'https://gitlab.com/acme/pay/-/merge_requests/412',
      'https://grafana.example/d/1',
      '`deadbeefdeadbeef`',
    );
    assert.equal(elsewhere.length, 4);
    assert.deepEqual([...(await read(folder, elsewhere))], []);
  });

  it('takes a number that is only mentioned for no evidence', async () => {
    const { folder } = playground.repository({
      remote: REMOTE,
      commits: [{ message: 'Tidy up\n\nFollows #412 and /412.' }],
    });
    assert.deepEqual([...(await read(folder, cited('`#412`')))], []);
  });

  it('reads a repository without commits', async () => {
    const { folder } = playground.repository({ commits: [] });
    assert.deepEqual([...(await read(folder, cited('`#412`', '`a1b2c3d4`')))], []);
  });

  it('runs nothing that the repository names', async () => {
    const repository = playground.repository({
      remote: REMOTE,
      commits: [{ message: 'Work (#1)', files: { 'a.txt': 'a\n', '.gitattributes': '*.txt diff=evil\n' } }],
    });
    const mark = join(playground.folder(), 'mark');
    const program = writeScript(join(playground.folder(), 'evil'), `echo fired > '${mark}'`);
    const settings: readonly (readonly [string, string])[] = [
      ['log.showSignature', 'true'],
      ['gpg.program', program],
      ['diff.external', program],
      ['diff.evil.textconv', program],
      ['diff.evil.command', program],
      ['core.fsmonitor', program],
      ['core.pager', program],
      ['core.alternateRefsCommand', program],
      ['grep.patternType', 'perl'],
    ];
    for (const [key, value] of settings) repository.git('config', key, value);
    const texts = await read(repository.folder, cited('`#1`', `\`${repository.git('rev-parse', 'HEAD')}\``));
    assert.equal(texts.size, 2);
    assert.equal(existsSync(mark), false);
    repository.git('log', '-p', '--ext-diff');
    assert.equal(existsSync(mark), true, 'the trap works');
  });

  it('says what is wrong with a folder that is no repository', async () => {
    assert.equal(await codeOf(read(playground.folder(), cited('`#1`'))), 'not-a-repository');
  });

  it('stops when it is told to', async () => {
    const { folder } = playground.repository();
    const signal = AbortSignal.abort(new Error('enough'));
    await assert.rejects(
      readEvidenceTexts({ folder, environment: homeless() }, cited('`#1`'), signal),
      /enough/,
    );
  });
});

describe('readBragEvidence', () => {
  const playground = createPlayground();
  afterEach(() => playground.clean());

  it('gathers what several repositories say, and passes over folders that are none', async () => {
    const pay = playground.repository({ remote: REMOTE, commits: [{ message: 'Retry: 90 % fewer (#1)' }] });
    const shop = playground.repository({ commits: [{ message: 'Show prices (#1)' }] });
    const hash = shop.git('rev-parse', 'HEAD');
    const text = `## Projects\n\n- Retries <https://github.com/acme/pay/pull/1>\n- Prices \`${hash}\`, \`#1\`\n`;
    const folders = [pay.folder, playground.folder(), shop.folder];
    const repositories = folders.map((folder) => ({ folder, environment: homeless() }));
    const evidence = await readBragEvidence(text, repositories, { fetched: memoryStore(), signal: NEVER });
    assert.deepEqual([...evidence.keys()], ['https://github.com/acme/pay/pull/1', '#1', hash]);
    assert.match(evidence.get('#1') ?? '', /Retry: 90 % fewer.*Show prices/s);
  });

  it('adds what was fetched of the user’s own pull requests, and of no others', async () => {
    const pay = playground.repository({ remote: REMOTE, commits: [{ message: 'Retry (#1)' }] });
    const fetched = memoryStore();
    const repository = { forge: 'github', host: 'github.com', fullName: 'acme/pay', webRoot: 'x' } as const;
    const activity = activityOf({
      pullRequests: [
        recordOf({ number: 1, title: 'Retry', body: '90 % fewer failures' }),
        recordOf({ number: 3 }),
      ],
      reviewed: [reviewOf(2)],
    });
    await fetched.write(repository, { activity, from: '2026-10-01', through: {} });
    const pulls = [1, 2, 3].map((number) => `https://github.com/acme/pay/pull/${number}`);
    const text = `## Projects\n\n- Retries <${pulls[0]}>\n- Reviews <${pulls[1]}/>\n- More <${pulls[2]}>\n`;
    const repositories = [{ folder: pay.folder, environment: homeless() }];
    const evidence = await readBragEvidence(text, repositories, { fetched, signal: NEVER });
    assert.deepEqual([...evidence.keys()], [pulls[0], pulls[2]]);
    assert.match(evidence.get(pulls[0] ?? '') ?? '', /Retry \(#1\).*90 % fewer failures/s);
    assert.match(evidence.get(pulls[2] ?? '') ?? '', /^Pull request number 3/);
  });
});

function mergeBranch(repository: TestRepository, message: string, commit: string): void {
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.commit({ message: commit, files: { 'topic.txt': 'x\n' } });
  repository.git('checkout', '--quiet', 'main');
  repository.git('merge', '--quiet', '--no-ff', '-m', message, 'topic');
}
