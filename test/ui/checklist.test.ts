import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { TestRepository } from '../support/gitRepository.ts';
import { type ChecklistPage, checklistOf, makeChangedRepository } from './checklistView.ts';
import { editorOf } from './editor.ts';
import { eventually } from './eventually.ts';
import { RELOADING } from './reloading.ts';
import { suggestedEntriesOf } from './suggestedEntries.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const REQUIREMENT = 'Who has confirmed that this is the problem to solve?';
const ROLLBACK = 'How is this taken back, and what cannot be?';
const ORDER = 'Do the old and the new version work side by side while it is rolled out?';
const PUZZLE = 'What would puzzle someone who meets this code half a year from now?';
const HOSTILE = '<img src=x onerror="document.title=1"> [a](command:workbench.action.quit) \u202egpj.exe';

/** What VS Code logs when it shows our error. */
const NOT_INSERTED = /The editor did not take the checklist/;

describe('The task checklist', () => {
  let repository: TestRepository;
  let workbench: Workbench;
  let page: Page;
  let list: ChecklistPage;

  before(async () => {
    repository = makeChangedRepository();
    workbench = await openWorkbench({
      folder: repository.folder,
      expectedErrors: [...RELOADING, NOT_INSERTED],
    });
    ({ page } = workbench);
    list = checklistOf(workbench);
    await list.open();
  });
  after(async () => {
    await workbench?.close();
    repository.remove();
  });

  it('shows the questions that the branch asks for, and one of every other dimension', async () => {
    await list.place('retry').waitFor();
    await list.question(ROLLBACK).getByText('changes a migration').waitFor();
    const questions = list.frame.locator('.question');
    await eventually(async () => assert.equal(await questions.count(), 8));
    await workbench.screenshot('checklist');
  });

  it('jumps to the line that asks', async () => {
    await list.question(ROLLBACK).getByRole('button', { name: 'migrations/002_add.sql:1' }).first().click();
    await editorOf(workbench).line('ALTER TABLE').waitFor();
  });

  it('ticks a question, and counts dimensions rather than boxes', async () => {
    await list.standing('0 of 6 considered').waitFor();
    await press(REQUIREMENT, 'Done');
    await list.standing('1 of 6 considered').waitFor();
    await eventually(() => assert.match(stored(), /"answer":"done".*"question":"correctness\.requirement"/));
  });

  it('takes a question as not applicable, with a reason or none', async () => {
    await press(PUZZLE, 'Not applicable');
    await list.standing('2 of 6 considered').waitFor();
    const reason = list.question(PUZZLE).getByRole('textbox', { name: /Why does it not apply/ });
    await reason.fill('generated code');
    await reason.press('Enter');
    await eventually(() => assert.match(stored(), /"reason":"generated code"/));
  });

  it('shows a hostile note as the text it is', async () => {
    await addNote(REQUIREMENT, HOSTILE);
    await list.question(REQUIREMENT).getByText('<img src=x onerror="document.title=1">').waitFor();
    assert.equal(await list.frame.locator('img').count(), 0);
    assert.equal(await list.frame.locator('a').count(), 0);
    await list
      .question(REQUIREMENT)
      .getByRole('button', { name: /^Remove note: <img/ })
      .click();
    await list.question(REQUIREMENT).getByText('<img').waitFor({ state: 'detached' });
  });

  it('keeps a half-written note while other things change', async () => {
    await list.question(REQUIREMENT).getByRole('button', { name: 'Add note' }).click();
    const note = list.question(REQUIREMENT).getByRole('textbox', { name: /Note, link/ });
    await note.pressSequentially('Asked the pay');
    repository.git('commit', '--quiet', '--allow-empty', '-m', 'more');
    await press(ROLLBACK, 'Done');
    await press(ORDER, 'Done');
    await list.standing('3 of 6 considered').waitFor();
    await note.pressSequentially('ments team');
    await note.press('Control+Enter');
    await list.question(REQUIREMENT).getByText('Asked the payments team', { exact: true }).waitFor();
  });

  it('opens the place that a note names', async () => {
    await addNote(ROLLBACK, 'src/pay.py:2');
    await list.question(ROLLBACK).getByRole('button', { name: 'src/pay.py:2', exact: true }).click();
    await editorOf(workbench).line('currency').waitFor();
  });

  it('attaches the line of the selection by one command', async () => {
    await editorOf(workbench).line('url = 1').click();
    await workbench.runCommand('Staffward: Attach Line to Checklist Question');
    await choose('Does it hold for the data that is already there?');
    const question = list.question('Does it hold for the data that is already there?');
    await question.getByRole('button', { name: 'src/pay.py:1', exact: true }).waitFor();
    await question.getByRole('button', { name: 'Done', pressed: true }).waitFor();
  });

  it('copies what was considered as Markdown for a pull request', async () => {
    await list.frame.getByRole('button', { name: 'Copy as Markdown' }).click();
    await eventually(async () =>
      assert.equal(await page.evaluate('navigator.clipboard.readText()'), EXPECTED_REPORT),
    );
  });

  it('inserts the same at the cursor', async () => {
    const path = join(repository.folder, 'pull-request.md');
    writeFileSync(path, '');
    await editorOf(workbench).open('pull-request.md');
    await workbench.runCommand('Staffward: Insert Checklist at Cursor');
    await editorOf(workbench).line('### Task Checklist: 3 of 6 considered').waitFor();
    // Saved here, or VS Code saves it by itself just when a later test stashes the file away.
    await page.keyboard.press('Control+S');
    await eventually(() => assert.equal(readFileSync(path, 'utf8'), EXPECTED_REPORT));
  });

  it('says so when the editor is read-only', async () => {
    await workbench.runCommand('Staffward: Show What Was Set Aside');
    await editorOf(workbench).line('Set Aside in').waitFor();
    await workbench.runCommand('Staffward: Insert Checklist at Cursor');
    await page.getByText(NOT_INSERTED).first().waitFor({ state: 'attached' });
    await workbench.runCommand('View: Close Editor');
  });

  it('tells what was considered, as a document', async () => {
    await workbench.runCommand('Staffward: What Did I Consider on This Branch?');
    await editorOf(workbench).line('What I considered on').waitFor();
  });

  it('follows a branch that is switched on disk, and comes back to find everything', async () => {
    repository.git('stash', '--quiet', '--include-untracked');
    repository.git('checkout', '--quiet', 'main');
    await list.place('main').waitFor();
    await list.standing('0 of 6 considered').waitFor();
    repository.git('checkout', '--quiet', 'retry');
    await list.place('retry').waitFor();
    await list.standing('3 of 6 considered').waitFor();
  });

  it('goes along with a branch that is renamed', async () => {
    repository.git('branch', '--quiet', '-m', 'retry', 'retry-2');
    await list.place('retry-2').waitFor();
    await list.standing('3 of 6 considered').waitFor();
  });

  it('finds everything after the window is loaded anew', async () => {
    await page.reload();
    await page.locator('.monaco-workbench .statusbar-item').first().waitFor();
    await list.open();
    await list.standing('3 of 6 considered').waitFor();
    await list.question(REQUIREMENT).getByText('Asked the payments team').waitFor();
  });

  it('shows in one window what is said in another', async () => {
    const other = await workbench.openWindow();
    const otherList = checklistOf(workbench, other);
    await otherList.open();
    await otherList.standing('3 of 6 considered').waitFor();
    await otherList.question(ROLLBACK).getByRole('button', { name: 'Done' }).click();
    await list.standing('2 of 6 considered').waitFor();
    await list.question(ROLLBACK).getByRole('button', { name: 'Done' }).click();
    await otherList.standing('3 of 6 considered').waitFor();
    await other.close();
  });

  it('can be worked by keyboard alone', async () => {
    await workbench.runCommand('Staffward: Choose Checklist');
    await page.getByPlaceholder('Which checklist?').waitFor();
    await choose('Technical Decision');
    await list.frame.getByRole('heading', { name: 'Reversal' }).waitFor();
    await list.frame.locator('.group').first().waitFor();
    await workbench.runCommand('Staffward: Choose Checklist');
    await page.getByPlaceholder('Which checklist?').waitFor();
    await choose('Task Checklist');
    await list.standing('3 of 6 considered').waitFor();
    await workbench.runCommand('Staffward: Answer Checklist Question');
    await choose('What happens with nothing');
    await choose('Done');
    await list.frame.locator('.answered', { hasText: '3 of 6 answered' }).waitFor();
    await workbench.runCommand('Staffward: Focus on Task Checklist View');
    const focused = list.frame.locator(':focus');
    await tabTo('Done');
    const question = await focused.evaluate((button) =>
      button.closest('.question')?.getAttribute('aria-labelledby'),
    );
    assert.ok(question);
    const wasPressed = await focused.getAttribute('aria-pressed');
    await page.keyboard.press('Space');
    await eventually(async () => assert.notEqual(await focused.getAttribute('aria-pressed'), wasPressed));
    await page.keyboard.press('Space');
    await eventually(async () => assert.equal(await focused.getAttribute('aria-pressed'), wasPressed));
    await tabTo('Add note');
    await page.keyboard.press('Enter');
    await page.keyboard.type('by hand');
    await page.keyboard.press('Escape');
    await eventually(async () => assert.equal(await focused.getAttribute('aria-label'), 'Add note'));
    assert.equal(await list.frame.locator('textarea').count(), 0);
  });

  it('offers what was considered as evidence when impact is logged', async () => {
    await workbench.runCommand('Staffward: Log Impact');
    await choose('One Line');
    const view = suggestedEntriesOf(workbench);
    await view.answer(/1\/3/, 'Retried payments');
    await view.answer(/2\/3/, '');
    await page.locator('.quick-input-list').getByText('Task Checklist on').waitFor();
    await page.keyboard.press('Escape');
  });

  const press = (question: string, button: string) =>
    list.question(question).getByRole('button', { name: button }).click();
  const addNote = async (question: string, text: string) => {
    await list.question(question).getByRole('button', { name: 'Add note' }).click();
    const note = list.question(question).getByRole('textbox', { name: /Note, link/ });
    await note.fill(text);
    await note.press('Control+Enter');
  };
  const choose = (label: string) =>
    page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: label }).first().click();
  const tabTo = async (name: string) => {
    const focused = list.frame.locator(':focus');
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const label = await focused.getAttribute('aria-label', { timeout: 1000 }).catch(() => null);
      if (label === name) return;
    }
    assert.fail(`Tab never comes to "${name}".`);
  };
  const stored = () => {
    const path = join(repository.folder, '.git/staffward/checklist.jsonl');
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
});

