import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../setup/lock.mjs';
import { cacheFolder, projectNode, projectRoot } from '../setup/paths.mjs';

/** How to start a browser with Playwright. */
export interface Browser {
  /** Absolute path, or the installed Chrome. */
  readonly location: { readonly executablePath: string } | { readonly channel: 'chrome' };
  readonly env: NodeJS.ProcessEnv;
}

const CHROMIUM = join(projectRoot, 'node_modules/@sparticuz/chromium');

/**
 * Unpacks the Chromium that an npm package carries into the user's cache folder, unless it is there. The
 * package has it for Linux on x64 alone; elsewhere an installed Chrome is used.
 */
export async function ensureBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { location: { channel: 'chrome' }, env: process.env };
  }
  const { version } = JSON.parse(readFileSync(join(CHROMIUM, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cacheFolder, `chromium-${version}`);
  if (!existsSync(folder)) {
    await withLock(`${folder}.lock`, async () => {
      if (!existsSync(folder)) unpack(folder);
    });
  }
  const executablePath = join(folder, 'chromium');
  return { location: { executablePath }, env: environmentFor(folder, executablePath) };
}

/** The package unpacks into `os.tmpdir()`, which anybody can write: hence a folder of our own as TMPDIR. */
function unpack(folder: string): void {
  console.log(`Unpacking Chromium into ${folder} …`);
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const script = `
    import { inflate } from ${JSON.stringify(join(CHROMIUM, 'build/index.js'))};
    const parts = ['chromium', 'fonts.tar', 'swiftshader.tar', 'al2023.tar'];
    await Promise.all(parts.map((part) => inflate(${JSON.stringify(join(CHROMIUM, 'bin/'))} + part + '.br')));
  `;
  const { status, stderr } = spawnSync(projectNode, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TMPDIR: partial },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Chromium cannot be unpacked: ${stderr}`);
  writeFileSync(
    join(partial, 'fonts/fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${folder}/fonts/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>\n`,
  );
  renameSync(partial, folder);
}

/** A bare machine lacks the libraries (NSS) and the fonts that a desktop has: the package brings both. */
function environmentFor(folder: string, executablePath: string): NodeJS.ProcessEnv {
  const env = { ...process.env };
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(folder, 'fonts');
  const { status } = spawnSync(executablePath, ['--version'], { stdio: 'ignore' });
  if (status !== 0) {
    env.LD_LIBRARY_PATH = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  return env;
}
