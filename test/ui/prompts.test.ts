import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Locator } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { makeRepository, type TestRepository } from '../support/gitRepository.ts';
import { journalOf, newEntry } from '../support/journal.ts';
import { editorOf } from './editor.ts';
import { eventually } from './eventually.ts';
import { RELOADING } from './reloading.ts';
import { PERIOD, TODAY } from './suggestedEntries.ts';
import { webviewIn } from './webviewFrame.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const DAY_ONE = /^Day one: What do you want to have learnt/;
const THIS_WEEK = /^This week: What changed because of you/;
const MINE = /^Stand-up: What stands in the way\?/;

/** A question of the user's own, with text that must stay text. */
const OWN_PROMPTS = `prompts:
  - id: mine.stand-up
    title: Stand-up
    trigger: { jobDay: 1 }
    questions: ["What stands in the way? [a](command:workbench.action.quit) <b>$(zap)</b>"]
    why: Whoever asks early waits less.
    action: logImpact
    weight: 9
`;

/** One story in one window, whatever day it is told on: the job begins today, and so does the weekend. */
describe('Prompts', () => {
  const today = Temporal.PlainDate.from(TODAY);
  let home: string;
  let workbench: Workbench;

  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'staffward-home-'));
    mkdirSync(journal('content/prompts'), { recursive: true });
    // No review is near.
    const reviewMonth = today.add({ months: 6 }).month;
    writeFileSync(journal('profile.yml'), `startDate: ${TODAY}\nreviewMonths: [${reviewMonth}]\n`);
    writeFileSync(journal('content/prompts/mine.yml'), OWN_PROMPTS);
    const { documents } = journalOf(new Map([[PERIOD, [newEntry({ from: TODAY, to: TODAY })]]]));
    for (const [name, text] of documents) writeFileSync(journal(`${name}.md`), text);
    workbench = await openWorkbench({
      folder: null,
      env: { HOME: home },
      settings: {
        'staffward.prompts.workingDays': [today.dayOfWeek],
        // A window that is loaded anew gives the focus to its editor at some time.
        'workbench.quickOpen.closeOnFocusLost': false,
      },
      expectedErrors: RELOADING,
    });
  });
  after(async () => {
    await workbench?.close();
    rmSync(home, { recursive: true, force: true });
  });

  const journal = (path: string) => join(home, 'brag', path);
  const item = (name: RegExp): Locator =>
    workbench.page.locator('.pane-body').getByRole('treeitem', { name });
  const isGone = (name: RegExp) => item(name).waitFor({ state: 'detached' });
  const open = () => workbench.runCommand('Staffward: Focus on Prompts View');
  /** What shows under the pointer would lie over the next line; it may come late, and goes when the pointer moves on. */
  const leave = async () => {
    const hover = workbench.page.locator('.context-view .monaco-hover');
    await eventually(async () => {
      await workbench.page.mouse.move(700, 500);
      await workbench.page.mouse.move(900, 600, { steps: 5 });
      assert.equal(await hover.filter({ visible: true }).count(), 0);
    });
  };
  /** What shows under the pointer on an item, once it does. */
  const under = async (name: RegExp, text: string) => {
    const hover = workbench.page.locator('.monaco-hover', { hasText: text });
    for (let attempt = 0; attempt < 5 && (await hover.count()) === 0; attempt++) {
      await leave();
      await item(name).locator('.monaco-icon-label').hover();
      await hover.waitFor({ timeout: 3_000 }).catch(() => {});
    }
    return hover;
  };
  const press = async (name: RegExp, button: RegExp) => {
    await leave();
    await item(name).hover();
    await item(name).getByRole('button', { name: button }).click();
  };
  const fromMenu = async (name: RegExp, entry: string) => {
    await leave();
    await item(name).click({ button: 'right' });
    // A new menu takes no click for a tenth of a second.
    await workbench.page.getByRole('menuitem', { name: entry, exact: true }).hover();
    await workbench.page.keyboard.press('Enter');
  };
  const choose = (label: string) =>
    workbench.page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: label }).click();
  /** What became of prompts, as `prompt what`. */
  const ledger = () => {
    const path = journal('.staffward/prompts.jsonl');
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
    return lines.map((line) => JSON.parse(line));
  };
  const lastRecord = () => {
    const { prompt, occasion, what, until } = ledger().at(-1) ?? {};
    return { prompt, occasion, what, until };
  };
  const reload = async () => {
    await workbench.page.reload();
    await workbench.page.locator('.monaco-workbench .statusbar-item').first().waitFor();
    await open();
  };

  it('are not told when a window opens', async () => {
    await workbench.page.locator('.activitybar a[aria-label="Staffward"]').waitFor();
    assert.equal(await workbench.page.getByRole('button', { name: /prompts?$/ }).count(), 0);
    assert.equal(await workbench.page.locator('.notification-toast').count(), 0);
    assert.deepEqual(ledger(), []);
  });

  it('are listed in their view: by the calendar, by the profile, and the user’s own', async () => {
    await open();
    await item(DAY_ONE).waitFor();
    await item(THIS_WEEK).waitFor();
    await item(MINE).waitFor();
    assert.equal(await workbench.page.locator('.notification-toast').count(), 0);
  });

  it('are counted at the icon and in the status bar', async () => {
    await workbench.page.getByRole('button', { name: '3 prompts' }).waitFor();
    await workbench.page.locator('.activitybar .badge-content', { hasText: '3' }).waitFor();
  });

  it('say under the pointer why they ask', async () => {
    const hover = await under(DAY_ONE, 'What strikes you today');
    await hover.getByText('What do you want to have learnt in thirty days?').waitFor();
    await workbench.screenshot('prompts-hover');
  });

  it('show text of others as text', async () => {
    const hover = await under(MINE, 'Whoever asks early');
    await hover.getByText('[a](command:workbench.action.quit) <b>$(zap)</b>').waitFor();
    assert.equal(await hover.locator('a, b, .codicon').count(), 0);
  });

  for (const [theme, themeClass] of [
    ['Light Modern', 'vs'],
    ['Dark High Contrast', 'hc-black'],
    ['Light High Contrast', 'hc-light'],
    ['Dark Modern', 'vs-dark'],
  ] as const) {
    it(`have nothing that axe-core objects to in ${theme}`, async () => {
      await workbench.runCommand('Preferences: Color Theme');
      const input = workbench.page.locator('.quick-input-widget input[type="text"]');
      await input.fill(theme);
      await input.press('Enter');
      await workbench.page.locator(`.monaco-workbench.${themeClass}`).waitFor();
      await item(THIS_WEEK).hover();
      assert.deepEqual(await violations(workbench), []);
      await workbench.screenshot(`prompts-${theme.toLowerCase().replaceAll(' ', '-')}`);
    });
  }

  it('lead to a worksheet, and are done with', async () => {
    await item(DAY_ONE).click();
    await eventually(() => assert.ok(existsSync(journal('worksheets/30-60-90.md'))));
    await editorOf(workbench).line('# ').first().waitFor();
    await isGone(DAY_ONE);
    assert.deepEqual(lastRecord(), {
      prompt: 'job.day-1',
      occasion: `jobDay/1/${TODAY}`,
      what: 'answered',
      until: null,
    });
  });

  it('can wait for a week', async () => {
    await press(THIS_WEEK, /^Ask Later/);
    await choose('For a week');
    await isGone(THIS_WEEK);
    const { what, until } = lastRecord();
    assert.deepEqual([what, until], ['snoozed', today.add({ days: 7 }).toString()]);
  });

  it('can be silenced for good', async () => {
    await fromMenu(MINE, 'Never Ask This Again');
    await isGone(MINE);
    assert.equal(lastRecord().what, 'never');
  });

  it('stay away after the window is loaded anew', async () => {
    await reload();
    await workbench.runCommand('Staffward: Bring Back Silenced Prompt…');
    await workbench.page.getByPlaceholder('Which prompt may be asked again?').waitFor();
    for (const name of [DAY_ONE, THIS_WEEK, MINE]) assert.equal(await item(name).count(), 0);
  });

  it('come back when they are wanted again', async () => {
    await choose('Stand-up');
    await item(MINE).waitFor();
    assert.equal(lastRecord().what, 'again');
  });

  it('do nothing once they were answered in another window', async () => {
    const other = await workbench.openWindow();
    await workbench.runCommand('Staffward: Focus on Prompts View', other);
    const there = other.locator('.pane-body').getByRole('treeitem', { name: MINE });
    await there.waitFor();
    await fromMenu(MINE, 'Never Ask This Again');
    await isGone(MINE);
    await there.click({ timeout: 2000 }).catch(() => {});
    await there.waitFor({ state: 'detached' });
    assert.equal(await other.locator('.quick-input-widget').isVisible(), false);
    assert.equal(lastRecord().what, 'never');
    await other.close();
    await workbench.runCommand('Staffward: Bring Back Silenced Prompt…');
    await choose('Stand-up');
    await item(MINE).waitFor();
  });

  it('can be put away for this occasion alone', async () => {
    await fromMenu(MINE, 'Not for This');
    await isGone(MINE);
    assert.deepEqual(lastRecord(), {
      prompt: 'mine.stand-up',
      occasion: `jobDay/1/${TODAY}`,
      what: 'notForThis',
      until: null,
    });
    await reload();
    await workbench.runCommand('Staffward: Bring Back Silenced Prompt…');
    await workbench.page.getByText('No prompt is silenced.').first().waitFor();
    assert.equal(await item(MINE).count(), 0);
  });
});

