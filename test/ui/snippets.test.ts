import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editorOf } from './editor.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('A snippet', () => {
  let folder: string;
  let workbench: Workbench;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'staffward-snippets-'));
    writeFileSync(join(folder, 'notes.md'), '\n');
    writeFileSync(join(folder, 'COMMIT_EDITMSG'), '\n');
    workbench = await openWorkbench({ folder, settings: { 'editor.quickSuggestions': false } });
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const cases: readonly (readonly [file: string, word: string, typed: readonly string[], line: string])[] = [
    ['notes.md', 'options', ['Friday', 'which queue?'], '**Decision needed by Friday: which queue?**'],
    ['COMMIT_EDITMSG', 'why', ['Retry payments'], 'Retry payments'],
  ];
  for (const [file, word, typed, line] of cases) {
    it(`is found by “${word}” in ${file}, and filled in from stop to stop`, async () => {
      const editor = editorOf(workbench);
      const { keyboard } = workbench.page;
      await editor.open(file);
      await keyboard.type(word);
      await keyboard.press('Control+Space');
      await workbench.page.locator('.suggest-widget .monaco-list-row.focused').waitFor();
      await keyboard.press('Enter');
      for (const words of typed) {
        await keyboard.type(words);
        await keyboard.press('Tab');
      }
      await editor.line(line).waitFor();
    });
  }
});
