import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for each test of the suite that asks for it. */
export interface TemporaryFolder {
  /** Absolute path without symbolic links; for use inside a test. */
  readonly path: string;
}

/** Makes an empty folder before each test of the current suite and removes it afterwards. */
export function useTemporaryFolder(): TemporaryFolder {
  let path = '';
  beforeEach(() => {
    path = realpathSync(mkdtempSync(join(tmpdir(), 'staffward-test-')));
  });
  afterEach(() => rmSync(path, { recursive: true, force: true }));
  return {
    get path() {
      return path;
    },
  };
}
