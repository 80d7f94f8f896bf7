import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type BranchDiffOptions, branchDiff } from '../../../src/adapters/git/branchDiff.ts';
import {
  isolatedGitEnvironment,
  type TestRepository,
  type TestRepositoryOptions,
} from '../../support/gitRepository.ts';
import { codeOf, createPlayground, homeless, NEVER, writeScript } from './support.ts';

const playground = createPlayground();

function makeRepository(options: Partial<TestRepositoryOptions> = {}): TestRepository {
  return playground.repository({ commits: [{ message: 'First', files: { 'a.ts': 'a\n' } }], ...options });
}

afterEach(() => playground.clean());

function diffOf(folder: string, options: Partial<BranchDiffOptions> = {}) {
  return branchDiff({ repository: { folder, environment: homeless() }, signal: NEVER, ...options });
}

/** Paths with status and the texts of added lines, for comparing. */
async function changesIn(folder: string, options: Partial<BranchDiffOptions> = {}) {
  const { files } = await diffOf(folder, options);
  return files.map(
    ({ path, status, added }) => `${status} ${path}: ${added.map(({ text }) => text).join('|')}`,
  );
}

function write(repository: TestRepository, path: string, content: string | Uint8Array): void {
  const file = join(repository.folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
}

describe('branchDiff', () => {
  it('compares commits, index, work tree and untracked files with where the branch left main', async () => {
    const repository = makeRepository();
    const base = repository.git('rev-parse', 'HEAD');
    repository.git('switch', '-qc', 'feature');
    repository.commit({ message: 'One', files: { 'src/one.ts': 'one\n' } });
    write(repository, 'src/staged.ts', 'staged\n');
    repository.git('add', 'src/staged.ts');
    write(repository, 'a.ts', 'a\nb\n');
    write(repository, 'src/new.ts', 'new\r\nlast');
    repository.git('switch', '-qc', 'elsewhere', 'main', '--discard-changes');
    repository.git('switch', '-q', 'main', '--discard-changes');
    repository.commit({ message: 'Meanwhile', files: { 'other.ts': 'other\n' } });
    repository.git('switch', '-q', 'feature');
    write(repository, 'src/staged.ts', 'staged\n');
    repository.git('add', 'src/staged.ts');
    write(repository, 'a.ts', 'a\nb\n');
    const diff = await diffOf(join(repository.folder, 'src'));
    assert.equal(diff.base, base);
    assert.equal(diff.truncated, false);
    assert.deepEqual(await changesIn(repository.folder), [
      'modified a.ts: b',
      'added src/one.ts: one',
      'added src/staged.ts: staged',
      'added src/new.ts: new|last',
    ]);
  });

  it('compares the main branch with its remote', async () => {
    const repository = makeRepository();
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    repository.commit({ message: 'Not pushed', files: { 'b.ts': 'b\n' } });
    assert.deepEqual(await changesIn(repository.folder), ['added b.ts: b']);
  });

  it('takes everything for new before the first commit', async () => {
    const repository = makeRepository({ commits: [] });
    write(repository, 'a.ts', 'a\n');
    repository.git('add', 'a.ts');
    write(repository, 'b.ts', 'b\n');
    assert.deepEqual(await changesIn(repository.folder), ['added a.ts: a', 'added b.ts: b']);
    assert.equal((await diffOf(repository.folder)).base, null);
  });

  it('finds nothing on a branch without changes, and in a bare repository', async () => {
    const repository = makeRepository();
    assert.deepEqual(await changesIn(repository.folder), []);
    const bare = playground.folder();
    repository.git('clone', '-q', '--bare', repository.folder, bare);
    assert.deepEqual((await diffOf(bare)).files, []);
  });

  it('looks at the work tree alone where there is no common ancestor', async () => {
    const repository = makeRepository();
    repository.git('switch', '-q', '--orphan', 'fresh');
    const head = repository.commit({ message: 'Fresh', files: { 'b.ts': 'b\n' } });
    write(repository, 'b.ts', 'c\n');
    assert.equal((await diffOf(repository.folder)).base, head);
    assert.deepEqual(await changesIn(repository.folder), ['modified b.ts: c']);
  });

  it('tells renames, deletions, binary files and odd names', async () => {
    const text = Array.from({ length: 20 }, (_, n) => `line ${n}\n`).join('');
    const odd = 'ä "b"\t\\c.ts';
    const repository = makeRepository({
      commits: [{ message: 'First', files: { 'old.ts': text, 'gone.ts': 'x\n' } }],
    });
    repository.git('switch', '-qc', 'feature');
    repository.git('mv', 'old.ts', 'new.ts');
    repository.git('rm', '-q', 'gone.ts');
    write(repository, odd, 'odd\n');
    repository.git('add', '--', odd);
    write(repository, 'a.bin', new Uint8Array([1, 0, 2]));
    repository.git('add', 'a.bin');
    write(repository, 'b.bin', new Uint8Array([1, 0, 2]));
    assert.deepEqual(
      (await changesIn(repository.folder)).sort(),
      ['added a.bin: ', 'added b.bin: ', 'deleted gone.ts: ', 'renamed new.ts: ', `added ${odd}: odd`].sort(),
    );
  });

  it('leaves out white space, ignored files, links, nested repositories and submodules', async () => {
    const inner = makeRepository();
    const repository = makeRepository({
      commits: [{ message: 'First', files: { 'a.py': 'if x:\n  y()\n', '.gitignore': 'ignored\n' } }],
    });
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'module');
    repository.git('commit', '-qm', 'Module');
    write(repository, 'a.py', 'if x:\r\n    y()\r\n');
    write(repository, 'ignored', 'x\n');
    write(repository, 'module/a.ts', 'changed\n');
    symlinkSync('/etc/hostname', join(repository.folder, 'link'));
    execFileSync('git', ['clone', '-q', inner.folder, join(repository.folder, 'nested')]);
    assert.deepEqual(await changesIn(repository.folder), []);
  });

  it('names untracked dependencies without opening them', async () => {
    const repository = makeRepository();
    write(repository, 'node_modules/x/index.js', 'x\n');
    const { files } = await diffOf(repository.folder);
    assert.deepEqual(files, [
      { path: 'node_modules/x/index.js', status: 'added', added: [], removed: 0, unread: true },
    ]);
  });

  it('reads files with conflicts', async () => {
    const repository = makeRepository();
    repository.git('switch', '-qc', 'feature');
    repository.commit({ message: 'Ours', files: { 'a.ts': 'ours\n' } });
    repository.git('switch', '-qc', 'theirs', 'main');
    repository.commit({ message: 'Theirs', files: { 'a.ts': 'theirs\n' } });
    repository.git('switch', '-q', 'feature');
    assert.throws(() => repository.git('merge', '-q', 'theirs'));
    const [file] = (await diffOf(repository.folder)).files;
    assert.equal(file?.path, 'a.ts');
    assert.ok(file?.added.some(({ text }) => text === 'ours'));
  });

  it('does not depend on what the configuration says of diffs', async () => {
    const repository = makeRepository();
    for (const [key, value] of [
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['diff.renames', 'false'],
      ['diff.context', '9'],
      ['diff.interHunkContext', '9'],
      ['diff.orderFile', 'order'],
      ['diff.relative', 'true'],
      ['diff.wordRegex', '.'],
      ['diff.submodule', 'log'],
      ['diff.colorMoved', 'zebra'],
      ['color.ui', 'always'],
      ['core.quotePath', 'false'],
      ['status.showUntrackedFiles', 'no'],
    ] as const)
      repository.git('config', key, value);
    write(repository, 'a.ts', 'a\nä\n');
    write(repository, 'sub/ü.ts', 'u\n');
    assert.deepEqual(await changesIn(repository.folder), ['modified a.ts: ä', 'added sub/ü.ts: u']);
  });

  describe('is bounded', () => {
    it('in bytes, and names what it did not read', async () => {
      const repository = makeRepository();
      const long = Array.from({ length: 20_000 }, (_, n) => `line ${n} of many\n`).join('');
      write(repository, 'b.ts', long);
      write(repository, 'c.ts', 'c\n');
      repository.git('add', '.');
      const { files, truncated } = await diffOf(repository.folder, { bounds: { bytes: 1_000 } });
      assert.ok(truncated);
      assert.ok(files.find(({ path }) => path === 'c.ts')?.unread);
    });

    it('in files', async () => {
      const repository = makeRepository();
      for (let n = 0; n < 8; n++) write(repository, `${n % 2 ? 'x' : 'y'}/${n}.ts`, 'x\n');
      repository.git('add', 'x');
      const { files, truncated } = await diffOf(repository.folder, { bounds: { files: 2 } });
      assert.ok(truncated);
      assert.equal(files.length, 4);
    });

    it('in time', async () => {
      const repository = makeRepository();
      write(repository, 'b.ts', 'x\n');
      const { files, truncated } = await diffOf(repository.folder, { bounds: { time: 0 } });
      assert.ok(truncated);
      assert.ok(files.every(({ unread }) => unread));
    });

    it('by the signal', async () => {
      const repository = makeRepository();
      const reason = new Error('no longer wanted');
      await assert.rejects(diffOf(repository.folder, { signal: AbortSignal.abort(reason) }), reason);
    });
  });

  it('rejects outside of a repository', async () => {
    assert.equal(await codeOf(diffOf(playground.folder())), 'not-a-repository');
  });

  it('has names alone where contents are missing', async () => {
    const repository = makeRepository();
    repository.git('switch', '-qc', 'feature');
    repository.commit({ message: 'Second', files: { 'a.ts': 'changed\n' } });
    const blob = repository.git('rev-parse', 'main:a.ts');
    rmSync(join(repository.folder, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const { files, truncated } = await diffOf(repository.folder);
    assert.ok(truncated);
    assert.deepEqual(files, [{ path: 'a.ts', status: 'modified', added: [], removed: 0, unread: true }]);
  });

  describe('runs nothing that the repository names:', () => {
    const attacks: readonly {
      readonly name: string;
      readonly settings: readonly (readonly [key: string, value: (program: string) => string])[];
      readonly attributes?: string;
      /** What git shows of the changed file; none where the work tree is not looked at. */
      readonly found?: readonly string[];
    }[] = [
      { name: 'core.fsmonitor', settings: [['core.fsmonitor', (program) => program]] },
      { name: 'core.hooksPath', settings: [['core.hooksPath', (program) => join(program, '..')]] },
      { name: 'diff.external', settings: [['diff.external', (program) => program]] },
      {
        name: 'a diff driver',
        settings: [
          ['diff.evil.command', (program) => program],
          ['diff.evil.textconv', (program) => program],
        ],
        attributes: '* diff=evil',
      },
      {
        name: 'filter.clean',
        settings: [['filter.evil.clean', (program) => program]],
        attributes: '* filter=evil',
      },
      {
        name: 'filter.process',
        settings: [
          ['filter.Evil.process', (program) => program],
          ['filter.Evil.required', () => 'true'],
        ],
        attributes: '* filter=Evil',
      },
      {
        name: 'a filter whose name cannot be spelled in an argument',
        settings: [['filter.e=vil.clean', (program) => program]],
        attributes: '* filter=e=vil',
        found: [],
      },
    ];
    for (const { name, settings, attributes, found = ['modified a.ts: b'] } of attacks) {
      it(name, async () => {
        const repository = makeRepository();
        const marker = join(playground.folder(), 'ran');
        const program = writeScript(join(playground.folder(), 'post-index-change'), `touch '${marker}'\ncat`);
        for (const [key, value] of settings) repository.git('config', key, value(program));
        if (attributes) writeFileSync(join(repository.folder, '.git/info/attributes'), `${attributes}\n`);
        appendFileSync(join(repository.folder, 'a.ts'), 'b\n');
        utimesSync(join(repository.folder, 'a.ts'), 1, 1);
        assert.deepEqual(await changesIn(repository.folder), found);
        assert.ok(!existsSync(marker));
      });
    }

    it('a control: git itself would have run a filter', () => {
      const repository = makeRepository();
      const marker = join(playground.folder(), 'ran');
      const program = writeScript(join(playground.folder(), 'filter'), `touch '${marker}'\ncat`);
      repository.git('config', 'filter.evil.clean', program);
      writeFileSync(join(repository.folder, '.git/info/attributes'), '* filter=evil\n');
      appendFileSync(join(repository.folder, 'a.ts'), 'b\n');
      execFileSync('git', ['diff'], { cwd: repository.folder, env: isolatedGitEnvironment() });
      assert.ok(existsSync(marker));
    });
  });
});
