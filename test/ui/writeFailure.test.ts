import assert from 'node:assert/strict';
import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
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
    // Under its test driver VS Code shows notifications only in their list.
    await workbench.page.getByRole('button', { name: /^Notifications/ }).click();
    const list = workbench.page.locator('.notifications-center');
    await list.getByText('is a folder, not a file').waitFor();
    await list.getByRole('button', { name: 'Copy Text' }).waitFor();
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
      await workbench.page.getByRole('button', { name: /^Notifications/ }).click();
      await workbench.page.locator('.notifications-center', { hasText: 'No new notifications' }).waitFor();
    } finally {
      await workbench.close();
    }
  });
});
