import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HistorySource } from '../../../src/history/historySource.ts';
import { parseFileChanges } from '../../../src/history/parseFileChanges.ts';
import type { TestRepository } from '../../support/gitRepository.ts';
import {
  bytesOf,
  createPlayground,
  drain,
  hashesIn,
  NEVER,
  sourceOf,
  wholeLog,
  writeObject,
} from './support.ts';

const ADA = { name: 'Ada Example', email: 'ada@example.com' };

async function filesOf(source: HistorySource, hashes: readonly string[]) {
  const commits = [];
  for await (const commit of parseFileChanges(source.fileChanges(hashes, NEVER))) commits.push(commit);
  return commits;
}

describe('createGitHistorySource', function () {
  this.timeout(30_000);
  const playground = createPlayground();
  afterEach(() => playground.clean());

  describe('describe', () => {
    it('says where the repository is, whose it is and where it comes from', async () => {
      const { folder } = playground.repository({ remote: 'https://ada:s3cret@github.com/acme/pay.git' });
      assert.deepEqual(await sourceOf(folder).describe(NEVER), {
        root: folder,
        commonDir: join(folder, '.git'),
        remotes: [{ name: 'origin', url: 'https://github.com/acme/pay.git' }],
        isShallow: false,
        isPartial: false,
        user: ADA,
        mainRef: 'refs/heads/main',
        notes: [],
      });
    });

    it("takes the user's own configuration where the repository says nothing", async () => {
      const home = playground.folder();
      const text =
        '[user]\n\tname = Grace\n\temail = grace@example.com\n[url "https://github.com/"]\n\tinsteadOf = gh:\n';
      writeFileSync(join(home, '.gitconfig'), text);
      const { folder } = playground.repository({ user: null, remote: 'gh:acme/pay' });
      const { user, remotes } = await sourceOf(folder, {}, { HOME: home }).describe(NEVER);
      assert.deepEqual(user, { name: 'Grace', email: 'grace@example.com' });
      assert.deepEqual(remotes, [{ name: 'origin', url: 'https://github.com/acme/pay' }]);
    });

    it('finds the repository from a folder below its root and through a symbolic link', async () => {
      const { folder } = playground.repository();
      mkdirSync(join(folder, 'src/deep'), { recursive: true });
      const link = join(playground.folder(), 'link');
      symlinkSync(join(folder, 'src'), link);
      for (const below of [join(folder, 'src/deep'), link, join(folder, 'src/..')]) {
        const { root, commonDir } = await sourceOf(below).describe(NEVER);
        assert.deepEqual([root, commonDir], [folder, join(folder, '.git')]);
      }
    });

    it('gives worktrees of one repository the same common directory', async () => {
      const repository = playground.repository();
      const worktree = join(playground.folder(), 'worktree');
      repository.git('worktree', 'add', '--quiet', worktree);
      mkdirSync(join(worktree, 'below'));
      const { root, commonDir } = await sourceOf(join(worktree, 'below')).describe(NEVER);
      assert.deepEqual([root, commonDir], [worktree, join(repository.folder, '.git')]);
    });

    it('keeps a submodule apart from the repository around it', async () => {
      const inner = playground.repository({ commits: [{ message: 'Inner' }] });
      const outer = playground.repository();
      outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'lib/inner');
      const source = sourceOf(join(outer.folder, 'lib/inner'));
      const { root, commonDir } = await source.describe(NEVER);
      assert.equal(root, join(outer.folder, 'lib/inner'));
      assert.equal(commonDir, join(outer.folder, '.git/modules/lib/inner'));
      assert.match((await drain(wholeLog(source))).text, /Inner/);
    });

    it('reads a bare repository that is opened as such', async () => {
      const { folder } = playground.repository();
      const bare = join(playground.folder(), 'pay.git');
      execFileSync('git', ['clone', '--quiet', '--bare', folder, bare]);
      const source = sourceOf(bare);
      const { root, commonDir } = await source.describe(NEVER);
      assert.deepEqual([root, commonDir], [bare, bare]);
      assert.equal(hashesIn((await drain(wholeLog(source))).text).length, 1);
    });
  });

  describe('tips', () => {
    it('are HEAD, local and remote-tracking branches, and nothing else', async () => {
      const repository = playground.repository();
      const hash = repository.git('rev-parse', 'HEAD');
      for (const ref of [
        'refs/heads/b',
        'refs/remotes/origin/main',
        'refs/pull/1/head',
        'refs/notes/x',
        'refs/stash',
        'refs/tags/v1',
      ]) {
        repository.git('update-ref', ref, hash);
      }
      repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
      const source = sourceOf(repository.folder);
      const refs = [
        'HEAD',
        'refs/heads/b',
        'refs/heads/main',
        'refs/remotes/origin/HEAD',
        'refs/remotes/origin/main',
      ];
      assert.deepEqual(
        await source.tips(NEVER),
        refs.map((ref) => ({ ref, hash })),
      );
      assert.equal((await source.describe(NEVER)).mainRef, 'refs/remotes/origin/main');
    });

    it('hold a detached HEAD', async () => {
      const repository = playground.repository();
      repository.git('checkout', '--quiet', '--detach');
      const hash = repository.commit({ message: 'On no branch' });
      assert.deepEqual((await sourceOf(repository.folder).tips(NEVER))[0], { ref: 'HEAD', hash });
    });
  });

  describe('log', () => {
    let repository: TestRepository;
    let hashes: readonly string[];
    beforeEach(() => {
      repository = playground.repository({ commits: [] });
      hashes = ['2026-01-01', '2026-02-01', '2026-03-01'].map((day) =>
        repository.commit({ message: `Of ${day}`, date: `${day}T12:00:00+0000` }),
      );
    });
    const log = async (range: Partial<Parameters<HistorySource['log']>[0]>) => {
      const all = { tips: [hashes[2] as string], notReachableFrom: [], committedSince: null };
      const { text, error } = await drain(sourceOf(repository.folder).log({ ...all, ...range }, NEVER));
      if (error) throw error;
      return hashesIn(text).map((hash) => hashes.indexOf(hash));
    };

    it('goes from the tips back to the root', async () => {
      assert.deepEqual(await log({}), [2, 1, 0]);
      assert.deepEqual(await log({ tips: [hashes[1] as string, hashes[0] as string] }), [1, 0]);
    });

    it('is empty without tips, and does not fall back to HEAD', async () => {
      assert.deepEqual(await log({ tips: [] }), []);
      assert.deepEqual(await log({ tips: [], notReachableFrom: [hashes[0] as string] }), []);
    });

    it('leaves out what other commits reach', async () => {
      assert.deepEqual(await log({ notReachableFrom: [hashes[0] as string] }), [2, 1]);
      assert.deepEqual(await log({ notReachableFrom: [hashes[2] as string] }), []);
    });

    for (const [since, expected] of [
      ['2026-02-15', [2]],
      ['2026-02-01T12:00:00Z', [2, 1]],
      ['2026-02-01T12:00:01Z', [2]],
      ['2026-02-01T13:00:00+01:00', [2, 1]],
      ['1970-01-01', [2, 1, 0]],
      ['0001-01-01', [2, 1, 0]],
      ['2100-01-01', []],
    ] as const) {
      it(`starts at ${since}`, async () => {
        assert.deepEqual(await log({ committedSince: since }), expected);
      });
    }

    it('refuses a date that is none', async () => {
      await assert.rejects(log({ committedSince: 'yesterday' }), RangeError);
    });

    it('gives chosen commits in the order they are asked for', async () => {
      const order = [hashes[1], hashes[2], hashes[0]] as string[];
      const { text } = await drain(sourceOf(repository.folder).commits(order, NEVER));
      assert.deepEqual(hashesIn(text), order);
      assert.equal((await bytesOf(sourceOf(repository.folder).commits([], NEVER))).length, 0);
    });
  });

  it('brings messages of every encoding to the stream', async () => {
    const repository = playground.repository();
    const tree = repository.git('rev-parse', 'HEAD^{tree}');
    const message = (encoding: string, name: Buffer, text: Buffer) =>
      Buffer.concat([
        Buffer.from(`tree ${tree}\nauthor `),
        name,
        Buffer.from(` <z@example.com> 1767600000 +0100\ncommitter `),
        name,
        Buffer.from(` <z@example.com> 1767600000 +0100\n${encoding}\n`),
        text,
      ]);
    const log = async (content: Buffer) => {
      const hash = writeObject(repository, 'commit', content);
      return bytesOf(sourceOf(repository.folder).commits([hash], NEVER));
    };
    const latin = (text: string) => Buffer.from(text, 'latin1');
    const reencoded = await log(message('encoding ISO-8859-1\n', latin('Zoë'), latin('Café\n')));
    assert.ok(reencoded.includes('Zoë\0') && reencoded.includes('Café\n'));
    const raw = await log(message('', latin('Zoë'), latin('Café\u00ff\n')));
    assert.ok(raw.includes(latin('Zoë\0')) && raw.includes(latin('Café\u00ff\n')));
    const unknown = await log(message('encoding x-klingon\n', latin('Zoë'), latin('Café\n')));
    assert.ok(unknown.includes(latin('Café\n')));
    const utf8 = await log(message('', Buffer.from('赵'), Buffer.from('\ufeffÆsop 🎉\n')));
    assert.ok(utf8.includes('\ufeffÆsop 🎉\n'));
    const controls = await log(
      message('', Buffer.from('A'), Buffer.from('\u001b[31m\u001e\u001f\u202e\r\n\u0001\n')),
    );
    assert.ok(controls.includes('\u001b[31m\u001e\u001f\u202e\r\n\u0001\n'));
  });

  describe('mailmap', () => {
    it('is applied to people and to the log', async () => {
      const old = { name: 'ada', email: 'ada@old.example' };
      const repository = playground.repository({
        commits: [{ message: 'One', author: old.name, email: old.email }],
      });
      writeFileSync(join(repository.folder, '.mailmap'), 'Ada Example <ada@example.com> <ada@old.example>\n');
      const source = sourceOf(repository.folder);
      const strange = [
        { name: '', email: 'x@y' },
        { name: 'Only Name', email: '' },
        { name: 'With <brackets>\nand lines', email: 'a@b' },
        { name: '', email: '' },
      ];
      assert.deepEqual(await source.mailmapped([old, ...strange], NEVER), [
        ADA,
        ...strange.slice(0, 2),
        { name: 'With bracketsand lines', email: 'a@b' },
        { name: '', email: '' },
      ]);
      assert.deepEqual(await source.mailmapped([], NEVER), []);
      assert.deepEqual(await source.aliasesOf([ADA.email], NEVER), [old.email]);
      assert.match((await drain(wholeLog(source))).text, /\0Ada Example\0ada@example\.com\0/);
    });

    it('changes the fingerprint, as does the shallow file, and nothing else', async () => {
      const repository = playground.repository();
      const home = playground.folder();
      const fingerprint = () => sourceOf(repository.folder, {}, { HOME: home }).fingerprint(NEVER);
      const seen = [await fingerprint()];
      repository.commit({ message: 'Second', files: { 'b.txt': 'b' } });
      assert.equal(await fingerprint(), seen[0]);
      const expectNew = async (what: string) => {
        const next = await fingerprint();
        assert.ok(!seen.includes(next), what);
        assert.equal(await fingerprint(), next);
        seen.push(next);
      };
      writeFileSync(join(repository.folder, '.mailmap'), 'A <a@b>\n');
      await expectNew('.mailmap');
      writeFileSync(join(repository.folder, '.mailmap'), 'B <a@b>\n');
      await expectNew('a change of .mailmap');
      repository.git('config', 'mailmap.file', '~/mailmap');
      await expectNew('mailmap.file');
      writeFileSync(join(home, 'mailmap'), 'C <a@b>\n');
      await expectNew('what mailmap.file names');
      writeFileSync(join(repository.folder, '.git/shallow'), `${repository.git('rev-parse', 'HEAD')}\n`);
      await expectNew('the shallow file');
    });

    it('counts in a bare repository as HEAD has it', async () => {
      const repository = playground.repository();
      const bare = join(playground.folder(), 'pay.git');
      execFileSync('git', ['clone', '--quiet', '--bare', repository.folder, bare]);
      const before = await sourceOf(bare).fingerprint(NEVER);
      repository.commit({
        message: 'Map',
        files: { '.mailmap': 'Ada <ada@example.com> <ada@old.example>\nAda <ada@example.com>\n' },
      });
      execFileSync('git', ['push', '--quiet', bare, 'main'], { cwd: repository.folder });
      assert.notEqual(await sourceOf(bare).fingerprint(NEVER), before);
      const [ada] = await sourceOf(bare).mailmapped([ADA], NEVER);
      assert.equal(ada?.name, 'Ada');
      assert.deepEqual(await sourceOf(bare).aliasesOf([ADA.email], NEVER), ['ada@old.example']);
    });
  });

  it('counts lines of roots, renames, binary files and odd names, and none of merges', async () => {
    const repository = playground.repository({ commits: [] });
    const lines = 'a\nb\nc\nd\n';
    const root = repository.commit({ message: 'Root', files: { 'old.txt': lines, 'logo.png': '\0\u0001' } });
    repository.git('mv', 'old.txt', 'tab\tnew\nline.txt');
    const renamed = repository.commit({ message: 'Rename', files: { 'ünï "q".txt': 'x\n' } });
    repository.git('checkout', '--quiet', '-b', 'side', 'HEAD~1');
    const side = repository.commit({ message: 'Side', files: { side: 'y\n' } });
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'side');
    const merge = repository.git('rev-parse', 'HEAD');
    assert.deepEqual(await filesOf(sourceOf(repository.folder), [merge, root, renamed, side]), [
      { hash: merge, files: [] },
      {
        hash: root,
        files: [
          { path: 'logo.png', added: null, deleted: null },
          { path: 'old.txt', added: 4, deleted: 0 },
        ],
      },
      {
        hash: renamed,
        files: [
          { path: 'tab\tnew\nline.txt', added: 0, deleted: 0 },
          { path: 'ünï "q".txt', added: 1, deleted: 0 },
        ],
      },
      { hash: side, files: [{ path: 'side', added: 1, deleted: 0 }] },
    ]);
  });

  it('reads a repository whose hashes are SHA-256', async () => {
    const folder = playground.folder();
    const git = (...args: readonly string[]) =>
      execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
    git('init', '--quiet', '--object-format=sha256');
    writeFileSync(join(folder, 'a'), 'a\n');
    git('add', 'a');
    git('-c', 'user.name=A', '-c', 'user.email=a@b', 'commit', '--quiet', '-m', 'One');
    const source = sourceOf(folder);
    const [head] = await source.tips(NEVER);
    assert.equal(head?.hash.length, 64);
    assert.deepEqual(await filesOf(source, [head?.hash ?? '']), [
      { hash: head?.hash, files: [{ path: 'a', added: 1, deleted: 0 }] },
    ]);
  });
});
