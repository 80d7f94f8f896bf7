import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRepository, type TestRepository } from '../support/gitRepository.ts';
import { type ChecklistPage, checklistOf, makeChangedRepository } from './checklistView.ts';
import { editorOf } from './editor.ts';
import { eventually } from './eventually.ts';
import { notificationsOf } from './notifications.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const REQUIREMENT = 'Who has confirmed that this is the problem to solve?';

describe('The task checklist without a folder', () => {
  let workbench: Workbench;
  let list: ChecklistPage;

  before(async () => {
    workbench = await openWorkbench({ folder: null });
    list = checklistOf(workbench);
  });
  after(() => workbench?.close());

  it('works', async () => {
    await list.open();
    await list.place('No folder').waitFor();
    await list.question(REQUIREMENT).getByRole('button', { name: 'Done' }).click();
    await list.standing('1 of 6 considered').waitFor();
    await workbench.screenshot('checklist-no-folder');
  });

  it('opens a file for one’s own lists that explains itself, and asks what is added there', async () => {
    await workbench.runCommand('Staffward: Edit Checklist');
    await workbench.page.locator('.tab.active', { hasText: 'checklists.yml' }).waitFor();
    const file = join(workbench.home, 'brag/checklists.yml');
    const added = 'checklists: { task: { add: [{ group: security, text: Who pays for the fish? }] } }';
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${added}\n`);
    await list.frame
      .getByRole('region', { name: 'Security' })
      .getByRole('button', { name: /more question/ })
      .click();
    await list.question('Who pays for the fish?').waitFor();
  });
});

/** One story in one window: each test goes on where the one before it ended. */
describe('The task checklist of several branches and repositories', () => {
  let repository: TestRepository;
  let workbench: Workbench;
  let list: ChecklistPage;

  before(async () => {
    repository = makeChangedRepository();
    mkdirSync(join(repository.folder, 'lib'));
    makeRepository({
      folder: join(repository.folder, 'lib'),
      commits: [{ message: 'x', files: { 'lib.py': 'a = 1\n' } }],
    });
    const settings = { 'staffward.checklist.remindOnCommit': true };
    workbench = await openWorkbench({ folder: repository.folder, settings });
    list = checklistOf(workbench);
  });
  after(async () => {
    await workbench?.close();
    repository.remove();
  });

  it('looks at the change before it copies, though the view was never opened', async () => {
    await workbench.runCommand('Staffward: Copy Checklist as Markdown');
    await eventually(async () =>
      assert.match(
        String(await workbench.page.evaluate('navigator.clipboard.readText()')),
        /How is this taken back, and what cannot be\? \*\*Open\*\*: changes a migration/,
      ),
    );
  });

  it('follows the editor into another repository', async () => {
    await list.open();
    await list.place('retry').waitFor();
    await editorOf(workbench).open('lib.py');
    await list.place('lib · main').waitFor();
    await editorOf(workbench).open('pay.py');
    await list.place('retry').waitFor();
  });

  it('reminds of a commit once, when it was asked to', async () => {
    await notificationsOf(workbench).open();
    const reminder = workbench.page.locator('.notifications-center .notification-list-item', {
      hasText: 'You committed on',
    });
    assert.equal(await reminder.count(), 0);
    repository.commit({ message: 'more', files: { 'more.txt': 'more\n' } });
    await reminder.getByText('Nothing on its checklist is considered yet').waitFor();
    await workbench.screenshot('checklist-reminder');
    await reminder.getByRole('button', { name: 'Never Again' }).click();
    const file = join(workbench.userDataDir, 'data/User/settings.json');
    await eventually(() =>
      assert.match(readFileSync(file, 'utf8'), /"staffward.checklist.remindOnCommit": false/),
    );
  });

  it('keeps what was considered on a deleted branch, shows it again, and goes on with it elsewhere', async () => {
    const recall = async (way: string) => {
      await workbench.runCommand('Staffward: Recall the Checklist of a Deleted Branch');
      const { page } = workbench;
      const rows = page.locator('.quick-input-widget .monaco-list-row');
      await page.getByPlaceholder('Which branch?').waitFor();
      await rows.filter({ hasText: 'retry' }).click();
      await rows.filter({ hasText: way }).click();
    };
    await list.question(REQUIREMENT).getByRole('button', { name: 'Done' }).click();
    await list.standing('1 of 6 considered').waitFor();
    repository.git('checkout', '--quiet', 'main');
    await list.place('main').waitFor();
    repository.git('branch', '--quiet', '-D', 'retry');
    repository.git('checkout', '--quiet', '-b', 'again');
    await list.place('again').waitFor();
    await recall('Show What Was Considered');
    await editorOf(workbench).line(REQUIREMENT).waitFor();
    await recall('Go On With It on again');
    await list.standing('1 of 6 considered').waitFor();
  });
});

describe('The task checklist at the edges', () => {
  it('works in Restricted Mode without running git or writing beside it', async () => {
    const repository = makeChangedRepository();
    const workbench = await openWorkbench({ folder: repository.folder, trusted: false });
    try {
      const list = checklistOf(workbench);
      await list.open();
      await list.frame.getByText('In Restricted Mode').waitFor();
      await list.place('retry').waitFor();
      await list.question(REQUIREMENT).getByRole('button', { name: 'Done' }).click();
      await list.standing('1 of 6 considered').waitFor();
      assert.equal(await list.frame.getByText('changes a migration').count(), 0);
      assert.equal(existsSync(join(repository.folder, '.git/staffward')), false);
    } finally {
      await workbench.close();
      repository.remove();
    }
  });

  it('shows everything else when the stored state is damaged, and keeps every byte of it', async () => {
    const repository = makeChangedRepository();
    const folder = join(repository.folder, '.git/staffward');
    mkdirSync(folder);
    const damaged = '{"id":"x-1","at":1,"type":"answered"\u0000\n[[[[\n{"__proto__":{"a":1}}\n';
    writeFileSync(join(folder, 'checklist.jsonl'), damaged);
    const workbench = await openWorkbench({ folder: repository.folder });
    try {
      const list = checklistOf(workbench);
      await list.open();
      await list.frame.getByText('Some lines of the file').waitFor();
      await list.question(REQUIREMENT).getByRole('button', { name: 'Done' }).click();
      await list.standing('1 of 6 considered').waitFor();
      assert.ok(readFileSync(join(folder, 'checklist.jsonl'), 'utf8').startsWith(damaged));
    } finally {
      await workbench.close();
      repository.remove();
    }
  });
});
