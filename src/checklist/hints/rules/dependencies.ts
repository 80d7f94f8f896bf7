import type { HintRule } from './rule.ts';

/** How a manifest names a dependency: the pattern's group is the name. */
interface Manifest {
  readonly path: RegExp;
  readonly pattern: RegExp;
  readonly except?: RegExp;
}

const MANIFESTS: readonly Manifest[] = [
  {
    path: /(?:^|\/)package\.json$/,
    pattern:
      /^\s*("(?:@[\w.-]+\/)?[\w.-]+"):\s*"(?:[\^~]\s*v?\d|[<>]=?\s*\d|=?v?\d+\.(?:\d|x)|\*"|latest"|npm:|git[+:@]|github:|https?:\/\/[^"]+\.tgz)/,
    except: /^\s*"(?:version|node|npm|yarn|pnpm|bun|vscode|[a-zA-Z]*[vV]ersion|homepage|url)":/,
  },
  {
    path: /(?:^|\/)Cargo\.toml$/,
    pattern:
      /^([\w-]+\s*=)\s*(?:"[\^~=<>]*\s*\d|\{.{0,200}?\b(?:version|git)\s*=)|^(\[(?:[^\]]{1,100}\.)?(?:(?:dev|build)-)?dependencies\.[\w-]+\])/,
    except: /^(?:version|edition|rust-version|resolver|name|msrv|channel)\s*=|\bpath\s*=/,
  },
  {
    path: /(?:^|\/)pyproject\.toml$|(?:^|\/)setup\.(?:py|cfg)$|(?:^|\/)Pipfile$/,
    pattern:
      /^\s*["']([A-Za-z0-9][\w.-]*)(?:\[[^\]]{0,100}\])?\s*(?:[<>!~]=?|==|@\s)|^([A-Za-z][\w.-]*)\s*=\s*(?:["'](?:[\^~*]|[<>=]=|\d+\.\d)|\{.{0,200}?\bversion\s*=)/,
    except: /^(?:python|version|requires-python|python_version|target-version|line-length|name|minversion)\b/,
  },
  {
    path: /(?:^|\/)requirements[^/]*\.(?:txt|in)$/,
    pattern: /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]{0,100}\])?\s*(?:[<>=!~]=|@\s|;|$)/,
  },
  {
    path: /(?:^|\/)go\.mod$/,
    pattern: /^\s*(?:require\s+)?([\w-]+\.[\w.-]+\/\S+)\s+v\d/,
    except: /\/\/ indirect|^\s*(?:replace|exclude|retract|module)\b/,
  },
  { path: /(?:^|\/)Gemfile$/, pattern: /^\s*gem\s*\(?\s*(["'][^"']+["'])/ },
  { path: /\.gemspec$/, pattern: /\.add_(?:runtime_|development_)?dependency[\s(]+(["'][^"']+["'])/ },
  {
    path: /(?:^|\/)composer\.json$/,
    pattern: /^\s*("[a-z0-9][\w.-]*\/[\w.-]+"):\s*"(?:[\^~<>=*v]|\d|dev-|@)/,
  },
  { path: /(?:^|\/)pom\.xml$/, pattern: /(<dependency>)/ },
  {
    path: /\.(?:cs|fs|vb)proj$|(?:^|\/)Directory\.Packages\.props$/,
    pattern: /<Package(?:Reference|Version)\s+Include="([^"]+)"/,
  },
  {
    path: /(?:^|\/)build\.gradle(?:\.kts)?$/,
    pattern:
      /^\s*(?:\w*[iI]mplementation|\w*[aA]pi|\w*[cC]ompileOnly|\w*[rR]untimeOnly|annotationProcessor|kapt|ksp|classpath)\s*[( ]\s*(?:platform\()?["']([\w.-]+:[\w.-]+)/,
  },
  {
    path: /\.versions\.toml$/,
    pattern: /^([\w-]+)\s*=\s*\{\s*(?:module|group|id)\s*=/,
  },
  {
    path: /(?:^|\/)pubspec\.yaml$/,
    pattern: /^ {2}([a-z_]\w*:)\s*(?:\^|["']?[<>=]|\d+\.|any\b)/,
    except: /^ {2}(?:sdk|flutter):/,
  },
  { path: /(?:^|\/)mix\.exs$/, pattern: /\{(:\w+),\s*["'~]/ },
  { path: /(?:^|\/)Package\.swift$/, pattern: /\.package\(.{0,100}?\burl:\s*"([^"]+)"/ },
  { path: /(?:^|\/)Podfile$/, pattern: /^\s*pod\s+(["'][^"']+["'])/ },
  { path: /(?:^|\/)MODULE\.bazel$/, pattern: /\bbazel_dep\(\s*name\s*=\s*"([^"]+)"/ },
  { path: /(?:^|\/)deno\.jsonc?$/, pattern: /^\s*("[^"]+"):\s*"(?:jsr|npm|https):/ },
  { path: /(?:^|\/)\.gitmodules$/, pattern: /^\s*url\s*=\s*(\S+)/ },
];

/** New dependencies; a version that moves is none. */
export const DEPENDENCY_RULES: readonly HintRule[] = [
  ...MANIFESTS.map(
    ({ path, pattern, except }): HintRule => ({
      id: 'new-dependency',
      questions: ['security.supply-chain', 'maintainability.dependency'],
      reason: 'adds a dependency',
      files: { roles: ['manifest'], path },
      line: { in: 'text', pattern, ...(except ? { except } : {}) },
    }),
  ),
  {
    id: 'new-action',
    questions: ['security.supply-chain'],
    reason: 'uses a new action',
    files: { roles: ['ci'] },
    line: {
      in: 'text',
      pattern: /^\s*(?:- +)?uses:\s*["']?([\w.-]+\/[\w./-]+)@/,
      except: /uses:\s*["']?actions\//,
    },
  },
];
