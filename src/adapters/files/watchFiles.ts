import { type FSWatcher, type StatsListener, unwatchFile, watch, watchFile } from 'node:fs';
import { basename, join } from 'node:path';

/** A file whose changes matter, which need not exist; nor need its folder. */
export interface WatchedFile {
  /** Absolute path of the folder to listen in. */
  readonly folder: string;
  /** Name of the file in it. */
  readonly name: string;
}

/** Programs replace files in several steps, which are told as one. */
const QUIET_MS = 50;
const POLL_MS = 2000;

/**
 * Calls back after any of the files may have changed, was made, replaced or deleted. Listens in their folders, since a
 * listener on a file ends when the file is replaced; where that is impossible (no folder yet, a network drive, no
 * listeners left) the file is looked at every two seconds. Never throws.
 */
export function watchFiles(files: readonly WatchedFile[], onChange: () => void): { dispose(): void } {
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MS);
  };
  const stops = files.map((file) => watchOne(file, changed));
  return {
    dispose() {
      clearTimeout(timer);
      for (const stop of stops) stop();
    },
  };
}

function watchOne({ folder, name }: WatchedFile, changed: () => void): () => void {
  const path = join(folder, name);
  let listener: FSWatcher | undefined;
  const listen = () => {
    unwatchFile(path, polled);
    try {
      listener = watch(folder, { persistent: false }, (_, changedName) => {
        if (changedName === null || changedName === name) changed();
        // The folder itself was moved or deleted: nothing more will be heard of it.
        else if (changedName === basename(folder)) poll();
      });
      listener.on('error', poll);
    } catch {
      poll();
    }
  };
  const poll = () => {
    listener?.close();
    listener = undefined;
    watchFile(path, { interval: POLL_MS, persistent: false }, polled);
  };
  // A file that is not there is told once too, as it is.
  const polled: StatsListener = (now, before) => {
    if (now.mtimeMs === before.mtimeMs && now.ino === before.ino) return;
    changed();
    listen();
  };
  listen();
  return () => {
    listener?.close();
    unwatchFile(path, polled);
  };
}
