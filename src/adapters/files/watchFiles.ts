import { type FSWatcher, type StatsListener, unwatchFile, watch, watchFile } from 'node:fs';
import { basename, dirname, join } from 'node:path';

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
 * listener on a file ends when the file is replaced, or for the folder to be made; where that is impossible (a network
 * drive, no listeners left) the file is looked at every two seconds. Never throws.
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
  const listenIn = (where: string, onName: (changedName: string | null) => void): boolean => {
    try {
      listener = watch(where, { persistent: false }, (_, changedName) => onName(changedName));
      listener.on('error', poll);
      return true;
    } catch {
      return false;
    }
  };
  const listen = () => {
    stop();
    const isListening = listenIn(folder, (changedName) => {
      if (changedName === null || changedName === name) changed();
      // The folder itself was moved or deleted: nothing more will be heard of it.
      else if (changedName === basename(folder)) poll();
    });
    if (isListening) return;
    const isWaiting = listenIn(dirname(folder), (changedName) => {
      if (changedName === basename(folder)) again();
    });
    if (!isWaiting) poll();
  };
  const poll = () => {
    stop();
    watchFile(path, { interval: POLL_MS, persistent: false }, polled);
  };
  const again = () => {
    changed();
    listen();
  };
  // A file that is not there is told once too, as it is.
  const polled: StatsListener = (now, before) => {
    if (now.mtimeMs !== before.mtimeMs || now.ino !== before.ino) again();
  };
  const stop = () => {
    listener?.close();
    listener = undefined;
    unwatchFile(path, polled);
  };
  listen();
  return stop;
}
