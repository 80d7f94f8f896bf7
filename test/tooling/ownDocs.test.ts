import assert from 'node:assert/strict';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/setup/paths.mjs';
import { runCli } from '../support/runCli.ts';

interface LintedFile {
  readonly path: string;
  readonly documentKind: string | null;
  readonly findings: readonly { readonly rule: string }[];
}

describe('Our own documents', () => {
  let files: readonly LintedFile[];

  before(async () => {
    const { stdout } = await runCli(['lint', '--format', 'json', 'docs', 'README.md', 'CONTRIBUTING.md'], {
      cwd: projectRoot,
      home: join(projectRoot, 'test-results', 'home'),
    });
    files = JSON.parse(stdout).files;
  });

  it('give our own linter nothing to say', () => {
    const found = files.flatMap(({ path, findings }) => findings.map(({ rule }) => `${path}: ${rule}`));
    assert.deepEqual(found, []);
  });

  it('are decisions, a design, and pages that are neither', () => {
    const kinds = files.flatMap(({ path, documentKind }) => (documentKind ? [[path, documentKind]] : []));
    assert.deepEqual(Object.fromEntries(kinds), {
      'docs/architecture.md': 'design-doc',
      'docs/decisions/0001-evidence-identifies-an-entry.md': 'adr',
      'docs/decisions/0002-own-lock-and-replacement.md': 'adr',
      'docs/decisions/0003-silence-unless-it-is-a-design-document.md': 'adr',
    });
  });
});
