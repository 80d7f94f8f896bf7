import { join } from 'node:path';
import type { FileProblem } from '../../base/yaml/place.ts';
import { NEW_PROFILE, withProfileValues } from '../../profile/editProfile.ts';
import { EMPTY_PROFILE, type Profile } from '../../profile/profile.ts';
import { readProfile } from '../../profile/readProfile.ts';
import { type Edit, editFile } from './editFile.ts';
import { ensureFolder } from './journalFolder.ts';
import { readTextFile } from './readTextFile.ts';

/** `profile.yml` of a journal. Every method rejects with a `UserError` when the disk does not let it work. */
export interface ProfileFile {
  /** Absolute path, whether it exists or not. */
  readonly path: string;
  /** What it says, as far as it can be read; nothing when there is no file. */
  read(): Promise<{ readonly profile: Profile; readonly problems: readonly FileProblem[] }>;
  /** Makes the file, which says what may stand in it, when there is none. */
  ensure(): Promise<void>;
  /** Gives keys other values and leaves every other byte; makes the file and the journal when they are missing. */
  change(values: Partial<Profile>): Promise<void>;
}

/** The profile in the journal `folder`, an absolute path. */
export function createProfileFile(folder: string): ProfileFile {
  const path = join(folder, 'profile.yml');
  const edit = async (change: Edit) => {
    await ensureFolder(folder);
    await editFile(path, change, new AbortController().signal);
  };
  return {
    path,
    async read() {
      const text = await readTextFile(path);
      return text === null ? { profile: EMPTY_PROFILE, problems: [] } : readProfile(text);
    },
    async ensure() {
      // One that may only be read can be looked at all the same.
      if (!(await readTextFile(path))) await edit((text) => (text === '' ? NEW_PROFILE : null));
    },
    change: (values) => edit((text) => withProfileValues(text, values)),
  };
}
