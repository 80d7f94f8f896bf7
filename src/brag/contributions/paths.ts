import type { FileChange } from '../../history/commit.ts';

/** What a file is for, as its path tells in any project. */
export type PathKind =
  | 'vendored'
  | 'lock'
  | 'generated'
  | 'version'
  | 'design'
  | 'onboarding'
  | 'learning'
  | 'operations'
  | 'ci'
  | 'build'
  | 'test'
  | 'docs'
  | 'code';

/**
 * The first rule that matches decides, so the more telling ones come first. Vendored and generated folders
 * are those of GitHub Linguist's `vendor.yml` and `generated.rb` that are unambiguous by path alone.
 */
const RULES: readonly (readonly [PathKind, RegExp])[] = [
  [
    'vendored',
    /(?:^|\/)(?:vendor|vendored|third[-_]?party|3rd[-_]?party|node_modules|bower_components|jspm_packages|Pods|Carthage\/Checkouts)\//i,
  ],
  [
    'lock',
    /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|Cargo\.lock|Gemfile\.lock|composer\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|go\.sum|flake\.lock|mix\.lock|pubspec\.lock|Podfile\.lock|packages\.lock\.json|gradle\.lockfile|Package\.resolved|MODULE\.bazel\.lock|\.terraform\.lock\.hcl)$/,
  ],
  [
    'generated',
    /(?:^|\/)(?:__generated__|generated|gen)\/|\.(?:generated|pb|g|designer)\.[a-z]+$|_pb2(?:_grpc)?\.pyi?$|\.pb\.go$|zz_generated[^/]*$|\.min\.(?:js|css)$|\.(?:js|css)\.map$|\.snap$/i,
  ],
  [
    'version',
    /(?:^|\/)(?:VERSION|(?:version|release)\.(?:txt|py|rb|go|h|ts|js|json|properties)|_version\.py|__version__\.py|\.release-please-manifest\.json)$/i,
  ],
  [
    'design',
    /(?:^|\/)(?:adrs?|rfcs?|design|designs|design-?docs?|proposals?|keps?|peps?|enhancements?|architecture|decisions)\/.*\.(?:md|mdx|rst|adoc|txt|puml|drawio|mmd)$|(?:^|\/)(?:ARCHITECTURE|DESIGN|ADR-?\d*)[^/]*\.(?:md|rst|adoc)$/i,
  ],
  [
    'onboarding',
    /(?:^|\/)(?:CONTRIBUTING|CODE_OF_CONDUCT|ONBOARDING|GETTING[-_]?STARTED|HACKING|DEVELOPMENT|MENTORING|CODEOWNERS|PULL_REQUEST_TEMPLATE|ISSUE_TEMPLATE)[^/]*(?:\/|$)|(?:^|\/)(?:onboarding|getting-started|tutorials?|\.devcontainer)\//i,
  ],
  // The presentation layer of a program, and the program of a blog, are code.
  [
    'learning',
    /(?:^|\/)(?:talks?|slides|presentations?|blog|_posts|newsletter)\/.*\.(?:md|mdx|rst|adoc|txt|org|tex|html?|ipynb|pdf|pptx?|odp|key|svg|png|jpe?g)$/i,
  ],
  [
    'operations',
    /(?:^|\/)(?:runbooks?|playbooks?|post-?mortems?|incidents?|alerts?|alerting|dashboards?|monitoring|observability|on-?call|grafana|prometheus)\/|^(?:infra(?:structure)?|ops|terraform|ansible|helm|charts|k8s|kubernetes|deploy(?:ments?)?)\/|\.(?:tf|tfvars)$|(?:^|\/)(?:prometheus|alertmanager)[^/]*\.ya?ml$/i,
  ],
  [
    'ci',
    /(?:^|\/)\.(?:github\/(?:workflows|actions)|circleci|buildkite|gitlab\/ci|azure-pipelines|woodpecker|ci)\/|(?:^|\/)(?:\.gitlab-ci[^/]*\.yml|\.travis\.yml|\.cirrus\.yml|appveyor\.yml|azure-pipelines[^/]*\.yml|Jenkinsfile[^/]*|bitbucket-pipelines\.yml|\.pre-commit-config\.yaml|dependabot\.yml|renovate\.json5?|codecov\.yml)$|^ci\//i,
  ],
  [
    'test',
    /(?:^|\/)(?:tests?|testing|testdata|test-?utils?|__tests__|__mocks__|specs?|e2e|fixtures?|testsuite|benches|benchmarks?)\/|[._-](?:test|tests|spec)\.[a-z]+$|(?:^|\/)test_[^/]+\.py$|_test\.[a-z]+$|(?:^|\/)conftest\.py$|Tests?\.(?:java|kt|cs|swift|php)$/i,
  ],
  [
    'build',
    /(?:^|\/)(?:Makefile|GNUmakefile|CMakeLists\.txt|meson\.build|BUILD(?:\.bazel)?|WORKSPACE|Dockerfile[^/]*|docker-compose[^/]*\.ya?ml|build\.gradle(?:\.kts)?|settings\.gradle(?:\.kts)?|pom\.xml|package\.json|Cargo\.toml|pyproject\.toml|setup\.(?:py|cfg)|requirements[^/]*\.txt|go\.mod|Gemfile|composer\.json|tsconfig[^/]*\.json|webpack[^/]*\.js|vite\.config\.[a-z]+|configure\.ac|flake\.nix)$|\.(?:cmake|bazel|bzl|mk|gradle)$|(?:^|\/)(?:build|cmake|scripts|packaging)\//i,
  ],
  [
    'docs',
    /(?:^|\/)(?:docs?|documentation|man|website|site|changelogs?|changesets?|newsfragments)\/|\.(?:md|mdx|rst|adoc|asciidoc|1|5|8)$|(?:^|\/)(?:README|CHANGELOG|CHANGES|NEWS|AUTHORS|HISTORY|NOTICE|LICENSE)[^/]*$/i,
  ],
];

/** Kind of the file at `path`, which uses `/`. Paths longer than any real one are cut before matching. */
export function pathKindOf(path: string): PathKind {
  const bounded = path.slice(-400);
  return RULES.find(([, pattern]) => pattern.test(bounded))?.[0] ?? 'code';
}

/** Lines changed for each kind of file; a binary or empty change counts as one line. */
export function linesByKind(files: readonly FileChange[]): ReadonlyMap<PathKind, number> {
  const lines = new Map<PathKind, number>();
  for (const file of files) {
    const kind = pathKindOf(file.path);
    lines.set(kind, (lines.get(kind) ?? 0) + changedLines(file));
  }
  return lines;
}

/** Lines added and deleted, at least 1. */
export function changedLines(file: FileChange): number {
  return Math.max(1, (file.added ?? 0) + (file.deleted ?? 0));
}

/** Files that a person wrote: neither vendored nor generated nor a lock file. */
export function writtenFiles(files: readonly FileChange[]): readonly FileChange[] {
  return files.filter((file) => !UNWRITTEN.has(pathKindOf(file.path)));
}

const UNWRITTEN: ReadonlySet<PathKind> = new Set(['vendored', 'lock', 'generated']);
