import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { formatMessage } from '../../base/message.ts';
import { mergeLintConfig } from '../../lint/config/mergeLintConfig.ts';
import { compileGlob } from '../../lint/globs/glob.ts';
import {
  DEFAULT_LINT_CONFIG,
  type LintConfig,
  type RuleLevel,
  STAFFWARD_FILE,
} from '../../lint/lintConfig.ts';
import type { LintTarget } from './findTargets.ts';
import { readTextFile } from './readTextFile.ts';

/** Where the configuration comes from. */
export interface ConfigChoice {
  /** The folder that the globs of a named file start from. */
  readonly cwd: string;
  /** `nearest`: the first `.staffward.yml` upwards of each file; a file's absolute path: that for all; `null`: none. */
  readonly source: 'nearest' | { readonly file: string } | null;
  /** Levels that win over every configuration. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
}

/** A configuration and the folder that its globs start from. Plain data, because it crosses threads. */
export interface FolderConfig {
  readonly folder: string;
  readonly config: LintConfig;
}

/** The configurations of a run. */
export interface FoundConfigs {
  /** Of each target; the same object for all that share one. */
  readonly configs: readonly FolderConfig[];
  /** What is wrong in them, as `file:line:column: what`; everything else in them applies. */
  readonly problems: readonly string[];
}

/** Finds and reads the configuration of every target. Rejects with a `UserError` for a file that cannot be read. */
export async function findConfigs(
  targets: readonly Pick<LintTarget, 'path'>[],
  { cwd, source, rules }: ConfigChoice,
): Promise<FoundConfigs> {
  const plain: FolderConfig = { folder: cwd, config: { ...DEFAULT_LINT_CONFIG, rules } };
  const problems: string[] = [];
  const nearest = createSearch();
  const files = targets.map(({ path }) =>
    source === 'nearest' ? nearest(dirname(path)) : (source?.file ?? null),
  );
  const known = new Map<string | null, FolderConfig>();
  for (const file of new Set(files)) if (file !== null) known.set(file, await read(file));
  return { configs: files.map((file) => known.get(file) ?? plain), problems };

  async function read(file: string): Promise<FolderConfig> {
    // Many have no such file, and do without all that reads YAML.
    const { readStaffwardFile } = await import('../../lint/readStaffwardFile.ts');
    const found = readStaffwardFile(readTextFile(file));
    for (const { line, column, message } of found.problems) {
      problems.push(`${file}:${line}:${column}: ${formatMessage(message)}`);
    }
    return {
      folder: source === 'nearest' ? dirname(file) : cwd,
      config: mergeLintConfig(found.config, plain.config),
    };
  }
}

/** Looks upwards for `.staffward.yml`, in a repository no further than its root, each folder once. */
function createSearch(): (folder: string) => string | null {
  const known = new Map<string, string | null>();
  const nearest = (folder: string): string | null => {
    const found = known.get(folder);
    if (found !== undefined) return found;
    const own = join(folder, STAFFWARD_FILE);
    const isTop = dirname(folder) === folder || existsSync(join(folder, '.git'));
    const file = existsSync(own) ? own : isTop ? null : nearest(dirname(folder));
    known.set(folder, file);
    return file;
  };
  return nearest;
}

/**
 * The part of a configuration that concerns one file, with globs that match it by whatever name: the linter gets the
 * path from the repository's root, and a `.staffward.yml` further down has globs that start there.
 */
export function configFor({ folder, config }: FolderConfig, path: string): LintConfig {
  if (config.overrides.length === 0) return config;
  const name = relative(folder, path).split(sep).join('/');
  const own = config.overrides.filter(({ files }) => files.some((glob) => compileGlob(glob)?.(name)));
  return { ...config, overrides: own.map((override) => ({ ...override, files: ['**'] })) };
}
