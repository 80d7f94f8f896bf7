import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectNode, projectRoot } from '../../scripts/setup/paths.mjs';

const FORBIDDEN: readonly (readonly [folder: string, specifier: string])[] = [
  ['src/base', 'node:fs'],
  ['src/base', 'vscode'],
  ['src/base', '../history/commit.ts'],
  ['src/history', 'node:fs'],
  ['src/history', 'vscode'],
  ['src/history', '../brag/sections.ts'],
  ['src/history/pullRequests', '../../brag/sections.ts'],
  ['src/history', '../adapters/git/x.ts'],
  ['src/history', '../forge/forgeActivity.ts'],
  ['src/forge', 'node:fs'],
  ['src/forge', '../brag/sections.ts'],
  ['src/forge', '../adapters/git/x.ts'],
  ['src/brag', 'node:path'],
  ['src/brag', 'vscode'],
  ['src/brag/document', '../../adapters/files/x.ts'],
  ['src/brag', '../designDocs/lint.ts'],
  ['src/brag', '../lint/lintDocument.ts'],
  ['src/designDocs/rules', 'node:fs'],
  ['src/designDocs', 'vscode-languageserver'],
  ['src/designDocs', '../brag/sections.ts'],
  ['src/designDocs', '../lint/lintDocument.ts'],
  ['src/lint', 'node:fs'],
  ['src/lint', '../adapters/files/x.ts'],
  ['src/checklist/state', 'node:crypto'],
  ['src/checklist/view', 'vscode'],
  ['src/checklist', '../history/commit.ts'],
  ['src/checklist', '../lint/lintDocument.ts'],
  ['src/checklist', '../content/checklists.ts'],
  ['src/checklist/hints', '../../adapters/git/x.ts'],
  ['src/brag', '../assist/prompts.ts'],
  ['src/assist', 'vscode'],
  ['src/assist', '../adapters/git/x.ts'],
  ['src/agentTools', 'node:fs'],
  ['src/agentTools', '../cli/x.ts'],
  ['src/overview', 'node:crypto'],
  ['src/overview', 'vscode'],
  ['src/overview', '../content/glueSteps.ts'],
  ['src/overview', '../extension/main.ts'],
  ['src/levels', '../overview/overview.ts'],
  ['src/brag', '../overview/overview.ts'],
  ['src/content', 'node:fs'],
  ['src/content', '../base/message.ts'],
  ['src/webview', 'node:path'],
  ['src/webview', 'vscode'],
  ['src/webview', '../checklist/checklist.ts'],
  ['src/webview', '../extension/main.ts'],
  ['src/server', 'vscode'],
  ['src/server', '../extension/main.ts'],
  ['src/adapters/git', 'vscode'],
  ['src/adapters/git', '../../extension/main.ts'],
  ['src/cli', 'vscode'],
  ['src/cli', '../extension/main.ts'],
];

const ALLOWED: readonly (readonly [folder: string, specifier: string])[] = [
  ['src/base', './message.ts'],
  ['src/history', '../base/message.ts'],
  ['src/forge', '../history/remoteUrl.ts'],
  ['src/brag', '../history/commit.ts'],
  ['src/brag', '../forge/forgeActivity.ts'],
  ['src/adapters/git', 'node:child_process'],
  ['src/adapters/git', '../../history/historySource.ts'],
  ['src/designDocs', '../base/message.ts'],
  ['src/lint', '../designDocs/lint.ts'],
  ['src/lint', '../brag/sections.ts'],
  ['src/checklist/view', '../../protocol/view.ts'],
  ['src/checklist', '../base/message.ts'],
  ['src/assist', '../brag/document/parse.ts'],
  ['src/agentTools', '../worksheets/entries/periodEntries.ts'],
  ['src/overview', '../brag/sections.ts'],
  ['src/overview/view', '../../protocol/overview.ts'],
  ['src/content', '../checklist/checklist.ts'],
  ['src/webview', '../protocol/view.ts'],
  ['src/webview', 'lit'],
  ['src/server', 'vscode-languageserver/node'],
  ['src/cli', 'node:process'],
  ['src/extension', 'vscode'],
];

describe('The import boundaries', () => {
  let folder: string;
  let diagnostics: readonly BiomeDiagnostic[];

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'staffward-lint-'));
    copyFileSync(join(projectRoot, 'biome.jsonc'), join(folder, 'biome.jsonc'));
    const cases = [...FORBIDDEN, ...ALLOWED];
    for (const [path, specifier] of cases) {
      const file = join(folder, fileOf(path, specifier));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `import { imported } from '${specifier}';\n\nexport const used = imported;\n`);
    }
    diagnostics = lint(folder);
  });
  after(() => rmSync(folder, { recursive: true }));
  const diagnosticsOf = (path: string, specifier: string) =>
    diagnostics.filter(({ location }) => location.path === fileOf(path, specifier));

  for (const [path, specifier] of FORBIDDEN) {
    it(`forbid ${specifier} in ${path}`, () => {
      const found = diagnosticsOf(path, specifier);
      assert.deepEqual(
        found.map(({ category, severity }) => [category, severity]),
        [['lint/style/noRestrictedImports', 'error']],
      );
      assert.match(JSON.stringify(found), /docs\/architecture\.md, \\"Folders/);
    });
  }

  for (const [path, specifier] of ALLOWED) {
    it(`allow ${specifier} in ${path}`, () => {
      assert.deepEqual(diagnosticsOf(path, specifier), []);
    });
  }
});

/** A file of its own for each case: `src/base/node-fs.ts`. */
function fileOf(folder: string, specifier: string): string {
  return `${folder}/${specifier.replaceAll(/\W+/g, '-')}.ts`;
}

interface BiomeDiagnostic {
  readonly category: string;
  readonly severity: string;
  readonly location: { readonly path: string };
}

/** Lints a folder with the configuration in it. */
function lint(folder: string): readonly BiomeDiagnostic[] {
  const biome = join(projectRoot, 'node_modules/@biomejs/biome/bin/biome');
  const options = ['--reporter=json', '--vcs-enabled=false', '--max-diagnostics=none'];
  const { stdout } = spawnSync(projectNode, [biome, 'lint', ...options, '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const report: { readonly diagnostics: readonly BiomeDiagnostic[] } = JSON.parse(stdout);
  return report.diagnostics;
}
