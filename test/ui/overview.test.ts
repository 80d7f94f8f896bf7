import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { FrameLocator } from 'playwright-core';
import { launchBrowser } from '../../scripts/vscode/browser.ts';
import { journalOf, newEntry } from '../support/journal.ts';
import { editorOf } from './editor.ts';
import { eventually } from './eventually.ts';
import { recordErrors } from './pageErrors.ts';
import { choose } from './quickPick.ts';
import { RELOADING } from './reloading.ts';
import { makePayRepository, type PayRepository, PERIOD, TODAY } from './suggestedEntries.ts';
import { violationsIn, webviewIn } from './webviewFrame.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const ENTRY = 'Retried failed payments in acme/pay with Bo Example';

describe('The picture of a period', () => {
  let home: string;
  let repository: PayRepository;
  let workbench: Workbench;
  let view: FrameLocator;

  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'staffward-home-'));
    repository = makePayRepository();
    mkdirSync(join(home, 'brag'));
    const entry = newEntry({
      title: ENTRY,
      from: TODAY,
      to: TODAY,
      role: 'author; with Bo Example',
      impact: null,
    });
    for (const [name, text] of journalOf(new Map([[PERIOD, [entry]]])).documents)
      writeFileSync(join(home, 'brag', `${name}.md`), text);
    workbench = await openWorkbench({
      folder: repository.folder,
      env: { HOME: home },
      expectedErrors: RELOADING,
    });
    view = webviewIn(workbench.page);
    await workbench.runCommand('Staffward: Show My Quarter');
    await view.getByRole('heading', { name: `What I did in ${PERIOD}` }).waitFor();
  });
  after(async () => {
    await workbench?.close();
    repository?.remove();
    rmSync(home, { recursive: true, force: true });
  });

  it('counts what the journal and the history hold, each once', async () => {
    await summary('4 contributions: 1 entry in the brag document, 3 without an entry.');
    await summary('4 suggestions wait for a decision.');
    await view.getByText('1 of 4 contributions are glue work').waitFor();
  });

  it('shows what stands behind a mark, and opens the brag document at the entry', async () => {
    await mark(/, Projects: \d contributions, \d without an entry$/).click();
    await view.getByRole('button', { name: ENTRY, exact: true }).first().click();
    await editorOf(workbench).line('Retried failed payments').waitFor();
    await workbench.page.locator('.statusbar-item', { hasText: /^Ln \d+, Col 1$/ }).waitFor();
    await workbench.runCommand('Staffward: Show My Quarter');
  });

  it('opens the evidence of a suggestion', async () => {
    await mark(/1 glue/).click();
    await view.getByRole('button', { name: 'Documented the on-call rotation', exact: true }).first().click();
    const dialog = workbench.page.getByRole('dialog');
    await dialog.getByText('https://github.com/acme/pay/pull/413').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  it('looks at another length and period, and at one project', async () => {
    const heading = view.getByRole('heading', { level: 1 });
    await view.getByLabel('How long').selectOption('year');
    const year = TODAY.slice(0, 4);
    await eventually(async () => assert.match((await heading.textContent()) ?? '', new RegExp(` ${year}$`)));
    await summary('4 contributions: 1 entry');
    await view.getByLabel('How long').selectOption('quarter');
    await view.getByRole('heading', { name: PERIOD }).waitFor();
    await view.getByRole('combobox').nth(2).selectOption('=acme/pay');
    await summary('4 contributions: 1 entry');
  });

  it('follows what is written into the brag document', async () => {
    const path = join(home, 'brag', `${PERIOD}.md`);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/Impact: .*/, 'Impact: lost payments fell from 40 to 2 a day'));
    await view.getByText('Every entry says what came of it.').waitFor();
    writeFileSync(path, text);
    await summary('1 entry does not say what came of it.');
  });

  it('is exported as a page without names and links, which asks for nothing from anywhere', async () => {
    await workbench.runCommand('Staffward: Export My Quarter…');
    await choose(workbench, 'Export the picture of the period as what?', 'HTML');
    const question = 'Take anything out before somebody else sees it?';
    const list = workbench.page
      .locator('.quick-input-widget')
      .filter({ has: workbench.page.getByPlaceholder(question) });
    for (const name of ['Project names', 'People', 'Links'])
      await list.locator('.monaco-list-row').filter({ hasText: name }).click();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.getByRole('button', { name: 'OK', exact: true }).last().click();
    await workbench.page.getByText('The picture of the period is exported').last().waitFor();
    await workbench.runCommand('Notifications: Clear All Notifications');
    const path = join(home, 'brag', `overview-${PERIOD}.html`);
    const html = readFileSync(path, 'utf8');
    assert.match(html, /Retried failed payments in Project A with Person A/);
    assert.doesNotMatch(html, /acme|\bpay\b|Bo Example|github|https:/i);
    await assertStandsAlone(path);
  });

  it('is exported as Markdown and as SVG', async () => {
    for (const format of ['Markdown', 'SVG']) {
      await view.getByRole('button', { name: 'Export…' }).click();
      await choose(workbench, 'Export the picture of the period as what?', format);
      await workbench.page.getByPlaceholder('Take anything out').waitFor();
      await workbench.page.keyboard.press('Enter');
      await workbench.page.getByRole('button', { name: 'OK', exact: true }).last().click();
      await workbench.page.getByText('The picture of the period is exported').last().waitFor();
      await workbench.runCommand('Notifications: Clear All Notifications');
    }
    const exported = readdirSync(join(home, 'brag')).filter((name) => name.startsWith('overview-'));
    assert.equal(exported.length, 3);
    const [markdown, svg] = ['md', 'svg'].map((end) => onDisk(`overview-${PERIOD}.${end}`));
    assert.match(
      markdown ?? '',
      /\*\*Retried failed payments in acme\/pay with Bo Example\*\* .* \[#412\]\(https:/,
    );
    assert.match(svg ?? '', /^<svg [\s\S]*Contributions by week and section[\s\S]*<\/svg>\n$/);
    await assertStandsAlone(join(home, 'brag', `overview-${PERIOD}.svg`));
  });

  it('comes back when the window is loaded anew', async () => {
    await workbench.page.reload();
    // Which of the tabs is in front after that is VS Code's to say.
    await workbench.page.getByRole('tab', { name: 'My Quarter' }).click();
    await summary('4 contributions: 1 entry');
  });

  for (const theme of ['Light Modern', 'Dark High Contrast', 'Light High Contrast', 'Dark Modern']) {
    it(`has nothing that axe-core objects to in ${theme}`, async () => {
      await workbench.runCommand('Preferences: Color Theme');
      const input = workbench.page.locator('.quick-input-widget input[type="text"]');
      await input.fill(theme);
      await input.press('Enter');
      await view.locator(`body[data-vscode-theme-name="${theme}"]`).waitFor();
      assert.deepEqual(await violationsIn(workbench.page, 'editor'), []);
      await workbench.screenshot(`overview-${theme.toLowerCase().replaceAll(' ', '-')}`);
    });
  }

  const mark = (name: RegExp) => view.locator('.mark').and(view.getByRole('button', { name }));
  const summary = (text: string) => view.locator('.summary').getByText(text).waitFor();
  const onDisk = (path: string) => {
    const file = join(home, 'brag', path);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
});

/** Opens a file in a browser of its own: it is well-formed, asks for nothing but itself, and suits everybody. */
async function assertStandsAlone(path: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme, viewport: { width: 1000, height: 1400 } });
      const errors = recordErrors(page);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      const address = pathToFileURL(path).href;
      await page.goto(address);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
        return (await run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        );
      });
      assert.deepEqual(violations, []);
      assert.deepEqual(requests, [address]);
      assert.equal(await page.locator('parsererror').count(), 0);
      assert.deepEqual(errors(), []);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
