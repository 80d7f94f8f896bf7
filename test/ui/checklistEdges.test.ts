import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checklistOf, makeChangedRepository } from './checklistView.ts';
import { eventually } from './suggestedEntries.ts';
import { openWorkbench } from './workbench.ts';

const REQUIREMENT = 'Who has confirmed that this is the problem to solve?';

describe('The task checklist at the edges', () => {
  it('works in Restricted Mode without running git or writing beside it', async () => {
    const repository = makeChangedRepository();
    const workbench = await openWorkbench({ folder: repository.folder, trusted: false });
    try {
      const list = checklistOf(workbench.page);
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

  it('works without a folder', async () => {
    const workbench = await openWorkbench({ folder: null });
    try {
      const list = checklistOf(workbench.page);
      await list.open();
      await list.place('No folder').waitFor();
      await list.question(REQUIREMENT).getByRole('button', { name: 'Done' }).click();
      await list.standing('1 of 6 considered').waitFor();
      await workbench.screenshot('checklist-no-folder');
    } finally {
      await workbench.close();
    }
  });

  it('looks at the change before it copies, though the view was never opened', async () => {
    const repository = makeChangedRepository();
    const workbench = await openWorkbench({ folder: repository.folder });
    try {
      await workbench.runCommand('Staffward: Copy Checklist as Markdown');
      await eventually(async () =>
        assert.match(
          String(await workbench.page.evaluate('navigator.clipboard.readText()')),
          /How is this taken back, and what cannot be\? \*\*Open\*\*: changes a migration/,
        ),
      );
    } finally {
      await workbench.close();
      repository.remove();
    }
  });

  it('reminds of a commit once, when it was asked to', async () => {
    const repository = makeChangedRepository();
    const settings = { 'staffward.checklist.remindOnCommit': true };
    const workbench = await openWorkbench({ folder: repository.folder, settings });
    try {
      const { page } = workbench;
      const list = checklistOf(page);
      await list.open();
      // Under its test driver VS Code shows notifications only in their list.
      const bell = page.getByRole('button', { name: /^Notifications/ });
      const news = page.locator('.statusbar .codicon-bell-dot');
      const reminder = page.locator('.notifications-center .notification-list-item', {
        hasText: 'You committed on',
      });
      assert.equal(await news.count(), 0);
      repository.commit({ message: 'more', files: { 'more.txt': 'more\n' } });
      await news.waitFor();
      await bell.click();
      await reminder.getByText('Nothing on its checklist is considered yet').waitFor();
      await workbench.screenshot('checklist-reminder');
      await reminder.getByRole('button', { name: 'Never Again' }).click();
      const file = join(workbench.userDataDir, 'data/User/settings.json');
      await eventually(() =>
        assert.match(readFileSync(file, 'utf8'), /"staffward.checklist.remindOnCommit": false/),
      );
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
      const list = checklistOf(workbench.page);
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