describe('The task checklist in every theme', () => {
  const themes = ['Light Modern', 'Dark High Contrast', 'Light High Contrast', 'Dark Modern'];
  let repository: TestRepository;
  let workbench: Workbench;
  let list: ChecklistPage;

  before(async () => {
    repository = makeChangedRepository();
    const broken = 'checklists:\n  task:\n    hide: performance.growth\n';
    writeFileSync(join(repository.folder, '.staffward.yml'), broken);
    workbench = await openWorkbench({ folder: repository.folder });
    list = checklistOf(workbench);
    await list.open();
    await list.question(ROLLBACK).getByText('changes a migration').waitFor();
    await list.question(REQUIREMENT).getByRole('button', { name: 'Done' }).click();
    await list.question(PUZZLE).getByRole('button', { name: 'Not applicable' }).click();
    await list.question(ROLLBACK).getByRole('button', { name: 'Add note' }).click();
    await list.standing('2 of 6 considered').waitFor();
    // The list alone, as tall as the window.
    await workbench.page.locator('.pane-header', { hasText: 'Suggested Entries' }).click();
  });
  after(async () => {
    await workbench?.close();
    repository.remove();
  });

  it('says at which line the team’s file is wrong, and shows the lists all the same', async () => {
    await list.frame.getByText('.staffward.yml, line 3:').waitFor();
    await list.frame.getByRole('button', { name: 'Open .staffward.yml' }).click();
    await editorOf(workbench).line('hide').waitFor();
  });

  for (const theme of themes) {
    it(`has nothing that axe-core objects to in ${theme}`, async () => {
      await workbench.runCommand('Preferences: Color Theme');
      const input = workbench.page.locator('.quick-input-widget input[type="text"]');
      await input.fill(theme);
      await input.press('Enter');
      await list.frame.locator(`body[data-vscode-theme-name="${theme}"]`).waitFor();
      assert.deepEqual(await list.violations(), []);
      await workbench.screenshot(`checklist-${theme.toLowerCase().replaceAll(' ', '-')}`);
    });
  }

  it('fits a sidebar of 180 pixels and one of half the window', async () => {
    const sash = workbench.page.locator('.monaco-sash.vertical').nth(1);
    for (const width of [180, 640]) {
      const box = await sash.boundingBox();
      assert.ok(box);
      await workbench.page.mouse.move(box.x + 1, 300);
      await workbench.page.mouse.down();
      await workbench.page.mouse.move(48 + width, 300, { steps: 5 });
      await workbench.page.mouse.up();
      const overflow = await list.frame
        .locator('html')
        .evaluate((html) => html.scrollWidth - html.clientWidth);
      assert.equal(overflow, 0);
      assert.deepEqual(await list.violations(), []);
      await workbench.screenshot(`checklist-${width}`);
    }
  });
});

const EXPECTED_REPORT = `### Task Checklist: 3 of 6 considered

- **Correctness**
  - Who has confirmed that this is the problem to solve? **Done**: Asked the payments team
  - Does it hold for the data that is already there? **Done**: \`src/pay.py:1\`
- **Performance**
  - How long does it take on as much data as production holds, and what is locked meanwhile? **Open**: changes a migration (\`migrations/002_add.sql:1\`, and 1 more)
- **Maintainability**
  - What would puzzle someone who meets this code half a year from now? **Does not apply**: generated code
- **Operability**
  - How is this taken back, and what cannot be? **Done**: \`src/pay.py:2\`
  - Do the old and the new version work side by side while it is rolled out? **Done**

Not considered: Performance, Security, Observability.
`;
