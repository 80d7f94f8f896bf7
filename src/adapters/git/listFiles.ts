import { UserError } from '../../base/userError.ts';
import { findGit } from './findGit.ts';
import { DEFAULT_LIMITS } from './gitContext.ts';
import { hardenedEnvironment } from './hardening.ts';
import { findRepositoryRoot } from './repositoryRoot.ts';
import { streamGit } from './streamGit.ts';

/** A folder whose files git is asked for. */
export interface ListFilesOptions {
  readonly folder: string;
  /** What git inherits, after hardening. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/**
 * The files below a folder of a work tree that git tracks or would track, as paths relative to the folder, with `/`.
 * Tracked files that are gone are among them; what lies in submodules and nested repositories is not. `null` when the
 * folder is in no work tree, when it is ignored as a whole, and when git cannot say.
 */
export async function listFiles(options: ListFilesOptions): Promise<readonly string[] | null> {
  const { folder, environment, signal } = options;
  try {
    const { root, isBare, folder: realFolder } = await findRepositoryRoot(folder);
    if (isBare) return null;
    const context = {
      executable: await findGit({ environment, folder: root }),
      folder: realFolder,
      bareRepositories: 'explicit' as const,
      environment: hardenedEnvironment(environment),
      limits: DEFAULT_LIMITS,
    };
    const ask = async (...args: string[]) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of streamGit(context, args, { signal })) chunks.push(chunk);
      return new TextDecoder().decode(Buffer.concat(chunks)).split('\0').slice(0, -1);
    };
    // Exit code 1 says that it is not.
    const isIgnored = () =>
      ask('check-ignore', '--quiet', '.').then(
        () => true,
        () => false,
      );
    const files = await ask('ls-files', '-z', '--cached', '--others', '--exclude-standard');
    if (files.length > 0 || realFolder === root) return [...new Set(files)];
    return (await isIgnored()) ? null : [];
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof UserError) return null;
    throw error;
  }
}
