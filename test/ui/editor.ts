import type { Locator, Page } from 'playwright-core';
import type { Workbench } from './workbench.ts';

/** The text editors of a workbench, and what the linter shows in them. */
export interface EditorPage {
  /** Opens a file of the workspace by its name and waits for its text. */
  open(name: string): Promise<void>;
  /** Lines of the active editor that hold a text. */
  line(text: string | RegExp): Locator;
  /** Marks below text: `warning`, `info`, `hint`. */
  marks(severity: 'warning' | 'info' | 'hint'): Locator;
  lens(text: string | RegExp): Locator;
  /** Rows of the Problems view. */
  problem(text: string | RegExp): Locator;
}

/** Drives the editors of `workbench`. */
export function editorOf({ page }: Workbench): EditorPage {
  const active = page.locator('.editor-group-container.active .monaco-editor').first();
  return {
    async open(name) {
      await quickOpen(page, name);
      await page.locator('.tab.active').filter({ hasText: name }).waitFor();
      await active.locator('.view-line').first().waitFor();
    },
    line: (text) => active.locator('.view-line').filter({ hasText: text }),
    marks: (severity) => active.locator(`.squiggly-${severity}`),
    lens: (text) => active.locator('.codelens-decoration').filter({ hasText: text }),
    problem: (text) => page.locator('.markers-panel .monaco-list-row').filter({ hasText: text }),
  };
}

async function quickOpen(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  const widget = page.locator('.quick-input-widget');
  await widget.locator('input[type="text"]').fill(name);
  // Not by Enter: another row may still be the chosen one while the list is being filled.
  await widget.locator('.monaco-list-row').filter({ hasText: name }).first().click();
}
