import type { HintRule } from './rule.ts';

/** Continuous integration, infrastructure, configuration, feature flags. */
export const OPERATIONS_RULES: readonly HintRule[] = [
  {
    id: 'pipeline',
    questions: ['operability.pipeline'],
    reason: 'changes continuous integration',
    files: { roles: ['ci'] },
  },
  {
    id: 'infrastructure',
    questions: ['operability.pipeline', 'operability.rollback'],
    reason: 'changes infrastructure',
    files: { roles: ['infrastructure'] },
  },
  {
    id: 'configuration',
    questions: ['operability.configuration'],
    reason: 'changes configuration',
    files: { roles: ['configuration'] },
  },
  {
    id: 'environment-variable',
    questions: ['operability.configuration'],
    reason: 'reads an environment variable',
    files: { roles: ['code'], programs: true },
    line: {
      in: 'text',
      pattern:
        /\b(?:process\.env(?:\.|\[["'])|import\.meta\.env\.VITE_|os\.environ(?:\.get\(|\[)\s*["']|os\.getenv\(\s*["']|os\.(?:Getenv|LookupEnv)\(\s*"|System\.getenv\(\s*"|(?:std::)?env::var(?:_os)?\(\s*"|ENV(?:\.fetch\(|\[)\s*["']|Environment\.GetEnvironmentVariable\(\s*"|getenv\(\s*["'])(\w+)/,
      except:
        /\b(?:NODE_ENV|HOME|PATH|CI|USER|PWD|SHELL|TERM|NO_COLOR|FORCE_COLOR|TMPDIR|USERPROFILE|APPDATA|DEBUG|OUT_DIR|CARGO_\w+|XDG_\w+|RUST_LOG)\b/,
    },
  },
  {
    id: 'feature-flag',
    questions: ['operability.rollout'],
    reason: 'depends on a feature flag',
    files: { roles: ['code', 'configuration'] },
    line: {
      in: 'code',
      pattern:
        /(?<![a-zA-Z])(feature_?(?:[fF]lag|[gG]ate|[tT]oggle)s?|FEATURE_(?:FLAG|GATE|TOGGLE)S?|is_?[fF]eature_?[eE]nabled|LaunchDarkly|ldClient|unleash\.\w+|Flipper\.\w+|growthbook\.\w+)|\b(\w{0,40}Feature(?:Flag|Gate|Toggle)s?)/,
    },
  },
];
