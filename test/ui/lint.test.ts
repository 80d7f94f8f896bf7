import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { README, RFC_WITHOUT_TRADE_OFFS, WHOLE_RFC } from '../support/designDocs.ts';
import { type EditorPage, editorOf } from './editor.ts';
import { eventually } from './eventually.ts';
import { notificationsOf } from './notifications.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const RFC = '0007-retry-failed-payments.md';
const THEMES = [
  ['Light Modern', 'vs'],
  ['Dark High Contrast', 'hc-black'],
  ['Light High Contrast', 'hc-light'],
  ['Dark Modern', 'vs-dark'],
] as const;

describe('Design docs in the editor', () => {
  let folder: string;
  let workbench: Workbench;
  let editor: EditorPage;

  before(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'staffward-lint-ui-')));
    write(`docs/rfcs/${RFC}`, RFC_WITHOUT_TRADE_OFFS);
    write(
      'docs/rfcs/0008-refund-in-parts.md',
      RFC_WITHOUT_TRADE_OFFS.replace('RFC 7: Retry failed', 'RFC 8: Refund'),
    );
    write('docs/rfcs/0009-whole.md', WHOLE_RFC);
    write('README.md', README);
    workbench = await openWorkbench({ folder });
    editor = editorOf(workbench);
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true });
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const press = (key: string) => workbench.page.keyboard.press(key);

  it('say what they lack at their title, in words and in a code lens', async () => {
    await editor.open(RFC);
    await editor.marks('warning').first().waitFor();
    await editor.lens('2 of 3').waitFor();
  });

  it('explain a heading under the pointer', async () => {
    await editor.line('Motivation').locator('span').first().hover();
    await workbench.page.locator('.monaco-hover:visible').getByText('problem').first().waitFor();
    await workbench.screenshot('lint-hover');
    await press('Escape');
  });

  for (const [theme, themeClass] of THEMES) {
    it(`can be looked at in ${theme}`, async () => {
      await workbench.runCommand('Preferences: Color Theme');
      await workbench.page.keyboard.type(theme);
      await workbench.page
        .locator('.quick-input-widget .monaco-list-row')
        .filter({ hasText: theme })
        .first()
        .waitFor();
      await press('Enter');
      await workbench.page.locator(`.monaco-workbench.${themeClass}`).waitFor();
      await editor.marks('warning').first().waitFor();
      await workbench.screenshot(`lint-${theme.toLowerCase().replaceAll(' ', '-')}`);
    });
  }

  it('are fixed by keyboard, and the finding is gone', async () => {
    await press('Control+Home');
    await press('Control+.');
    const menu = workbench.page.locator('.action-widget');
    await menu.getByText('trade-offs').first().waitFor();
    await workbench.screenshot('lint-quick-fix');
    await press('Enter');
    await editor.lens('2 of 3: trade-offs with open questions').waitFor();
    await editor.marks('warning').first().waitFor({ state: 'detached' });
    await press('Control+S');
    await eventually(() => {
      const text = readFileSync(join(folder, 'docs/rfcs', RFC), 'utf8');
      const [before, , after] = text.split(/(## Trade-offs\n\n<!-- staffward:questions\n[^>]*-->\n\n)/);
      assert.equal(`${before}${after}`, RFC_WITHOUT_TRADE_OFFS);
    });
    await workbench.screenshot('lint-fixed');
  });

  it('leave a README alone', async () => {
    await editor.open('README.md');
    await editor.open('0008-refund-in-parts.md');
    await editor.marks('warning').first().waitFor();
    await editor.open('README.md');
    for (const severity of ['warning', 'info', 'hint'] as const) {
      assert.equal(await editor.marks(severity).count(), 0);
    }
    assert.equal(await editor.lens('of 3').count(), 0);
  });

  it('are all linted on demand, with the results in Problems', async () => {
    await press('Control+K');
    await press('Control+W');
    await workbench.runCommand('Staffward: Lint All Design Docs');
    await editor.problem('0008-refund-in-parts.md').waitFor();
    assert.equal(await editor.problem('README.md').count(), 0);
    await workbench.screenshot('lint-all');
  });

  it('say so when nothing is suppressed', async () => {
    await workbench.runCommand('Staffward: List Suppressed Findings');
    await notificationsOf(workbench).waitFor('No finding is suppressed');
  });
});
