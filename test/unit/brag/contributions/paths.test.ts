import assert from 'node:assert/strict';
import {
  linesByKind,
  type PathKind,
  pathKindOf,
  writtenFiles,
} from '../../../../src/brag/contributions/paths.ts';

const CASES: Readonly<Record<PathKind, readonly string[]>> = {
  vendored: ['vendor/x/y.go', 'src/third_party/zlib/a.c', 'web/node_modules/a/index.js'],
  lock: ['package-lock.json', 'crates/a/Cargo.lock', 'go.sum'],
  generated: [
    'api/v1/pay.pb.go',
    'src/generated/client.ts',
    'dist/app.min.js',
    'k8s/zz_generated.deepcopy.go',
  ],
  version: ['VERSION', 'src/pkg/_version.py', 'lib/version.rb'],
  design: [
    'docs/adr/0005-queue.md',
    'rfcs/0012-retries.md',
    'ARCHITECTURE.md',
    'docs/design/cache/index.rst',
  ],
  onboarding: [
    'CONTRIBUTING.md',
    '.github/ISSUE_TEMPLATE/bug.yml',
    'docs/getting-started/index.md',
    '.devcontainer/x.json',
  ],
  learning: ['talks/2026/slides.md', 'blog/why-retries.md'],
  operations: ['runbooks/pay-down.md', 'terraform/main.tf', 'monitoring/dashboards/pay.json', 'prod.tfvars'],
  ci: ['.github/workflows/ci.yml', '.gitlab-ci.yml', 'Jenkinsfile', 'ci/run.sh'],
  test: [
    'src/parser.test.ts',
    'tests/api.rs',
    'pkg/pay/pay_test.go',
    'src/test/java/PayTest.java',
    'test_pay.py',
  ],
  build: ['Makefile', 'package.json', 'Dockerfile', 'scripts/release.sh', 'cmake/x.cmake'],
  docs: ['README.md', 'docs/usage.html', 'CHANGELOG', 'man/git.1'],
  code: ['src/pay.ts', 'lib/ansible/module.py', 'design.ts', 'src/contest/rules.ts', 'app/blogger.rb'],
};

describe('pathKindOf', () => {
  for (const [kind, paths] of Object.entries(CASES)) {
    for (const path of paths) it(`${path} is ${kind}`, () => assert.equal(pathKindOf(path), kind));
  }

  it('takes no time over a hostile path', () => {
    assert.equal(pathKindOf('a/'.repeat(500_000)), 'code');
    assert.equal(pathKindOf(`${'design/'.repeat(100_000)}x`), 'code');
  });
});

describe('linesByKind', () => {
  it('counts a binary or moved file as one line', () => {
    const files = [
      { path: 'a.ts', added: 3, deleted: 2 },
      { path: 'b.png', added: null, deleted: null },
      { path: 'README.md', added: 0, deleted: 0 },
    ];
    assert.deepEqual(
      [...linesByKind(files)],
      [
        ['code', 6],
        ['docs', 1],
      ],
    );
  });
});

describe('writtenFiles', () => {
  it('leaves out what nobody typed', () => {
    const paths = ['a.ts', 'go.sum', 'vendor/a.go', 'a.pb.go'].map((path) => ({
      path,
      added: 1,
      deleted: 0,
    }));
    assert.deepEqual(
      writtenFiles(paths).map(({ path }) => path),
      ['a.ts'],
    );
  });
});
