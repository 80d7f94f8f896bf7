import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { withLock } from '../../scripts/setup/lock.mjs';
import { runNpm } from '../../scripts/setup/npm.mjs';
import { cacheFolder, projectNode } from '../../scripts/setup/paths.mjs';
import type { MeasuredCommand } from './measuredRun.ts';

/** What we are measured against. Exact, so that figures can be compared. */
const MARKDOWNLINT = 'markdownlint-cli2@0.24.1';
const RUMDL = 'rumdl@0.2.75';

/** What comes closest to our core rules: headings that a document must have, whatever else it holds. */
const HEADINGS = ['?', '*', '## Motivation', '*', '## Alternatives considered', '*', '## Trade-offs', '*'];

/** Linters of headings, each with its rule MD043 alone, on the documents below `folder`. */
export async function otherLinters(folder: string): Promise<Readonly<Record<string, MeasuredCommand>>> {
  const packages = await installed();
  const config = { config: { default: false, MD043: { headings: HEADINGS } } };
  writeFileSync(join(folder, '.markdownlint-cli2.jsonc'), JSON.stringify(config));
  writeFileSync(join(folder, '.rumdl.toml'), `[MD043]\nheadings = ${JSON.stringify(HEADINGS)}\n`);
  const shared = { cwd: folder, exitCodes: [0, 1] };
  return {
    [MARKDOWNLINT]: {
      ...shared,
      command: projectNode,
      args: [join(packages, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'), 'docs/**/*.md'],
    },
    [RUMDL]: {
      ...shared,
      command: nativeRumdl(packages),
      args: ['check', '--no-cache', '--enable', 'MD043', 'docs'],
    },
  };
}

/** The program itself: the script in front of it would cost another start of Node. */
function nativeRumdl(packages: string): string {
  const { resolve } = createRequire(join(packages, 'rumdl/package.json'));
  const libc = process.platform === 'linux' && existsSync('/etc/alpine-release') ? '-musl' : '';
  const manifest = resolve(`@rumdl/cli-${process.platform}-${process.arch}${libc}/package.json`);
  return join(dirname(manifest), process.platform === 'win32' ? 'rumdl.exe' : 'rumdl');
}

/** Installs them into the user's cache folder, once; they are no dependencies of the project. */
async function installed(): Promise<string> {
  const folder = join(cacheFolder, [MARKDOWNLINT, RUMDL].join('-').replaceAll('@', '-'));
  await withLock(`${folder}.lock`, async () => {
    if (existsSync(folder)) return;
    const partial = `${folder}.partial`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    writeFileSync(join(partial, 'package.json'), '{"private":true}');
    console.log(`Installing ${MARKDOWNLINT} and ${RUMDL} into ${folder} (once)`);
    await runNpm(['install', '--ignore-scripts', '--no-save', MARKDOWNLINT, RUMDL], {
      cwd: partial,
      quiet: true,
    });
    renameSync(partial, folder);
  });
  return join(folder, 'node_modules');
}
