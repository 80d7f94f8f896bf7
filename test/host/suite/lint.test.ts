import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { README, RFC_WITHOUT_TRADE_OFFS } from '../../support/designDocs.ts';

const RFC = 'docs/rfcs/0007-retry-failed-payments.md';

describe('The linter in the host', () => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
  const uriOf = (path: string) => vscode.Uri.file(join(folder, path));

  before(() => {
    write(RFC, RFC_WITHOUT_TRADE_OFFS);
    write('GUIDE.md', README);
    write('code.ts', 'export {};\n');
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const path of ['docs', 'GUIDE.md', 'code.ts']) rmSync(join(folder, path), { recursive: true });
  });

  it('has no server before the first Markdown document', async () => {
    await vscode.window.showTextDocument(uriOf('code.ts'));
    assert.deepEqual(servers(), []);
  });

  it('starts one server with the first, and finds what a design document lacks, but nothing in others', async () => {
    await vscode.window.showTextDocument(uriOf('GUIDE.md'), { preview: false });
    await vscode.window.showTextDocument(uriOf(RFC), { preview: false });
    const found = await findingsOf(uriOf(RFC), (rules) => rules.length > 0);
    assert.ok(found.includes('missing-trade-offs'), found.join());
    assert.deepEqual(rulesIn(uriOf('GUIDE.md')), []);
    assert.equal(servers().length, 1);
  });

  it('follows a setting of the folder', async () => {
    const settings = vscode.workspace.getConfiguration('staffward', uriOf(RFC));
    const target = vscode.ConfigurationTarget.Workspace;
    await settings.update('lint.enabled', false, target);
    await findingsOf(uriOf(RFC), (rules) => rules.length === 0);
    await settings.update('lint.enabled', undefined, target);
    await findingsOf(uriOf(RFC), (rules) => rules.includes('missing-trade-offs'));
  });

  it('finds the same after the server was started anew', async () => {
    await vscode.commands.executeCommand('staffward.restartLanguageServer');
    await findingsOf(uriOf(RFC), (rules) => rules.includes('missing-trade-offs'));
    assert.equal(servers().length, 1);
  });

  it('starts a crashed server again by itself', async () => {
    const [{ pid } = { pid: 0 }] = servers();
    const gone = findingsOf(uriOf(RFC), (rules) => rules.length === 0);
    process.kill(pid, 'SIGKILL');
    await gone;
    await findingsOf(uriOf(RFC), (rules) => rules.includes('missing-trade-offs'));
    assert.notEqual(servers()[0]?.pid, pid);
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

function rulesIn(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Staffward')
    .map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

/** The rules of a document's findings, once they fulfil the condition. */
function findingsOf(
  uri: vscode.Uri,
  condition: (rules: readonly string[]) => boolean,
): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const look = () => {
      const rules = rulesIn(uri);
      if (!condition(rules)) return;
      listener.dispose();
      resolve(rules);
    };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** The language servers of this extension host. */
function servers(): readonly { readonly pid: number }[] {
  return execFileSync('ps', ['-A', '-o', 'ppid=,pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+.*\bdist\/server\.js\b/.exec(line))
    .filter((match) => match !== null && Number(match[1]) === process.pid)
    .map((match) => ({ pid: Number(match?.[2]) }));
}
