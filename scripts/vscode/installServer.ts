import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../setup/lock.mjs';
import { runNpm } from '../setup/npm.mjs';
import { cacheFolder } from '../setup/paths.mjs';

/** The npm package whose `lib/vscode` is a complete build of VS Code's server; 4.139.1 is VS Code 1.139.1. */
const PACKAGE = 'code-server@4.139.1';
const NATIVE_MODULES = ['spdlog', 'native-watchdog'];

/**
 * Installs VS Code's server into the user's cache folder, from the npm registry alone, unless it is there.
 * An interrupted installation goes on where it stopped; a second process waits for the first.
 *
 * @returns absolute path of the server's folder
 */
export async function ensureServer(): Promise<string> {
  const folder = join(cacheFolder, PACKAGE.replace('@', '-'));
  if (existsSync(folder)) return folder;
  return withLock(`${folder}.lock`, async () => {
    if (!existsSync(folder)) await install(folder);
    return folder;
  });
}

/** The folder gets its name when it is complete, so that whoever sees it can use it. */
async function install(folder: string): Promise<void> {
  const partial = `${folder}.partial`;
  const server = join(partial, 'package/lib/vscode');
  const unpacked = join(partial, 'unpacked');
  console.log(`Installing VS Code's server into ${folder} (about 600 MB, once) …`);
  if (!existsSync(unpacked)) {
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    console.log(`  1/3 downloading ${PACKAGE}`);
    await runNpm(['pack', PACKAGE], { cwd: partial, quiet: true });
    console.log('  2/3 unpacking');
    const tarball = readdirSync(partial).find((name) => name.endsWith('.tgz')) ?? '';
    execFileSync('tar', ['-xzf', tarball, 'package/lib/vscode'], { cwd: partial });
    rmSync(join(partial, tarball));
    writeFileSync(unpacked, '');
  }
  console.log('  3/3 installing its packages');
  await runNpm(['install', '--omit=dev', '--ignore-scripts'], { cwd: server, quiet: true });
  for (const name of NATIVE_MODULES) {
    copyFileSync(
      join(import.meta.dirname, `shims/${name}.cjs`),
      join(server, `node_modules/@vscode/${name}/index.js`),
    );
  }
  renameSync(server, folder);
  rmSync(partial, { recursive: true });
  console.log('  done');
}
