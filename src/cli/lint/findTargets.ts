import { existsSync, lstatSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { findMarkdownFiles, isMarkdownPath } from '../../adapters/files/findMarkdownFiles.ts';
import { isInside } from '../../adapters/files/isInside.ts';
import { listFiles } from '../../adapters/git/listFiles.ts';
import type { CliIo } from '../io.ts';

/** A file to lint. */
export interface LintTarget {
  /** Absolute path. */
  readonly path: string;
  /** As the user named it, or as it was found below a folder that the user named; with `/`. */
  readonly shown: string;
  /**
   * The path by which the linter knows it, with `/`: from its repository, or from the folder that it speaks from.
   * `null` for a text without a file.
   */
  readonly name: string | null;
  /** See `FileReport.projectPath`. */
  readonly projectPath: string;
}

/** What finding files needs of the process. */
export type Surroundings = Pick<CliIo, 'cwd' | 'env' | 'signal'>;

/**
 * The files that `paths` name, each once, in the order in which they are named; a folder stands for its Markdown
 * files, sorted, without those that git ignores. A path that leads nowhere is a target like any other: reading it
 * says what is wrong.
 */
export async function findTargets(
  paths: readonly string[],
  io: Surroundings,
): Promise<readonly LintTarget[]> {
  const nameTarget = createTargetNaming(io.cwd);
  const targets = new Map<string, LintTarget>();
  for (const named of paths) {
    const path = resolve(io.cwd, named);
    if (!isFolder(path)) {
      if (!targets.has(path)) targets.set(path, nameTarget(path, named, dirname(dirname(path))));
      continue;
    }
    for (const file of (await filesIn(path, io)).toSorted()) {
      const found = join(path, file);
      if (!targets.has(found)) targets.set(found, nameTarget(found, join(named, file), dirname(path)));
    }
  }
  return [...targets.values()];
}

/**
 * Gives absolute paths their names. A file in no repository and not in the working directory speaks from `base`: a
 * folder `rfcs` says something, the whole way down from the root of the disk does not.
 */
export function createTargetNaming(cwd: string): (path: string, named: string, base: string) => LintTarget {
  const roots = new Map<string, string | null>();
  const repositoryOf = (folder: string): string | null => {
    const known = roots.get(folder);
    if (known !== undefined) return known;
    const parent = dirname(folder);
    const root = existsSync(join(folder, '.git')) ? folder : parent === folder ? null : repositoryOf(parent);
    roots.set(folder, root);
    return root;
  };
  return (path, named, base) => {
    const repository = repositoryOf(dirname(path));
    const project = repository ?? (isInside(path, cwd) ? cwd : null);
    return {
      path,
      shown: slashed(named),
      name: slashed(relative(project ?? base, path)),
      projectPath: slashed(project === null ? path : relative(project, path)),
    };
  };
}

async function filesIn(folder: string, { env, signal }: Surroundings): Promise<readonly string[]> {
  const listed = await listFiles({ folder, environment: env, signal });
  if (listed) return listed.filter((file) => isMarkdownPath(file) && isOrdinary(join(folder, file)));
  const files: string[] = [];
  for await (const path of findMarkdownFiles(folder, signal)) files.push(relative(folder, path));
  return files;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Whether it is a file that is still there, and no link: what links lead to is found in its own place or not ours. */
function isOrdinary(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
