import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { appears, eventually, succeeds } from './eventually.ts';
import type { Workbench } from './workbench.ts';

/** The notifications of a workbench. Under its test driver VS Code shows them only in their list. */
export interface NotificationList {
  /** Shows the list. */
  open(): Promise<void>;
  /** Waits for a notification with a text; says what the others are when there is none. */
  waitFor(text: string | RegExp): Promise<Locator>;
  /** Takes all away and the list with them. */
  clear(): Promise<void>;
}

/** How long something that has been told may take to be announced in the status bar, in milliseconds. */
const BELL_MS = 1000;
/** How long the list may take to open on a busy machine, in milliseconds: the bell would close it again. */
const OPENING_MS = 5000;

/** Drives the list of `workbench`. */
export function notificationsOf({ page }: Workbench): NotificationList {
  const list = page.locator('.notifications-center');
  const items = list.locator('.notification-list-item');
  /** The list closes when its last item goes, such as a progress that has ended; the bell closes an open one too. */
  const open = async () => {
    if (await list.isVisible()) return;
    await appears(page.locator('.statusbar-item .codicon-bell-dot'), BELL_MS);
    if (await list.isVisible()) return;
    await page.getByRole('button', { name: /^Notifications/ }).click();
    await appears(list, OPENING_MS);
  };
  return {
    open,
    async waitFor(text) {
      const found = items.filter({ hasText: text }).first();
      await eventually(async () => {
        await open();
        const isFound = await appears(found, BELL_MS);
        const others = await items.allInnerTexts();
        assert.ok(isFound, `No notification says ${text}, but: ${JSON.stringify(others)}`);
      });
      return found;
    },
    async clear() {
      const button = list.getByRole('button', { name: 'Clear All Notifications' });
      await eventually(async () => {
        await open();
        assert.ok(await succeeds(button.click({ timeout: BELL_MS })), 'They cannot be cleared.');
      });
      await list.waitFor({ state: 'hidden' });
    },
  };
}
