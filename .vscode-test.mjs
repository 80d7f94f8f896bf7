import { globSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineConfig } from '@vscode/test-cli';
import { build } from 'esbuild';
import { cacheFolder, projectRoot } from './scripts/setup/paths.mjs';
import { makeRepository } from './test/support/gitRepository.ts';

// Tests inside VS Code's extension host: `npm test -- host`. They run in VS Code's server, which the npm
// registry alone can provide; STAFFWARD_TEST_DESKTOP=1 downloads and runs the desktop VS Code instead.
const desktop = process.env.STAFFWARD_TEST_DESKTOP === '1' || process.platform === 'win32';
const workFolder = join(projectRoot, '.vscode-test');
const compiled = join(workFolder, 'suite');
const workspace = join(workFolder, 'workspace');
const home = join(workFolder, 'home');

for (const folder of [compiled, workspace, home]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
// One bundle, so that the files run in the order of their names: the linter's begins without a server.
const tests = globSync('test/host/suite/**/*.test.ts', { cwd: projectRoot }).sort();
await build({
  stdin: {
    contents: tests.map((file) => `import ${JSON.stringify(`./${file.replaceAll('\\', '/')}`)};`).join('\n'),
    resolveDir: projectRoot,
  },
  absWorkingDir: projectRoot,
  outfile: join(compiled, 'host.test.cjs'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  sourcemap: 'inline',
  external: ['vscode'],
  logLevel: 'warning',
});
makeRepository({
  folder: workspace,
  remote: 'https://github.com/acme/pay.git',
  commits: [
    { message: 'feat: retry failed payments (#12)', files: { 'src/pay.ts': 'export const retries = 3;\n' } },
    { message: 'docs: explain retries (#13)', files: { 'README.md': '# Pay\n' } },
  ],
});

export default defineConfig({
  files: '.vscode-test/suite/**/*.test.cjs',
  workspaceFolder: workspace,
  mocha: {
    ui: 'bdd',
    timeout: 20_000,
    reporter: join(projectRoot, 'scripts/test/countingReporter.cjs'),
  },
  env: {
    HOME: home,
    // The downloads stay where they are although HOME is another.
    XDG_CACHE_HOME: dirname(cacheFolder),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  },
  ...(desktop ? {} : { useInstallation: { fromPath: join(projectRoot, 'scripts/vscode/launcher.ts') } }),
});
