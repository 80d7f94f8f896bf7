import assert from 'node:assert/strict';
import { mkdirSync, rmdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { notificationsOf } from './notifications.ts';
import {
  makePayRepository,
  type PayRepository,
  PERIOD,
  type SuggestedEntriesPage,
  suggestedEntriesOf,
} from './suggestedEntries.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('A brag document that cannot be written', () => {
  let path: string;
  let repository: PayRepository;
  let workbench: Workbench;
  let view: SuggestedEntriesPage;

  before(async () => {
    repository = makePayRepository();
    workbench = await openWorkbench({
      folder: repository.folder,
      expectedErrors: [/is a folder, not a file/],
    });
    view = suggestedEntriesOf(workbench);
    path = join(workbench.home, 'brag', `${PERIOD}.md`);
    mkdirSync(path, { recursive: true });
  });
  after(async () => {
    await workbench?.close();
    repository.remove();
  });

  it('keeps the suggestion and says what is wrong', async () => {
    await view.open();
    await view.press(/^Retried failed/, /^Accept/);
    const told = await notificationsOf(workbench).waitFor('is a folder, not a file');
    await told.getByRole('button', { name: 'Copy Text' }).waitFor();
    await workbench.screenshot('write-failure');
    await view.waitFor(/^Retried failed/);
  });

  it('writes it once the cause is gone and the user tries again', async () => {
    rmdirSync(path);
    await workbench.page.getByRole('button', { name: 'Try Again' }).click();
    await view.waitUntilGone(/^Retried failed/);
    assert.match(view.document(), /\*\*Retried failed payments with backoff\*\*/);
  });
});

describe('A journal that cannot be read', () => {
  it('is told in the view of prompts, and interrupts nobody', async () => {
    const workbench = await openWorkbench({ folder: null });
    try {
      mkdirSync(join(workbench.home, 'brag/.staffward/prompts.jsonl'), { recursive: true });
      await workbench.page.locator('.activitybar a[aria-label="Staffward"]').click();
      await workbench.page.locator('.pane-body .message', { hasText: 'is a folder, not a file' }).waitFor();
      await notificationsOf(workbench).open();
      await workbench.page.locator('.notifications-center', { hasText: 'No new notifications' }).waitFor();
    } finally {
      await workbench.close();
    }
  });
});

describe('A journal whose disk is not connected', () => {
  const GONE = /which should hold your journal, does not exist/;

  it('is told instead of an empty week, and leaves no map that waits for ever', async () => {
    const workbench = await openWorkbench({ folder: null, expectedErrors: [GONE] });
    const { page } = workbench;
    try {
      rmSync(workbench.home, { recursive: true, force: true });
      symlinkSync(`${workbench.home}-of-another-disk`, workbench.home);
      await workbench.runCommand('Staffward: This Week');
      // What is said in a notification is also said to screen readers.
      await page.getByText(GONE).first().waitFor({ state: 'attached' });
      assert.equal(await page.locator('.quick-input-widget').isVisible(), false);
      await workbench.runCommand('Staffward: Open Level Map');
      await page.locator('.tab', { hasText: 'Level Map' }).waitFor();
      await page.locator('.tab', { hasText: 'Level Map' }).waitFor({ state: 'detached' });
    } finally {
      await workbench.close();
    }
  });
});
