/** What a file is for, as its path tells in any project. `inert` files make nothing worth asking. */
export type FileRole = 'inert' | 'test' | 'manifest' | 'ci' | 'infrastructure' | 'configuration' | 'code';

interface RoleRule {
  readonly role: FileRole;
  readonly pattern: RegExp;
}

/** The first rule that matches decides. Folder names count at any depth; names of files in any case where usual. */
const RULES: readonly RoleRule[] = [
  // Written elsewhere, or by a program. After GitHub Linguist's vendor.yml and generated.rb, where the path is clear.
  {
    role: 'inert',
    pattern:
      /(?:^|\/)(?:vendor|vendored|third[-_]?party|3rd[-_]?party|node_modules|bower_components|Pods|Carthage|dist|__snapshots__|__generated__|generated|gen|locales?|l10n|i18n|translations)\//i,
  },
  {
    role: 'inert',
    pattern:
      /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|go\.sum|go\.work\.sum|packages\.lock\.json|gradle\.lockfile|Package\.resolved|\.terraform\.lock\.hcl)$|\.lock$/,
  },
  {
    role: 'inert',
    pattern:
      /\.(?:generated|gen|g|freezed|designer)\.[a-z]+$|_pb2(?:_grpc)?\.pyi?$|\.pb(?:\.gw|\.validate)?\.[a-z]+$|_grpc\.pb\.|(?:zz_|[._-])generated[^/]*$|_string\.go$|\.min\.(?:js|css)$|\.map$|\.snap$|\.(?:po|pot|xlf|resx)$/i,
  },
  {
    role: 'test',
    pattern:
      /(?:^|\/)(?:tests?|testing|testdata|test[-_]?(?:utils?|helpers?|support|fixtures|framework)|__tests__|__mocks__|mocks?|specs?|e2e|junit|cypress|playwright|fixtures?|testsuite|integration[-_]?tests?|(?:src|ui)[-_]?test|[a-z]+-tests)\/|[._-](?:test|tests|spec|e2e|stories|cy|mock|bench)\.[a-z]+$|(?:^|\/)test_[^/]+\.py$|(?:^|\/)(?:conftest\.py|mock_[^/]+\.go|mocks?\.[a-z]+|tests\.(?:py|rs))$|(?:Tests?|TestCase|TestUtils?|Spec)\.(?:java|kt|cs|swift|php|scala|groovy)$|\/src\/(?:[a-z]*[tT]est|testFixtures)\//,
  },
  // Words about the code, and code that never runs in production.
  {
    role: 'inert',
    pattern:
      /(?:^|\/)(?:docs?|documentation|website|man|examples?|samples?|demos?|playground|bench(?:es|marks?)?|perf|hack|scripts?|tools?|tooling|\.changeset|\.vscode|\.idea|\.devcontainer|\.husky|\.git)\//i,
  },
  {
    role: 'manifest',
    pattern:
      /(?:^|\/)(?:package\.json|Cargo\.toml|pyproject\.toml|setup\.(?:py|cfg)|Pipfile|requirements[^/]*\.(?:txt|in)|go\.mod|Gemfile|[^/]+\.gemspec|composer\.json|pom\.xml|build\.gradle(?:\.kts)?|[^/]*\.versions\.toml|[^/]+\.(?:cs|fs|vb)proj|Directory\.Packages\.props|pubspec\.yaml|mix\.exs|Package\.swift|Podfile|MODULE\.bazel|deno\.jsonc?|\.gitmodules)$/,
  },
  {
    role: 'inert',
    pattern:
      /\.(?:md|mdx|rst|adoc|asciidoc|txt|org|svg|png|jpe?g|gif|ico|webp|pdf|woff2?|ttf|css|scss|sass|less|csv|tsv|ipynb)$|(?:^|\/)(?:README|CHANGELOG|CHANGES|NEWS|AUTHORS|LICENSE|NOTICE|CODEOWNERS|OWNERS|MAINTAINERS|VERSION)[^/]*$/i,
  },
  {
    role: 'ci',
    pattern:
      /(?:^|\/)\.(?:github\/(?:workflows|actions)|circleci|buildkite|gitlab\/ci|azure-pipelines|woodpecker|tekton)\/.+\.ya?ml$|(?:^|\/)(?:\.gitlab-ci[^/]*\.yml|\.travis\.yml|\.cirrus\.yml|appveyor\.yml|azure-pipelines[^/]*\.yml|Jenkinsfile[^/]*|bitbucket-pipelines\.yml|cloudbuild[^/]*\.yaml|\.goreleaser\.ya?ml)$/,
  },
  // Settings of tools that only developers run.
  {
    role: 'inert',
    pattern:
      /(?:^|\/)\.(?:github|gitlab|config)\/|(?:^|\/)\.(?!env)[^/]+$|(?:^|\/)(?:tsconfig|jsconfig|biome|renovate|knip|nx|turbo|lerna|mkdocs|tslint|codecov|typedoc|components|rollup|webpack|vite|vitest|jest|karma|babel|postcss|tailwind|eslint|prettier|playwright|cypress|commitlint|lint-staged)(?:\.[^/]*)?\.(?:jsonc?|json5|ya?ml|toml|[cm]?[jt]s)$|(?:^|\/)(?:Makefile|GNUmakefile|CMakeLists\.txt|meson\.build|BUILD(?:\.bazel)?|WORKSPACE|justfile|Taskfile\.ya?ml|tox\.ini|noxfile\.py|pytest\.ini|mypy\.ini|phpunit[^/]*|phpstan[^/]*|psalm[^/]*|checkstyle[^/]*|settings\.gradle(?:\.kts)?|gradle\.properties|libs\.versions\.toml|mkdocs\.yml)$|\.(?:cmake|bzl|mk|gradle(?:\.kts)?|bazel)$/i,
  },
  {
    role: 'infrastructure',
    pattern:
      /\.(?:tf|tfvars|bicep|hcl|service|nomad)$|(?:^|\/)(?:Dockerfile[^/]*|[^/]+\.Dockerfile|Containerfile|(?:docker-)?compose[^/]*\.ya?ml|kustomization\.ya?ml|Chart\.ya?ml|values[^/]*\.ya?ml|skaffold\.ya?ml|serverless\.ya?ml|Procfile|fly\.toml|nginx[^/]*\.conf|Pulumi[^/]*\.yaml|app\.ya?ml|netlify\.toml|vercel\.json|wrangler\.(?:toml|jsonc?))$|(?:^|\/)(?:k8s|kubernetes|helm|charts?|kustomize|manifests?|terraform|ansible|playbooks|deploy(?:ments?)?|infra(?:structure)?|cloudformation)\/.+\.(?:ya?ml|json|tpl|conf|sh|j2)$/i,
  },
  {
    role: 'configuration',
    pattern:
      /(?:^|\/)\.env(?:\.[^/]+)?$|(?:^|\/)(?:application|bootstrap|appsettings|config|settings)(?:[.-][^/]+)?\.(?:ya?ml|properties|json|toml|ini|conf|exs)$|(?:^|\/)(?:conf|config|configs|configuration|settings|environments)\/(?:.+\/)?[^/]+\.(?:ya?ml|json|toml|ini|conf|properties|exs)$/i,
  },
];

/** Whether the content of the file at `path` may matter; for others the name says all that counts. */
export function isWorthReading(path: string): boolean {
  const role = fileRoleOf(path);
  return role !== 'inert' && role !== 'test';
}

/** Longer paths than any real one are cut before they are matched. */
const MAX_PATH = 400;

/** The role of the file at `path`, which uses `/`. */
export function fileRoleOf(path: string): FileRole {
  const bounded = path.slice(-MAX_PATH);
  return RULES.find(({ pattern }) => pattern.test(bounded))?.role ?? 'code';
}
