import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isolatedGitEnvironment, type TestRepository } from '../../support/gitRepository.ts';
import {
  bytesOf,
  codeOf,
  createPlayground,
  drain,
  homeless,
  NEVER,
  sourceOf,
  useEverything,
  wholeLog,
  writeObject,
  writeScript,
} from './support.ts';

/** A way to make git run a program by what a repository holds. */
interface Attack {
  readonly name: string;
  /** Arms the repository: `program` is a script that leaves a mark. */
  arm(repository: TestRepository, program: string): void;
  /** A git command that falls for it; none where it takes a terminal. */
  readonly control: readonly string[] | null;
  /** Codes of the errors that our source may report. */
  readonly codes?: readonly string[];
}

/** A commit with a signature of the kind whose first line is given. */
function addSignedCommit(repository: TestRepository, kind: string): void {
  const who = 'Ada Example <ada@example.com> 1767600000 +0000';
  const tree = repository.git('rev-parse', 'HEAD^{tree}');
  const parent = repository.git('rev-parse', 'HEAD');
  const signature = `gpgsig -----BEGIN ${kind}-----\n \n aGVsbG8=\n -----END ${kind}-----`;
  const commit = `tree ${tree}\nparent ${parent}\nauthor ${who}\ncommitter ${who}\n${signature}\n\nSigned\n`;
  repository.git('update-ref', 'refs/heads/main', writeObject(repository, 'commit', commit));
}

/** Changes a file of the work tree so that git has to look at its content. */
function touch(repository: TestRepository): void {
  utimesSync(join(repository.folder, 'a.txt'), 1, 1);
}

function driver(repository: TestRepository, attributes: string): void {
  writeFileSync(join(repository.folder, '.gitattributes'), attributes);
  touch(repository);
}

/** A partial clone whose missing commit git would fetch from `url`. */
function lacksCommit(
  repository: TestRepository,
  url: string,
  ...config: readonly (readonly [string, string])[]
): void {
  repository.commit({ message: 'Second', files: { 'a.txt': 'b\n' } });
  const lost = repository.git('rev-parse', 'HEAD~1');
  rmSync(join(repository.folder, '.git/objects', lost.slice(0, 2), lost.slice(2)));
  repository.git('config', 'core.repositoryFormatVersion', '1');
  repository.git('config', 'extensions.partialClone', 'origin');
  repository.git('config', 'remote.origin.promisor', 'true');
  repository.git('config', 'remote.origin.url', url);
  for (const [key, value] of config) repository.git('config', key, value);
}

