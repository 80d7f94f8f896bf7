import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { message } from '../../base/message.ts';
import { UserError } from '../../base/userError.ts';
import { appendToFile } from './appendToFile.ts';
import { explained } from './fileErrors.ts';
import { ensureFolder } from './journalFolder.ts';
import { readTextFile } from './readTextFile.ts';

/** A file of lines in a journal's `.staffward` folder, appended to and never changed. */
export interface JournalLines {
  /** The whole text, empty without a file. Rejects with a `UserError`. */
  read(): Promise<string>;
  /** Appends lines, each with its newline; nothing is made for none. Rejects with a `UserError`. */
  append(lines: readonly string[]): Promise<void>;
}

/** The file `name` of the journal in `folder`, an absolute path. */
export function journalLines(folder: string, name: string): JournalLines {
  const stateFolder = join(folder, '.staffward');
  const path = join(stateFolder, name);
  return {
    read: async () => (await readTextFile(path)) ?? '',
    async append(lines) {
      if (lines.length === 0) return;
      await ensureFolder(folder);
      await ensureFolder(stateFolder);
      await explained(path, async () => {
        await using file = await open(path, 'a+', 0o600);
        if (!(await appendToFile(file, lines.join('')))) throw notWritten(path);
        await file.sync();
      });
    },
  };
}

function notWritten(path: string): UserError {
  return new UserError(
    'disk-full',
    message('{path} was written in part only.', { path }),
    message('Free some space, then try again.'),
  );
}
