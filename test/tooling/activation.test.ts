import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../scripts/setup/paths.mjs';

/** Code that VS Code reads before anything of Staffward is needed, with everything it imports at once. */
function activationCode(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const pending = [join(projectRoot, 'dist/extension.js')];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (found.has(file)) continue;
    const code = readFileSync(file, 'utf8');
    found.set(file, code);
    for (const [, path = ''] of code.matchAll(/^(?:import|export)\b[^;(]*?["'](\.[^"']+)["'];/gm)) {
      pending.push(join(dirname(file), path));
    }
  }
  return found;
}

describe('Activation', () => {
  it('loads neither git, nor the parser, nor dates, nor the pipeline', () => {
    const code = [...activationCode().values()].join('\n');
    for (const path of [
      'simple-git',
      '@lezer/',
      'temporal-polyfill',
      'src/history/',
      'src/brag/',
      'src/adapters/git/',
      'src/designDocs/',
      'src/lint/',
      'vscode-languageclient/',
      'vscode-jsonrpc/',
    ]) {
      assert.ok(!code.includes(`// ${path}`) && !code.includes(`// node_modules/${path}`), path);
    }
  });

  it('loads the rest when it is first needed', () => {
    const code = [...activationCode().values()].join('\n');
    assert.match(code, /import\(["']\.\/chunks\/session-\w+\.js["']\)/);
    assert.match(code, /import\(["']\.\/chunks\/linting-\w+\.js["']\)/);
  });

  it('loads nothing but Node and VS Code from outside', () => {
    const code = [...activationCode().values()].join('\n');
    const packages = [...code.matchAll(/^import\b[^;(]*?["']([^."'][^"']*)["'];/gm)].map(
      ([, name = '']) => name,
    );
    assert.deepEqual(
      packages.filter((name) => name !== 'vscode' && !name.startsWith('node:')),
      [],
    );
  });
});
