import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { README, RFC_WITHOUT_TRADE_OFFS, WHOLE_RFC } from '../../support/designDocs.ts';
import { makeRepository } from '../../support/gitRepository.ts';
import { type CliPlace, type CliResult, runCli } from '../../support/runCli.ts';
import { useTemporaryFolder } from '../../support/temporaryFolder.ts';

interface JsonFile {
  readonly path: string;
  readonly documentKind: string | null;
  readonly reasons: readonly string[];
  readonly findings: readonly {
    readonly rule: string;
    readonly concept: string | null;
    readonly severity: string;
    readonly range: { readonly start: { readonly line: number; readonly column: number } };
  }[];
}

describe('staffward lint', () => {
  const folder = useTemporaryFolder();

  function write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder.path, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }
  const lint = (args: readonly string[], place: Partial<CliPlace> = {}): Promise<CliResult> =>
    runCli(['lint', ...args], { cwd: folder.path, home: folder.path, ...place });
  async function lintJson(
    args: readonly string[],
    place: Partial<CliPlace> = {},
  ): Promise<readonly JsonFile[]> {
    return JSON.parse((await lint([...args, '--format', 'json'], place)).stdout).files;
  }
  const pathsOf = async (...args: readonly string[]) => (await lintJson(args)).map(({ path }) => path);

  describe('reports', () => {
    beforeEach(() =>
      write({ 'rfcs/0007.md': RFC_WITHOUT_TRADE_OFFS, 'rfcs/0008.md': WHOLE_RFC, 'README.md': README }),
    );

    it('what a design doc lacks, why it takes it for one, and nothing about a README', async () => {
      const { stdout, stderr, exitCode } = await lint(['--format', 'json', 'README.md', 'rfcs/0007.md']);
      assert.equal(exitCode, 1);
      assert.equal(stderr, '');
      const { version, files } = JSON.parse(stdout);
      assert.equal(version, 1);
      const [readme, rfc] = files as JsonFile[];
      assert.deepEqual([readme?.path, readme?.documentKind, readme?.findings], ['README.md', null, []]);
      assert.deepEqual([rfc?.path, rfc?.documentKind], ['rfcs/0007.md', 'rfc']);
      assert.notEqual(rfc?.reasons.length, 0);
      const finding = rfc?.findings.find(({ concept }) => concept === 'trade-offs');
      assert.deepEqual(
        [finding?.rule, finding?.severity, finding?.range.start],
        ['missing-trade-offs', 'warning', { line: 1, column: 3 }],
      );
    });

    it('is clean, exit code 0, with hints and information alone', async () => {
      assert.equal((await lint(['rfcs/0008.md', 'README.md'])).exitCode, 0);
      const args = ['rfcs/0007.md', '--rule', 'missing-trade-offs=information'];
      assert.equal((await lint(args)).exitCode, 0);
      assert.match((await lint(args)).stdout, /information missing-trade-offs/);
      assert.doesNotMatch((await lint([...args, '--quiet'])).stdout, /missing-trade-offs/);
    });

    it('underlines in text, and colours on a terminal only', async () => {
      const { stdout } = await lint(['rfcs/0007.md']);
      assert.match(
        stdout,
        /^rfcs\/0007\.md:1:3: warning missing-trade-offs: .+\n {2}1 \| # RFC 7: .+\n {4}\| {3}\^+\n/m,
      );
      assert.doesNotMatch(stdout, /\p{Cc}\[/u);
      assert.match((await lint(['rfcs/0007.md'], { isTerminal: true })).stdout, /\p{Cc}\[/u);
      const isQuiet = { isTerminal: true, env: { NO_COLOR: '1' } };
      assert.doesNotMatch((await lint(['rfcs/0007.md'], isQuiet)).stdout, /\p{Cc}\[/u);
    });

    it('as annotations and as SARIF, named from the repository on', async () => {
      mkdirSync(join(folder.path, '.git'));
      const place = { cwd: join(folder.path, 'rfcs') };
      const github = await lint(['0007.md', '--format', 'github'], place);
      assert.match(github.stdout, /^::warning file=rfcs\/0007\.md,line=1,.*missing-trade-offs::/m);
      const sarif = JSON.parse((await lint(['0007.md', '--format', 'sarif'], place)).stdout);
      const [result] = sarif.runs[0].results;
      assert.equal(result.locations[0].physicalLocation.artifactLocation.uri, 'rfcs/0007.md');
      assert.ok(sarif.runs[0].tool.driver.version);
      assert.match(
        sarif.runs[0].tool.driver.rules[result.ruleIndex].help.markdown,
        /trade-offs/,
        'the page of the rule',
      );
    });

    it('standard input, named or not', async () => {
      const stdin = RFC_WITHOUT_TRADE_OFFS;
      assert.match((await lint(['-'], { stdin })).stdout, /^<stdin>:1:3: warning missing-trade-offs/m);
      const named = await lint(['--stdin-path', 'rfcs/new.md'], { stdin });
      assert.match(named.stdout, /^rfcs\/new\.md:1:3: warning missing-trade-offs/m);
      assert.equal(named.exitCode, 1);
    });

    it('suppressed findings with their reasons', async () => {
      const comment = '<!-- staffward-disable-file missing-trade-offs -- RFC 9 weighs them -->\n';
      write({ 'rfcs/0007.md': comment + RFC_WITHOUT_TRADE_OFFS });
      assert.equal((await lint(['rfcs/0007.md', '--quiet'])).exitCode, 0);
      const { stdout, exitCode } = await lint(['rfcs', '--list-suppressions']);
      assert.match(
        stdout,
        /^rfcs\/0007\.md:2:3: missing-trade-offs: RFC 9 weighs them\n1 finding suppressed/,
      );
      assert.equal(exitCode, 0);
      const json = JSON.parse((await lint(['rfcs', '--list-suppressions', '--format', 'json'])).stdout);
      assert.deepEqual(
        json.suppressions.map(({ path, rule }: { path: string; rule: string }) => [path, rule]),
        [['rfcs/0007.md', 'missing-trade-offs']],
      );
    });

    it('all rules, with levels', async () => {
      const { stdout, exitCode } = await lint(['--list-rules']);
      assert.equal(exitCode, 0);
      assert.match(stdout, /^missing-trade-offs +warning +\S/m);
      const json = JSON.parse((await lint(['--list-rules', '--format', 'json'])).stdout);
      assert.ok(json.rules.some(({ id }: { id: string }) => id === 'missing-problem'));
    });
  });

  describe('finds files', () => {
    it('in folders: Markdown, sorted, each once, named like the folder', async () => {
      write({ 'b/2.md': '', 'b/1.MD': '', 'b/a/3.markdown': '', 'b/x.txt': '', 'node_modules/x/y.md': '' });
      assert.deepEqual(await pathsOf('b', 'b/2.md', './b/a'), ['b/1.MD', 'b/2.md', 'b/a/3.markdown']);
      assert.deepEqual(await pathsOf('.'), ['b/1.MD', 'b/2.md', 'b/a/3.markdown']);
    });

    it('of any ending when they are named', async () => {
      write({ 'rfc.txt': RFC_WITHOUT_TRADE_OFFS });
      assert.equal((await lintJson(['rfc.txt']))[0]?.documentKind, 'rfc');
    });

    it('without those that git ignores, unless they are named', async () => {
      const repository = makeRepository({ commits: [{ message: 'Start', files: { 'tracked.md': 'x' } }] });
      try {
        const place = { cwd: repository.folder };
        for (const [name, content] of Object.entries({
          '.gitignore': 'build/\n*.tmp.md\n',
          'new.md': 'x',
          'x.tmp.md': 'x',
          'build/out.md': 'x',
        })) {
          mkdirSync(dirname(join(repository.folder, name)), { recursive: true });
          writeFileSync(join(repository.folder, name), content);
        }
        const paths = async (...args: string[]) => (await lintJson(args, place)).map(({ path }) => path);
        assert.deepEqual(await paths('.'), ['new.md', 'tracked.md']);
        assert.deepEqual(await paths('build', 'x.tmp.md'), ['build/out.md', 'x.tmp.md']);
      } finally {
        repository.remove();
      }
    });

    it('and does not follow links in circles', async () => {
      write({ 'a/1.md': '' });
      symlinkSync('..', join(folder.path, 'a/up'));
      assert.deepEqual(await pathsOf('.'), ['a/1.md']);
      symlinkSync('a', join(folder.path, 'named'));
      assert.deepEqual(await pathsOf('named'), ['named/1.md']);
    });

    it('and says what is wrong with one, and lints the others', async () => {
      const utf16 = Buffer.from('\ufeff# RFC', 'utf16le');
      write({ 'ok.md': WHOLE_RFC, 'utf16.md': utf16, 'list.md': '- a\n'.repeat(300_000), 'folder/x': '' });
      const args = ['missing.md', 'utf16.md', 'list.md', '/dev/null', 'ok.md', '--format', 'json'];
      const { stdout, stderr, exitCode } = await lint(args);
      assert.equal(exitCode, 2);
      assert.deepEqual(
        JSON.parse(stdout).files.map(({ path }: JsonFile) => path),
        ['ok.md'],
      );
      assert.match(stderr, /^staffward: There is no file missing\.md\.\n.+\n/);
      assert.match(stderr, /^staffward: utf16\.md is saved as UTF-16\.\n/m);
      assert.match(stderr, /^staffward: list\.md is not linted: it has more paragraphs, /m);
      assert.match(stderr, /^staffward: \/dev\/null is a device or a pipe\.\n/m);
      assert.doesNotMatch(stderr, /\bat .*\.ts/);
    });

    it('whatever they hold', async () => {
      const garbage = Uint8Array.from(
        { length: 200_000 },
        (_, index) => (index * index * 31 + index * 7) & 0xff,
      );
      write({
        'garbage.md': garbage.subarray(2),
        'nul.md': `# RFC\0\n${'\0'.repeat(1000)}`,
        'empty.md': '',
        'bom.md': `\ufeff${RFC_WITHOUT_TRADE_OFFS}`,
      });
      const { stdout, exitCode } = await lint(['.', '--format', 'json']);
      assert.equal(exitCode, 1);
      const [bom, ...others] = JSON.parse(stdout).files as JsonFile[];
      assert.deepEqual(bom?.findings.find(({ concept }) => concept)?.range.start, { line: 1, column: 3 });
      assert.deepEqual(
        others.map(({ path, findings }) => [path, findings.length]),
        [
          ['empty.md', 0],
          ['garbage.md', 0],
          ['nul.md', 0],
        ],
      );
    });

    it('with names that a terminal would obey', async () => {
      write({ 'a\u001b]0;owned\u0007.md': RFC_WITHOUT_TRADE_OFFS, '::error::x.md': RFC_WITHOUT_TRADE_OFFS });
      for (const format of ['text', 'json', 'github', 'sarif']) {
        const { stdout } = await lint(['.', '--format', format]);
        assert.doesNotMatch(stdout.replaceAll('\n', ''), /\p{Cc}/u, format);
        assert.doesNotMatch(stdout, /^::error::/m, format);
      }
    });
  });

  describe('is configured', () => {
    const rulesOf = (files: readonly JsonFile[]) =>
      files.map(({ findings }) => findings.filter(({ concept }) => concept).map(({ severity }) => severity));

    beforeEach(() =>
      write({ 'docs/rfcs/7.md': RFC_WITHOUT_TRADE_OFFS, 'other/rfc-7.md': RFC_WITHOUT_TRADE_OFFS }),
    );

    it('by the nearest .staffward.yml, whose globs start beside it', async () => {
      write({
        '.staffward.yml': 'lint: {rules: {missing-trade-offs: error}}\n',
        'docs/.staffward.yml':
          'lint: {overrides: [{files: [rfcs/*.md], rules: {missing-trade-offs: hint}}]}\n',
      });
      assert.deepEqual(rulesOf(await lintJson(['docs', 'other'])), [['hint'], ['error']]);
    });

    it('by no file beyond the repository', async () => {
      write({ '.staffward.yml': 'lint: {enabled: false}\n' });
      assert.deepEqual(rulesOf(await lintJson(['docs'])), [[]]);
      mkdirSync(join(folder.path, 'docs/.git'));
      assert.deepEqual(rulesOf(await lintJson(['docs/rfcs/7.md'])), [['warning']]);
    });

    it('by a named file, by none, and by the command line above all', async () => {
      write({
        '.staffward.yml': 'lint: {overrides: [{files: ["**"], rules: {missing-trade-offs: off}}]}\n',
        'ci/strict.yml': 'lint: {overrides: [{files: [docs/**], rules: {missing-trade-offs: error}}]}\n',
      });
      const run = async (...args: string[]) => rulesOf(await lintJson(['docs', ...args]));
      assert.deepEqual(await run(), [[]]);
      assert.deepEqual(await run('--config', 'ci/strict.yml'), [['error']]);
      assert.deepEqual(await run('--no-config'), [['warning']]);
      assert.deepEqual(await run('--rule', 'missing-trade-offs=hint'), [['hint']]);
    });

    it('with a kind that the user gives', async () => {
      write({ '.staffward.yml': 'lint: {overrides: [{files: ["docs/**"], kind: none}]}\n' });
      assert.equal((await lintJson(['docs']))[0]?.documentKind, null);
    });

    it('and says where a configuration is wrong, and uses the rest of it', async () => {
      write({ '.staffward.yml': 'lint:\n  rules:\n    missing-trade-offs: error\n    nonsense: off\n' });
      const { stdout, stderr, exitCode } = await lint(['docs']);
      assert.equal(exitCode, 2);
      assert.match(stderr, /\.staffward\.yml:4:5: .*nonsense/);
      assert.match(stdout, /error missing-trade-offs/);
      const missing = await lint(['docs', '--config', 'gone.yml']);
      assert.deepEqual([missing.exitCode, missing.stdout], [2, '']);
      assert.match(missing.stderr, /There is no file .*gone\.yml/);
    });
  });

  it('asks the commits of a repository for the numbers of a brag document', async () => {
    const repository = makeRepository({
      commits: [{ message: 'Retry payments\n\np99 from 800 ms to 200 ms', files: { a: 'x' } }],
    });
    try {
      const hash = repository.git('rev-parse', 'HEAD').trim();
      write({
        '2026-Q4.md': `# Brag document 2026-Q4

## Projects

- **Retried failed payments** (2026-11-12)
  - Problem: payments failed
  - My role: author
  - Impact: p99 from 800 ms to 200 ms, 40 % fewer calls to support
  - Skills: resilience
  - Evidence: \`${hash.slice(0, 12)}\`
`,
      });
      const rules = async (...args: string[]) =>
        (await lintJson(['2026-Q4.md', ...args])).flatMap(({ findings }) => findings.map(({ rule }) => rule));
      assert.ok(!(await rules()).includes('unbacked-number'));
      assert.ok((await rules('--repo', repository.folder)).includes('unbacked-number'));
      const notOne = await lint(['2026-Q4.md', '--repo', folder.path]);
      assert.equal(notOne.exitCode, 2);
      assert.match(notOne.stderr, /is not in a git repository/);
    } finally {
      repository.remove();
    }
  });

  for (const [args, problem] of [
    [[], /Name the files or folders/],
    [['x.md', '--format', 'xml'], /--format is one of text, json, sarif, github, not "xml"/],
    [['x.md', '--rule', 'nonsense=off'], /There is no rule "nonsense"/],
    [['x.md', '--rule', 'missing-problem'], /missing-problem=error/],
    [['x.md', '--rule', 'missing-problem=loud'], /the levels are off, hint/],
    [['-', '--fix'], /--fix changes files/],
    [['x.md', '--config', 'a', '--no-config'], /do not go together/],
    [['x.md', '--fix', '--list-suppressions'], /do not go together/],
    [['--list-rules', '--format', 'sarif'], /--list-rules prints text or json/],
    [['x.md', '--nonsense'], /--nonsense/],
  ] as const) {
    it(`refuses ${args.join(' ') || 'to lint nothing'}`, async () => {
      const { stdout, stderr, exitCode } = await lint(args);
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, problem);
      assert.match(stderr, /staffward lint --help/);
    });
  }
});
