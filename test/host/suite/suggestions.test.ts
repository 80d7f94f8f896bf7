import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { reviewPeriodOf } from '../../../src/base/reviewPeriod.ts';

const TODAY = new Date().toLocaleDateString('sv');
const PERIOD = reviewPeriodOf(TODAY, { length: 'quarter', fiscalYearStart: 1 }).name;
const DOCUMENT = join(homedir(), 'brag', `${PERIOD}.md`);

describe('Suggestions in the host', () => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';

  before(() => {
    commit('feat: let a payment be refunded (#21)', 'refund.ts');
    commit('fix: stop charging twice (#22)', 'charge.ts');
    commit('perf: look up currencies once (#23)', 'currency.ts');
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('writes an accepted suggestion to a file that is closed', async () => {
    await vscode.commands.executeCommand('staffward.collectSuggestions');
    await accept(21);
    assert.match(
      read(),
      /^- \*\*Let a payment be refunded\*\* .*\n(?: {2}- .*\n){4} {2}- Evidence: \[#21\]/m,
    );
  });

  it('edits the document in its editor, and saves it when it had no unsaved changes', async () => {
    await vscode.commands.executeCommand('staffward.openBragDocument');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.fsPath, DOCUMENT);
    await accept(22);
    assert.equal(document?.isDirty, false);
    assert.equal(read(), document?.getText());
    assert.match(read(), /\*\*Stopped charging twice\*\*/);
  });

  it('can undo what it wrote', async () => {
    await vscode.commands.executeCommand('undo');
    const document = vscode.window.activeTextEditor?.document;
    assert.doesNotMatch(document?.getText() ?? '', /charging twice/);
    await vscode.commands.executeCommand('redo');
    await document?.save();
    assert.match(read(), /charging twice/);
  });

  it('writes no entry twice', async () => {
    const before = read();
    await accept(21);
    await accept(22);
    assert.equal(read(), before);
  });

  it('ignores arguments that name no suggestion', async () => {
    const before = read();
    for (const argument of [
      42,
      'x',
      {},
      { kind: 'suggestion' },
      { kind: 'suggestion', suggestion: { id: 'x' } },
    ]) {
      await vscode.commands.executeCommand('staffward.acceptSuggestion', argument);
      await vscode.commands.executeCommand('staffward.dismissSuggestion', argument);
      await vscode.commands.executeCommand('staffward.openEvidence', argument);
    }
    assert.equal(read(), before);
  });

  it('survives settings of the wrong type', async () => {
    const settings = vscode.workspace.getConfiguration('staffward', vscode.Uri.file(folder));
    await settings.update('identities', { not: 'a list' }, vscode.ConfigurationTarget.Workspace);
    await vscode.commands.executeCommand('staffward.collectSuggestions');
    await accept(23);
    await settings.update('identities', undefined, vscode.ConfigurationTarget.Workspace);
    assert.match(read(), /\*\*Looked up currencies once\*\*/);
  });

  function commit(subject: string, file: string): void {
    writeFileSync(join(folder, file), `// ${subject}\n`);
    const date = `${TODAY}T09:00:00+00:00`;
    // The forge committed it, which makes the number at the end a pull request's.
    const env = {
      ...process.env,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
      GIT_COMMITTER_NAME: 'GitHub',
      GIT_COMMITTER_EMAIL: 'noreply@github.com',
    };
    execFileSync('git', ['add', '--', file], { cwd: folder, env });
    execFileSync('git', ['commit', '--quiet', '-m', subject], { cwd: folder, env });
  }
});

/** Accepts the suggestion of a pull request as the tree's menu does. */
async function accept(number: number): Promise<void> {
  const suggestion = { id: `github/acme/pay#${number}` };
  await vscode.commands.executeCommand('staffward.acceptSuggestion', { kind: 'suggestion', suggestion });
}

function read(): string {
  return existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
}
