import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../../src/base/userError.ts';
import type { TestRepository } from '../../support/gitRepository.ts';
import {
  bytesOf,
  codeOf,
  createPlayground,
  drain,
  hashesIn,
  NEVER,
  realGit,
  sourceOf,
  useEverything,
  wholeLog,
  writeScript,
} from './support.ts';

function objectPath(repository: TestRepository, hash: string): string {
  return join(repository.folder, '.git/objects', hash.slice(0, 2), hash.slice(2));
}

/** Objects are read-only files, which nobody but root may truncate. */
function cut(path: string, length: number): void {
  const bytes = readFileSync(path);
  rmSync(path);
  writeFileSync(path, bytes.subarray(0, length));
}

describe('errors of git', function () {
  this.timeout(30_000);
  const playground = createPlayground();
  afterEach(() => playground.clean());

  const tips = (...args: Parameters<typeof sourceOf>) => sourceOf(...args).tips(NEVER);

  it('says that git is missing', async () => {
    const { folder } = playground.repository();
    const empty = playground.folder();
    assert.equal(await codeOf(tips(folder, {}, { PATH: '' })), 'git-missing');
    assert.equal(await codeOf(tips(folder, {}, { PATH: empty })), 'git-missing');
    for (const git of [join(empty, 'git'), empty, 'git', './git', '']) {
      assert.equal(await codeOf(tips(folder, { git })), 'git-missing', git);
    }
    const notGit = writeScript(
      join(empty, 'not-git'),
      'echo "xcode-select: note: install the tools" >&2; exit 1',
    );
    assert.equal(await codeOf(tips(folder, { git: notGit })), 'git-missing');
    const noProgram = join(empty, 'no-program');
    writeFileSync(noProgram, 'neither a script nor a program', { mode: 0o755 });
    assert.equal(await codeOf(tips(folder, { git: noProgram })), 'git-missing');
  });

  it('says that git is too old', async () => {
    const { folder } = playground.repository();
    const bin = playground.folder();
    for (const [version, code] of [
      ['git version 2.29.2', 'git-too-old'],
      ['git version 1.99.0', 'git-too-old'],
      ['git version 2.30.0', null],
      ['git version 2.50.1 (Apple Git-155)', null],
      ['git version 3.0.0.windows.1', null],
    ] as const) {
      const git = writeScript(
        join(bin, 'git'),
        `case "$*" in *--version) echo '${version}';; *) exec '${realGit()}' "$@";; esac`,
      );
      if (code) assert.equal(await codeOf(tips(folder, { git })), code);
      else assert.equal((await tips(folder, { git })).length, 2);
    }
  });

  it('says that a folder is no repository, or none at all', async () => {
    const plain = playground.folder();
    assert.deepEqual(await useEverything(sourceOf(plain)), ['not-a-repository']);
    assert.deepEqual(await useEverything(sourceOf(join(plain, 'nowhere'))), ['folder-missing']);
    const file = join(plain, 'file');
    writeFileSync(file, '');
    assert.equal(await codeOf(tips(file)), 'folder-missing');
    mkdirSync(join(plain, '.git'));
    assert.equal(await codeOf(tips(plain)), 'not-a-repository');
    const { folder } = playground.repository();
    assert.equal(await codeOf(tips(join(folder, '.git'))), 'not-a-repository');
    writeFileSync(join(folder, '.git/HEAD'), 'nonsense\n');
    assert.equal(await codeOf(tips(folder)), 'not-a-repository');
    const broken = playground.folder();
    writeFileSync(join(broken, '.git'), 'gitdir: /nowhere/at/all\n');
    assert.equal(await codeOf(tips(broken)), 'not-a-repository');
  });

  it('reads a repository without commits as an empty one and says so', async () => {
    const { folder } = playground.repository({ commits: [] });
    const source = sourceOf(folder);
    assert.deepEqual(await source.tips(NEVER), []);
    const { mainRef, notes } = await source.describe(NEVER);
    assert.equal(mainRef, null);
    assert.match(notes[0]?.template ?? '', /no commits/);
    assert.equal((await bytesOf(wholeLog(source))).length, 0);
    assert.deepEqual(await useEverything(source), []);
  });

  it('reads the other branches when the one that is checked out is unborn', async () => {
    const repository = playground.repository();
    repository.git('checkout', '--quiet', '--orphan', 'new');
    const refs = (await tips(repository.folder)).map(({ ref }) => ref);
    assert.deepEqual(refs, ['refs/heads/main']);
  });

  it('names the command that makes git trust a folder', async () => {
    const { folder } = playground.repository();
    const git = writeScript(
      join(playground.folder(), 'git'),
      `GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${realGit()}' "$@"`,
    );
    const source = sourceOf(folder, { git });
    assert.deepEqual(await useEverything(source), ['dubious-ownership']);
    await assert.rejects(source.describe(NEVER), (error) => {
      assert.ok(error instanceof UserError);
      assert.ok(error.message.includes(`git config --global --add safe.directory ${folder}`));
      return true;
    });
  });

  it('delivers what comes before a corrupt object', async () => {
    const repository = playground.repository({ commits: [] });
    const hashes = ['One', 'Two', 'Three', 'Four'].map((message) => repository.commit({ message }));
    cut(objectPath(repository, hashes[1] as string), 20);
    const { text, error } = await drain(wholeLog(sourceOf(repository.folder)));
    assert.ok(error instanceof UserError && error.code === 'corrupt-object', String(error));
    assert.match(error.message, /fsck/);
    // Git looks at a commit's parents before it shows the commit.
    assert.deepEqual(hashesIn(text), [hashes[3]]);
  });

  for (const [damage, harm] of [
    ['empty', (path: string) => cut(path, 0)],
    ['cut short', (path: string) => cut(path, -8)],
    ['gone', (path: string) => rmSync(path)],
  ] as const) {
    it(`delivers the other branches when the tip of one is ${damage}`, async () => {
      const repository = playground.repository();
      repository.git('checkout', '--quiet', '-b', 'broken');
      const broken = repository.commit({ message: 'Broken' });
      repository.git('checkout', '--quiet', 'main');
      const second = repository.commit({ message: 'Second' });
      harm(objectPath(repository, broken));
      const source = sourceOf(repository.folder);
      const { text, error } = await drain(wholeLog(source));
      assert.ok(error instanceof UserError, String(error));
      assert.ok(['corrupt-object', 'missing-object'].includes(error.code), error.code);
      assert.deepEqual(hashesIn(text), [second, repository.git('rev-parse', 'main~1')]);
      const chosen = await drain(source.commits([second, broken], NEVER));
      assert.ok(chosen.error instanceof UserError);
      assert.deepEqual(hashesIn(chosen.text), [second]);
    });
  }

  it('reads on when what it should leave out is no longer there', async () => {
    const repository = playground.repository();
    const hash = repository.git('rev-parse', 'HEAD');
    const gone = 'f'.repeat(40);
    const log = sourceOf(repository.folder).log(
      { tips: [hash], notReachableFrom: [gone], committedSince: null },
      NEVER,
    );
    const { text, error } = await drain(log);
    assert.equal(error, null);
    assert.deepEqual(hashesIn(text), [hash]);
  });

  it('delivers the file changes before a blob that is missing', async () => {
    const repository = playground.repository({ commits: [] });
    const one = repository.commit({ message: 'One', files: { a: 'a\n' } });
    const two = repository.commit({ message: 'Two', files: { b: 'b\n' } });
    rmSync(objectPath(repository, repository.git('rev-parse', 'HEAD:b')));
    const { text, error } = await drain(sourceOf(repository.folder).fileChanges([one, two], NEVER));
    assert.ok(error instanceof UserError && error.code === 'missing-object', String(error));
    assert.ok(text.includes('1\t0\ta'));
  });

  it('reads a shallow clone, says so, and does not count the commit at its edge', async () => {
    const upstream = playground.repository({ commits: [] });
    for (const name of ['a', 'b', 'c']) upstream.commit({ message: name, files: { [name]: `${name}\n` } });
    const clone = join(playground.folder(), 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth=2', `file://${upstream.folder}`, clone]);
    const source = sourceOf(clone);
    const { isShallow, isPartial, notes } = await source.describe(NEVER);
    assert.deepEqual([isShallow, isPartial, notes.length], [true, false, 1]);
    const hashes = hashesIn((await drain(wholeLog(source))).text);
    assert.equal(hashes.length, 2);
    const changes = await drain(source.fileChanges(hashes, NEVER));
    assert.equal(changes.error, null);
    assert.ok(changes.text.includes(hashes[0] as string) && !changes.text.includes(hashes[1] as string));
  });

  it('reads a partial clone without fetching', async () => {
    const upstream = playground.repository();
    upstream.commit({ message: 'Second', files: { 'a.txt': 'b\n' } });
    upstream.git('config', 'uploadpack.allowFilter', 'true');
    for (const filter of ['blob:none', 'tree:0']) {
      const clone = join(playground.folder(), 'clone');
      execFileSync('git', [
        'clone',
        '--quiet',
        '--no-checkout',
        `--filter=${filter}`,
        `file://${upstream.folder}`,
        clone,
      ]);
      const count = () => execFileSync('git', ['count-objects', '-v'], { cwd: clone, encoding: 'utf8' });
      const before = count();
      const source = sourceOf(clone);
      const { isPartial, notes } = await source.describe(NEVER);
      assert.deepEqual([isPartial, notes.length], [true, 1]);
      assert.equal(hashesIn((await drain(wholeLog(source))).text).length, 2);
      assert.equal((await bytesOf(source.fileChanges([upstream.git('rev-parse', 'HEAD')], NEVER))).length, 0);
      assert.deepEqual(await useEverything(source), []);
      assert.equal(count(), before);
    }
  });

  it('says that the folder or its .git may not be read', async () => {
    if (process.platform === 'win32') return;
    const { folder } = playground.repository();
    const codes: string[] = [];
    // Nothing is forbidden to root, so that root becomes somebody else for a moment.
    const isRoot = process.geteuid?.() === 0;
    chmodSync(join(folder, '.git'), 0);
    chmodSync(folder, 0o755);
    if (isRoot) process.seteuid?.(65534);
    try {
      codes.push(await codeOf(tips(folder)), await codeOf(tips(join(folder, '.git/objects'))));
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(join(folder, '.git'), 0o755);
    }
    assert.deepEqual(codes, ['permission-denied', 'permission-denied']);
  });

  it('stops an answer that is too large', async () => {
    const repository = playground.repository();
    for (let i = 0; i < 50; i++) repository.git('update-ref', `refs/heads/branch-${i}`, 'HEAD');
    const source = sourceOf(repository.folder, { limits: { output: 2000 } });
    assert.equal(await codeOf(source.tips(NEVER)), 'output-too-large');
  });

  it('passes on what git says, without its control characters', async () => {
    const { folder } = playground.repository();
    writeFileSync(join(folder, '.git/config'), '[core\u001b[31m\u202e\n');
    await assert.rejects(tips(folder), (error) => {
      assert.ok(error instanceof UserError);
      assert.equal(error.code, 'unknown');
      assert.match(error.message, /bad config line 1/);
      assert.doesNotMatch(error.message, /[\p{Cc}\p{Cf}]/u);
      return true;
    });
  });
});
