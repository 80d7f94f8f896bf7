import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, context } from 'esbuild';
import { minify } from 'terser';
import { cliBundleOptions, extensionBundleOptions, webviewBundleOptions } from './bundles.mjs';
import { projectRoot } from './setup/paths.mjs';

// node scripts/build.mjs [--production | --watch]: bundles src/ into dist/.
// --production minifies and leaves out source maps; --watch builds again at every change.
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const dist = join(projectRoot, 'dist');

/** @type {readonly import('esbuild').BuildOptions[]} */
const builds = [extensionBundleOptions, cliBundleOptions, webviewBundleOptions].map((options) => ({
  ...options({ production }),
  outdir: dist,
  logLevel: watch ? 'info' : 'warning',
}));

if (watch) {
  for (const options of builds) await (await context(options)).watch();
} else {
  const built = await Promise.all(builds.map((options) => build({ ...options, write: false })));
  const files = built.flatMap(({ outputFiles }) => outputFiles ?? []);
  writeBundles(production ? await Promise.all(files.map(minified)) : files);
}

/**
 * Takes another 5 % off what esbuild made small already.
 *
 * @param {import('esbuild').OutputFile} file
 * @returns {Promise<OutputFile>}
 */
async function minified({ path, contents }) {
  if (!path.endsWith('.js')) return { path, contents };
  const { code = '' } = await minify(new TextDecoder().decode(contents), {
    module: true,
    ecma: 2020,
    compress: { passes: 2 },
    format: { comments: false },
  });
  return { path, contents: new TextEncoder().encode(code) };
}

/** @typedef {{ readonly path: string, readonly contents: Uint8Array }} OutputFile */

/**
 * Writes over the old bundles and then removes what is no longer built, so that a VS Code or a test that
 * runs meanwhile, and a failed build, still find a whole `dist`.
 *
 * @param {readonly OutputFile[]} files
 */
function writeBundles(files) {
  for (const { path, contents } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  chmodSync(join(dist, 'cli.js'), 0o755);
  const built = new Set(files.map(({ path }) => path));
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !built.has(path)) rmSync(path);
  }
}
