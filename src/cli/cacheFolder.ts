import { join } from 'node:path';
import type { CliIo } from './io.ts';

/** Where the command line keeps what it can do without, by kind. Source of the default: XDG Base Directory Specification. */
export function cacheFolder(kind: 'history' | 'forges', { env, home }: Pick<CliIo, 'env' | 'home'>): string {
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'staffward', kind);
}