const ATTACKS: readonly Attack[] = [
  ...[
    ['gpg.program', 'PGP SIGNATURE'],
    ['gpg.ssh.program', 'SSH SIGNATURE'],
    ['gpg.x509.program', 'SIGNED MESSAGE'],
  ].map(
    ([key = '', kind = '']): Attack => ({
      name: `${key} with log.showSignature`,
      arm(repository, program) {
        addSignedCommit(repository, kind);
        repository.git('config', 'log.showSignature', 'true');
        repository.git('config', 'gpg.ssh.allowedSignersFile', join(repository.folder, 'a.txt'));
        repository.git('config', key, program);
      },
      control: ['log'],
    }),
  ),
  {
    name: 'core.pager',
    arm(repository, program) {
      repository.git('config', 'core.pager', program);
      repository.git('config', 'pager.log', program);
    },
    control: null,
  },
  {
    name: 'core.fsmonitor',
    arm: (repository, program) => void repository.git('config', 'core.fsmonitor', program),
    control: ['diff', '--numstat'],
  },
  {
    name: 'core.hooksPath',
    arm(repository, program) {
      mkdirSync(join(repository.folder, 'hooks'));
      writeScript(join(repository.folder, 'hooks/post-index-change'), `exec ${program}`);
      repository.git('config', 'core.hooksPath', 'hooks');
      touch(repository);
    },
    control: ['status'],
  },
  {
    name: 'core.alternateRefsCommand',
    arm(repository, program) {
      const objects = join(repository.folder, '.git/objects');
      execFileSync('git', ['clone', '--quiet', '--bare', '.', 'other.git'], { cwd: repository.folder });
      writeFileSync(join(objects, 'info/alternates'), `${join(repository.folder, 'other.git/objects')}\n`);
      repository.git('config', 'core.alternateRefsCommand', program);
    },
    control: ['log', '--alternate-refs'],
  },
  {
    name: 'diff.external',
    arm: (repository, program) => void repository.git('config', 'diff.external', program),
    control: ['log', '-p', '--ext-diff'],
  },
  {
    name: 'diff.<driver>.command',
    arm(repository, program) {
      driver(repository, '* diff=evil\n');
      repository.git('config', 'diff.evil.command', program);
    },
    control: ['log', '-p', '--ext-diff'],
  },
  {
    name: 'diff.<driver>.textconv',
    arm(repository, program) {
      driver(repository, '* diff=evil\n');
      repository.git('config', 'diff.evil.textconv', program);
    },
    control: ['log', '-p'],
  },
  ...['clean', 'process'].map(
    (kind): Attack => ({
      name: `filter.<driver>.${kind}`,
      arm(repository, program) {
        driver(repository, '* filter=evil\n');
        repository.git('config', `filter.evil.${kind}`, program);
      },
      control: ['status'],
    }),
  ),
  {
    name: 'a lazy fetch by ext::',
    arm: (repository, program) =>
      lacksCommit(repository, `ext::${program}`, ['protocol.ext.allow', 'always']),
    control: ['cat-file', '-p', 'HEAD~1'],
    codes: ['missing-object'],
  },
  {
    name: 'a lazy fetch by core.sshCommand',
    arm: (repository, program) => lacksCommit(repository, 'ssh://nowhere/x', ['core.sshCommand', program]),
    control: ['cat-file', '-p', 'HEAD~1'],
    codes: ['missing-object'],
  },
  {
    name: 'a lazy fetch by remote.<name>.uploadpack',
    arm: (repository, program) =>
      lacksCommit(repository, repository.folder, ['remote.origin.uploadpack', program]),
    control: ['cat-file', '-p', 'HEAD~1'],
    codes: ['missing-object'],
  },
  {
    name: 'include.path',
    arm(repository, program) {
      addSignedCommit(repository, 'PGP SIGNATURE');
      const text = `[log]\n\tshowSignature = true\n[gpg]\n\tprogram = ${program}\n`;
      writeFileSync(join(repository.folder, 'evil.config'), text);
      repository.git('config', 'include.path', '../evil.config');
    },
    control: ['log'],
  },
  {
    name: 'credential.helper and core.askPass',
    arm(repository, program) {
      lacksCommit(
        repository,
        'http://127.0.0.1:9/x',
        ['credential.helper', `!${program}`],
        ['core.askPass', program],
      );
    },
    control: null,
    codes: ['missing-object'],
  },
];

