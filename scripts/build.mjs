import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, context } from 'esbuild';
import { projectRoot } from './setup/paths.mjs';

// node scripts/build.mjs [--production | --watch]: bundles src/ into dist/.
// --production minifies and leaves out source maps; --watch builds again at every change.
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const dist = join(projectRoot, 'dist');

/**
 * ECMAScript modules, so that `import()` in the source becomes a chunk of its own: what VS Code parses at
 * activation is the entry alone. Packages that are still CommonJS need a `require`.
 *
 * @type {import('esbuild').BuildOptions}
 */
const shared = {
  absWorkingDir: projectRoot,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  splitting: true,
  outdir: dist,
  chunkNames: 'chunks/[name]-[hash]',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  minify: production,
  sourcemap: !production,
  legalComments: 'none',
  logLevel: watch ? 'info' : 'warning',
};

/** All three share chunks; Node must not see the `vscode` of the extension. */
const options = {
  ...shared,
  entryPoints: {
    extension: 'src/extension/main.ts',
    server: 'src/server/main.ts',
    cli: 'src/cli/main.ts',
  },
  external: ['vscode'],
};

if (watch) {
  await (await context(options)).watch();
} else {
  writeBundles((await build({ ...options, write: false })).outputFiles);
}

/**
 * Writes over the old bundles and then removes what is no longer built, so that a VS Code or a test that
 * runs meanwhile, and a failed build, still find a whole `dist`.
 *
 * @param {readonly import('esbuild').OutputFile[]} files
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
