import type { HintRule } from './rule.ts';

const COMPATIBILITY = { questions: ['maintainability.compatibility'] };

/** What others build on. */
export const PUBLIC_API_RULES: readonly HintRule[] = [
  {
    id: 'interface-description',
    ...COMPATIBILITY,
    reason: 'changes the description of a public interface',
    files: {
      roles: ['code', 'configuration'],
      path: /\.(?:proto|thrift|avsc|graphqls)$|(?:^|\/)schema\.(?:graphql|gql)$|(?:^|\/)(?:openapi|swagger|asyncapi)[^/]*\.(?:ya?ml|json)$|(?:^|\/)api\/[^/]+\.api$|(?:^|\/)(?:types|typings)\/.+\.d\.ts$|(?:^|\/)index\.d\.ts$|(?:^|\/)include\/.+\.(?:h|hh|hpp)$/,
    },
  },
  {
    id: 'removed-name',
    ...COMPATIBILITY,
    reason: 'removes a public name',
    files: {
      roles: ['code'],
      path: /(?:^|\/)(?:src\/)?(?:index|mod|lib|main|public[-_]?api)\.(?:[cm]?[jt]s|rs)$|(?:^|\/)__init__\.py$/,
    },
    line: {
      in: 'removed',
      pattern:
        /^\s*(?:export\s+(?:declare\s+)?(?:default\s+)?(?:abstract\s+)?(?:async\s+)?(?:function\*?|class|const|let|interface|type|enum)\s+(\w+)|export\s+\*\s+from\s+["']([^"']+)|pub\s+(?:async\s+|unsafe\s+|const\s+)?(?:fn|struct|enum|trait|mod|type|use)\s+([\w:]+))/,
    },
  },
  {
    id: 'removed-name',
    ...COMPATIBILITY,
    reason: 'removes a public name',
    files: { roles: ['code'], path: /(?:^|\/)(?:api|spi|[\w-]+-(?:api|spi))\/.+\.(?:java|kt|cs)$/ },
    line: {
      in: 'removed',
      pattern: /^\s*public\s+(?!.*@Override)[^=;]{0,200}?\b(\w+)\s*(?:\(|\{|extends\b|implements\b)/,
    },
  },
  {
    id: 'removed-option',
    ...COMPATIBILITY,
    reason: 'removes a command-line option',
    files: { roles: ['code'], programs: true },
    line: {
      in: 'removed',
      pattern:
        /(?:\.(?:option|requiredOption)\(\s*|\badd_argument\(\s*|\bFlags\(\)\.\w+\(.{0,80}?|\bflag\.\w+\(\s*|@click\.option\(\s*)["'](-{0,2}[A-Za-z][\w-]+)/,
    },
  },
  {
    id: 'deprecation',
    ...COMPATIBILITY,
    reason: 'deprecates something',
    files: { roles: ['code'] },
    line: {
      in: 'raw',
      pattern:
        /^\s*(?:\*|\/\/\/?|\/\*\*)\s*@deprecated\b|^\s*(?:@Deprecated\b|#\[deprecated\b|\[Obsolete\b|\/\/ Deprecated: )/,
    },
  },
];