describe('Prompts about a repository', () => {
  let home: string;
  let repository: TestRepository;
  let workbench: Workbench;

  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'staffward-home-'));
    repository = makeRepository({ commits: [{ message: 'Release it', date: `${TODAY}T08:00:00+00:00` }] });
    repository.git('tag', 'v2.0');
    repository.git('checkout', '--quiet', '-b', 'retry');
    const opened = Math.floor(Date.now() / 1000) - 12 * 24 * 3600;
    const reflog = join(repository.folder, '.git/logs/refs/heads/retry');
    writeFileSync(reflog, readFileSync(reflog, 'utf8').replace(/> \d+ /, `> ${opened} `));
    mkdirSync(join(repository.folder, '.staffward/prompts'), { recursive: true });
    writeFileSync(join(repository.folder, '.staffward/prompts/team.yml'), TEAM_PROMPTS);
    workbench = await openWorkbench({ folder: repository.folder, env: { HOME: home } });
  });
  after(async () => {
    await workbench?.close();
    repository.remove();
    rmSync(home, { recursive: true, force: true });
  });

  it('come from the team, and know its releases and the age of the branch', async () => {
    const { page } = workbench;
    await workbench.runCommand('Staffward: Focus on Prompts View');
    const item = (name: RegExp) => page.locator('.pane-body').getByRole('treeitem', { name });
    await item(/^Out: Who uses “v2.0” by now\?/).waitFor();
    await item(/^Open: What holds “retry” up\?/).waitFor();
  });

  it('wait on when what they lead to is left, and are done with when it is done', async () => {
    const { page } = workbench;
    const item = (name: RegExp) => page.locator('.pane-body').getByRole('treeitem', { name });
    const input = page.locator('.quick-input-widget');
    await item(/^Out: /).click();
    await input.getByPlaceholder('How much do you want to tell?').waitFor();
    await page.keyboard.press('Escape');
    await input.waitFor({ state: 'hidden' });
    await item(/^Open: /).click();
    const list = webviewIn(page).getByRole('combobox');
    await eventually(async () => assert.equal(await list.inputValue(), 'deploy'));
    await item(/^Open: /).waitFor({ state: 'detached' });
    await item(/^Out: /).waitFor();
    const ledger = readFileSync(join(home, 'brag/.staffward/prompts.jsonl'), 'utf8').trimEnd().split('\n');
    assert.deepEqual(
      ledger.map((line) => JSON.parse(line)).map(({ prompt, what }) => `${prompt} ${what}`),
      ['team.open answered'],
    );
  });
});

/** Heavy enough to come before all that the calendar may ask on the day of the test. */
const TEAM_PROMPTS = `prompts:
  - { id: team.out, title: Out, trigger: releaseTag, questions: ["Who uses {subject} by now?"], why: So., action: logImpact, weight: 9 }
  - { id: team.open, title: Open, trigger: branchOpenTenDays, questions: ["What holds {subject} up?"], why: So., action: { openChecklist: deploy }, weight: 9 }
`;

/** What axe-core has to say about the views in the sidebar. */
async function violations({ page }: Workbench): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const results = await run('.split-view-view .pane-body', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
