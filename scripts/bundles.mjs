import { unusedFeatures } from './build/unusedFeatures.mjs';
import { projectRoot } from './setup/paths.mjs';

/**
 * The extension and the language server that it starts. ECMAScript modules, so that `import()` in the source becomes a
 * chunk of its own: what VS Code parses at activation is the entry alone. Both share chunks; Node must not see the
 * `vscode` of the extension.
 *
 * @param {{ production: boolean }} kind production is minified and has no source maps
 */
export function extensionBundleOptions({ production }) {
  return /** @satisfies {import('esbuild').BuildOptions} */ ({
    ...nodeOptions(production),
    entryPoints: { extension: 'src/extension/main.ts', server: 'src/server/main.ts' },
    external: ['vscode'],
    alias: {
      debug: './scripts/build/noDebug.cjs',
      // The ECMAScript edition, of which what is not used can be left out.
      yaml: './node_modules/yaml/browser/index.js',
      minimatch: './scripts/build/noGlobs.cjs',
      'semver/functions/parse': './scripts/build/engineVersion.cjs',
      'semver/functions/satisfies': './scripts/build/engineVersion.cjs',
    },
    plugins: [unusedFeatures],
    chunkNames: 'chunks/[name]-[hash]',
  });
}

/**
 * The command line. It shares no chunk with the extension, so that what only it needs is no part of the package.
 *
 * @param {{ production: boolean }} kind production is minified and has no source maps
 */
export function cliBundleOptions({ production }) {
  return /** @satisfies {import('esbuild').BuildOptions} */ ({
    ...nodeOptions(production),
    entryPoints: { cli: 'src/cli/main.ts' },
    chunkNames: 'cli/[name]-[hash]',
  });
}

/**
 * What runs in webviews: for each page a script and a style sheet, and what the scripts share. Nothing is loaded
 * later, and nothing is fetched from anywhere else.
 *
 * @param {{ production: boolean }} kind production is minified and has no source maps
 */
export function webviewBundleOptions({ production }) {
  return /** @satisfies {import('esbuild').BuildOptions} */ ({
    absWorkingDir: projectRoot,
    entryPoints: [
      { in: 'src/webview/checklist/main.ts', out: 'webview/checklist' },
      { in: 'src/webview/checklist/checklist.css', out: 'webview/checklist' },
      { in: 'src/webview/levelMap/main.ts', out: 'webview/levelMap' },
      { in: 'src/webview/levelMap/levelMap.css', out: 'webview/levelMap' },
      { in: 'src/webview/overview/main.ts', out: 'webview/overview' },
      { in: 'src/webview/overview/overview.css', out: 'webview/overview' },
    ],
    bundle: true,
    platform: 'browser',
    target: 'es2023',
    format: 'esm',
    splitting: true,
    chunkNames: 'webview/shared-[hash]',
    loader: { '.svg': 'text' },
    minify: production,
    sourcemap: !production,
    legalComments: 'none',
    logLevel: 'warning',
  });
}

/**
 * What all programs that run in Node have in common. Packages that are still CommonJS need a `require` and a `__filename`.
 *
 * @param {boolean} production
 */
function nodeOptions(production) {
  return /** @satisfies {import('esbuild').BuildOptions} */ ({
    absWorkingDir: projectRoot,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    splitting: true,
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const __filename = import.meta.filename;",
    },
    minify: production,
    sourcemap: !production,
    legalComments: 'none',
    logLevel: 'warning',
  });
}