describe('git in a hostile repository', function () {
  this.timeout(60_000);
  const playground = createPlayground();
  afterEach(() => playground.clean());

  for (const { name, arm, control, codes = [] } of ATTACKS) {
    it(`runs nothing by ${name}`, async () => {
      const repository = playground.repository();
      const mark = join(playground.folder(), 'fired');
      const program = writeScript(join(playground.folder(), 'evil'), `touch '${mark}'`);
      arm(repository, program);
      if (control) {
        plainGit(repository.folder, control);
        assert.ok(existsSync(mark), `git ${control.join(' ')} is no longer fooled: the test proves nothing`);
        rmSync(mark);
        touch(repository);
      }
      assert.deepEqual(await useEverything(sourceOf(repository.folder)), codes);
      assert.ok(!existsSync(mark), 'the program ran');
    });
  }

  it('runs nothing by an inherited environment', async () => {
    const repository = playground.repository();
    addSignedCommit(repository, 'PGP SIGNATURE');
    const other = playground.repository({ commits: [{ message: 'Of another repository' }] });
    const marks = playground.folder();
    const program = writeScript(join(playground.folder(), 'evil'), `touch '${marks}/fired'`);
    const configuration = join(playground.folder(), 'config');
    writeFileSync(configuration, `[log]\n\tshowSignature = true\n[gpg]\n\tprogram = ${program}\n`);
    const environments: readonly Record<string, string>[] = [
      {
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_0: 'log.showSignature',
        GIT_CONFIG_VALUE_0: 'true',
        GIT_CONFIG_KEY_1: 'gpg.program',
        GIT_CONFIG_VALUE_1: program,
      },
      { GIT_CONFIG_PARAMETERS: `'log.showsignature'='true' 'gpg.program'='${program}'` },
      { GIT_CONFIG_GLOBAL: configuration },
      { GIT_CONFIG_SYSTEM: configuration, GIT_CONFIG_NOSYSTEM: '0' },
      {
        GIT_TRACE: join(marks, 'trace'),
        GIT_TRACE2_EVENT: join(marks, 'trace2'),
        GIT_TRACE_SETUP: join(marks, 'setup'),
      },
    ];
    for (const environment of environments) {
      plainGit(repository.folder, ['log'], environment);
      assert.notDeepEqual(readdirSync(marks), [], `not fooled by ${Object.keys(environment)}`);
      for (const mark of readdirSync(marks)) rmSync(join(marks, mark));
      assert.deepEqual(await useEverything(sourceOf(repository.folder, {}, environment)), []);
      assert.deepEqual(readdirSync(marks), []);
    }

    const elsewhere = {
      GIT_DIR: join(other.folder, '.git'),
      GIT_WORK_TREE: other.folder,
      GIT_INDEX_FILE: join(other.folder, '.git/index'),
      GIT_EXTERNAL_DIFF: program,
      GIT_NAMESPACE: 'x',
      PAGER: program,
    };
    const { text } = await drain(wholeLog(sourceOf(repository.folder, {}, elsewhere)));
    assert.ok(text.includes('Signed') && !text.includes('Of another repository'));
  });

  it('takes a bare repository inside a work tree for none', async () => {
    const outer = playground.repository();
    const embedded = join(outer.folder, 'docs');
    execFileSync('git', ['clone', '--quiet', '--bare', outer.folder, embedded]);
    const mark = join(playground.folder(), 'fired');
    const program = writeScript(join(playground.folder(), 'evil'), `touch '${mark}'`);
    appendFileSync(
      join(embedded, 'config'),
      `[core]\n\tbare = false\n\tworktree = "${outer.folder}"\n\tfsmonitor = ${program}\n`,
    );
    plainGit(embedded, ['diff', '--numstat']);
    assert.ok(existsSync(mark));
    rmSync(mark);
    mkdirSync(join(embedded, 'objects/deeper'));
    for (const folder of [embedded, join(embedded, 'refs'), join(embedded, 'objects/deeper')]) {
      assert.deepEqual(await useEverything(sourceOf(folder)), ['not-a-repository']);
    }
    assert.ok(!existsSync(mark));
    assert.equal((await sourceOf(outer.folder).describe(NEVER)).root, outer.folder);
  });

  it('takes no branch name for an option', async () => {
    const repository = playground.repository();
    for (const name of ['--output=PWNED', '-rf', '--all', '--exec=touch']) {
      repository.git('update-ref', `refs/heads/${name}`, 'HEAD');
    }
    const source = sourceOf(repository.folder);
    assert.deepEqual(await useEverything(source), []);
    assert.ok((await source.tips(NEVER)).some(({ ref }) => ref === 'refs/heads/--output=PWNED'));
    assert.deepEqual(readdirSync(repository.folder).sort(), ['.git', 'a.txt']);
    plainGit(repository.folder, ['log', '--output=PWNED']);
    assert.ok(existsSync(join(repository.folder, 'PWNED')));
  });

  it('refuses a revision that is no hash', async () => {
    const source = sourceOf(playground.repository().folder);
    for (const revision of ['--all', 'HEAD', '^HEAD', '', `${'a'.repeat(40)}\n--all`]) {
      await assert.rejects(bytesOf(source.commits([revision], NEVER)), RangeError);
    }
  });

  it('frames by NUL whatever encoding the repository asks for', async () => {
    const repository = playground.repository();
    const before = await bytesOf(wholeLog(sourceOf(repository.folder)));
    repository.git('config', 'i18n.logOutputEncoding', 'UTF-16LE');
    assert.ok(plainGit(repository.folder, ['log', '--format=%s']).includes('F\0i\0r\0'));
    assert.deepEqual(await bytesOf(wholeLog(sourceOf(repository.folder))), before);
  });

  it('keeps its framing when a message decodes to NUL', async () => {
    const repository = playground.repository();
    const who = 'Ada Example <ada@example.com> 1767600000 +0000';
    const tree = repository.git('rev-parse', 'HEAD^{tree}');
    for (const text of ['one+AAA-two', 'one\0two']) {
      const commit = `tree ${tree}\nauthor ${who}\ncommitter ${who}\nencoding UTF-7\n\n${text}\n`;
      const hash = writeObject(repository, 'commit', commit);
      const log = (await bytesOf(sourceOf(repository.folder).commits([hash], NEVER))).toString('latin1');
      assert.equal(log.split('\0').length, 10, JSON.stringify(log));
    }
  });

  it('shows the commits themselves, not their replacements', async () => {
    const repository = playground.repository({ commits: [{ message: 'Real' }, { message: 'Second' }] });
    const fake = repository.git('commit-tree', '-m', 'Replacement', 'HEAD^{tree}');
    repository.git('replace', 'HEAD', fake);
    assert.match(plainGit(repository.folder, ['log']), /Replacement/);
    const { text } = await drain(wholeLog(sourceOf(repository.folder)));
    assert.ok(text.includes('Second') && text.includes('Real') && !text.includes('Replacement'));
  });

  it('ignores what configuration asks of the log and of the counting of lines', async () => {
    const repository = playground.repository();
    repository.commit({ message: 'Second', files: { 'b/c.txt': 'x\ny\n' } });
    repository.git('notes', 'add', '-m', 'A note');
    const source = () => sourceOf(join(repository.folder, 'b'));
    const tips = (await source().tips(NEVER)).map(({ hash }) => hash);
    const all = [...tips, repository.git('rev-parse', 'HEAD~1')];
    const log = await bytesOf(wholeLog(source()));
    const changes = await bytesOf(source().fileChanges(all, NEVER));
    const settings = [
      ['format.pretty', 'raw'],
      ['log.date', 'relative'],
      ['log.decorate', 'full'],
      ['log.showRoot', 'false'],
      ['log.diffMerges', 'on'],
      ['log.follow', 'true'],
      ['color.ui', 'always'],
      ['notes.displayRef', 'refs/notes/*'],
      ['diff.relative', 'true'],
      ['diff.renames', 'copies'],
      ['diff.orderFile', '/nowhere'],
      ['diff.algorithm', 'patience'],
    ] as const;
    for (const [key, value] of settings) repository.git('config', key, value);
    assert.deepEqual(await bytesOf(wholeLog(source())), log);
    assert.deepEqual(await bytesOf(source().fileChanges(all, NEVER)), changes);
    assert.match(changes.toString(), /2\t0\tb\/c\.txt.*1\t0\ta\.txt/s);
  });

  for (const file of [
    '.git/config',
    '.git/packed-refs',
    '.git/shallow',
    '.git/HEAD',
    '.mailmap',
    '.git/objects/info/alternates',
  ]) {
    it(`gives up on git when ${file} is a pipe`, async () => {
      const repository = playground.repository();
      const path = join(repository.folder, file);
      rmSync(path, { force: true });
      execFileSync('mkfifo', [path]);
      const codes = await useEverything(sourceOf(repository.folder, { limits: { idle: 150 } }));
      assert.deepEqual(codes, ['timed-out']);
      assert.deepEqual(processesIn(repository.folder), []);
    });
  }

  it('runs no git of the working folder, whatever the search path says', async () => {
    const repository = playground.repository();
    const mark = join(playground.folder(), 'fired');
    mkdirSync(join(repository.folder, 'bin'));
    for (const name of ['git', 'git.exe', 'bin/git'])
      writeScript(join(repository.folder, name), `touch '${mark}'`);
    const folders = ['.', '', 'bin', repository.folder, join(repository.folder, 'bin'), process.env.PATH];
    const source = sourceOf(repository.folder, {}, { PATH: folders.join(':') });
    assert.deepEqual(await useEverything(source), []);
    assert.equal((await source.tips(NEVER)).length, 2);
    assert.equal(await codeOf(sourceOf(repository.folder, { git: 'git' }).tips(NEVER)), 'git-missing');
    assert.ok(!existsSync(mark));
  });
});

/** Git as anybody would run it, with the given environment on top. */
function plainGit(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): string {
  const env =
    Object.keys(environment).length > 0 ? { ...homeless(), ...environment } : isolatedGitEnvironment();
  const { stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', env, timeout: 10_000 });
  return stdout;
}

/** Ids of the processes whose working directory is `folder`, where /proc tells. */
function processesIn(folder: string): readonly string[] {
  if (!existsSync('/proc/self/cwd')) return [];
  const script = `for p in /proc/[0-9]*; do [ "$(readlink $p/cwd)" = '${folder}' ] && cat $p/stat; done; true`;
  const states = execFileSync('sh', ['-c', script], {
    encoding: 'utf8',
    cwd: '/',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return states.split('\n').filter((line) => line !== '' && !/ Z /.test(line));
}
