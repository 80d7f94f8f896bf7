import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project, without a trailing separator. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The Node that the project brings itself: the version that VS Code's extension host runs. */
export const projectNode = join(
  projectRoot,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** Where downloads live that all clones share. */
export const cacheFolder = join(userCacheFolder(), 'staffward');

/** Two runs in this clone exclude each other with this file, which a fresh `node_modules` must not remove. */
export const setupLock = join(
  cacheFolder,
  'locks',
  `setup-${createHash('sha256').update(projectRoot).digest('hex').slice(0, 16)}.lock`,
);

function userCacheFolder() {
  if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME;
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData/Local');
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}
