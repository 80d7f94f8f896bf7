import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { runNpm } from './npm.mjs';
import { projectNode, projectRoot, setupLock } from './paths.mjs';

/** Runs `npm ci` unless `node_modules` already holds what `package-lock.json` asks for. */
export async function ensureDependencies() {
  if (dependenciesInstalled()) return;
  await withLock(setupLock, async () => {
    if (dependenciesInstalled()) return;
    console.log('Installing dependencies with npm ci (about 30 seconds the first time) …');
    await runNpm(['ci'], { cwd: projectRoot });
    if (!dependenciesInstalled()) {
      throw new Error(
        `npm ci ended well, but ${projectNode} is missing. ` +
          'Check that npm may run install scripts (npm config get ignore-scripts).',
      );
    }
  });
}

/** npm writes `node_modules/.package-lock.json` last, so an interrupted installation does not count. */
function dependenciesInstalled() {
  const wanted = readPackages(join(projectRoot, 'package-lock.json'));
  const installed = readPackages(join(projectRoot, 'node_modules/.package-lock.json'));
  if (wanted === null) throw new Error('package-lock.json is missing or broken.');
  if (installed === null || !existsSync(projectNode)) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    // The entry without a path is the project itself. Optional packages are often for other platforms.
    return path === '' || installed[path]?.version === version || (optional && !installed[path]);
  });
}

/** @returns {Record<string, { version?: string, optional?: boolean }> | null} by path in `node_modules` */
function readPackages(/** @type {string} */ lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return null;
  }
}
