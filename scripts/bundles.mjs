import { projectRoot } from './setup/paths.mjs';

/**
 * How src/ is bundled: ECMAScript modules, so that `import()` in the source becomes a chunk of its own: what VS Code
 * parses at activation is the entry alone. Packages that are still CommonJS need a `require`. All entries share
 * chunks; Node must not see the `vscode` of the extension.
 *
 * @param {{ production: boolean }} kind production is minified and has no source maps
 */
export function bundleOptions({ production }) {
  return /** @satisfies {import('esbuild').BuildOptions} */ ({
    absWorkingDir: projectRoot,
    entryPoints: {
      extension: 'src/extension/main.ts',
      server: 'src/server/main.ts',
      cli: 'src/cli/main.ts',
    },
    external: ['vscode'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    minify: production,
    sourcemap: !production,
    legalComments: 'none',
    logLevel: 'warning',
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
