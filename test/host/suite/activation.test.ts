import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('The extension in its host', () => {
  it('is present, activates and registers every command of its manifest', async () => {
    const extension = vscode.extensions.getExtension('staffward.staffward');
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
    const manifest: { contributes?: { commands?: readonly { command: string }[] } } = extension.packageJSON;
    const promised = (manifest.contributes?.commands ?? []).map(({ command }) => command);
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      promised.filter((command) => !registered.has(command)),
      [],
    );
  });

  it('runs in the workspace, beside the repositories', () => {
    const extension = vscode.extensions.getExtension('staffward.staffward');
    assert.equal(extension?.extensionKind, vscode.ExtensionKind.Workspace);
  });
});
