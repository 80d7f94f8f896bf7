import { resolveJournalFolder } from '../adapters/files/journalFolder.ts';
import type { CliIo } from './io.ts';
import { folderOption } from './options.ts';

/**
 * The journal's folder: that of `--journal`, else of the environment, else ~/brag. A folder given as an argument starts
 * from the working directory; one from the environment must not.
 */
export function journalOption(argument: string | undefined, io: CliIo): string {
  if (argument !== undefined && argument !== '') return folderOption(argument, io);
  return resolveJournalFolder(io.env.STAFFWARD_JOURNAL || '~/brag', io);
}
