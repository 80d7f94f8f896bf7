import type { FrameLocator, Locator } from 'playwright-core';
import { makeRepository, type TestRepository } from '../support/gitRepository.ts';
import { violationsIn, webviewIn } from './webviewFrame.ts';
import type { Workbench } from './workbench.ts';

/** The Task Checklist of a window. */
export interface ChecklistPage {
  /** Opens Staffward's sidebar and waits for the list. */
  open(): Promise<void>;
  /** The document inside the webview. */
  readonly frame: FrameLocator;
  /** A question with all that belongs to it, by the beginning of its text. */
  question(text: string | RegExp): Locator;
  /** `4 of 6 considered`. */
  standing(text: string): Locator;
  place(text: string): Locator;
  /** What axe-core has to say about the page in the webview: rule ids with what they found. */
  violations(): Promise<readonly string[]>;
}

/** Drives the checklist of `workbench`, in the window of `page`. */
export function checklistOf(workbench: Workbench, page = workbench.page): ChecklistPage {
  const frame = webviewIn(page);
  return {
    frame,
    async open() {
      // Not by its icon, which closes a sidebar that VS Code has just restored.
      await workbench.runCommand('Staffward: Focus on Task Checklist View', page);
      await frame.locator('.group').first().waitFor();
    },
    question: (text) => frame.getByRole('group', { name: text }),
    standing: (text) => frame.locator('.considered-text', { hasText: text }),
    place: (text) => frame.getByRole('heading', { level: 1, name: text }),
    violations: () => violationsIn(page, 'sideBar'),
  };
}

/** A branch with a migration and a line of code. */
export function makeChangedRepository(): TestRepository {
  const repository = makeRepository({
    commits: [{ message: 'first', files: { 'src/pay.py': 'url = 1\n', 'README.md': '# Pay\n' } }],
  });
  repository.git('checkout', '--quiet', '-b', 'retry');
  repository.commit({
    message: 'Pay in euros',
    files: {
      'tests/test_pay.py': 'def test_pay():\n    assert pay() == 3\n',
      'src/pay.py': "url = 1\ncurrency = 'EUR'\n",
      'migrations/002_add.sql': 'ALTER TABLE payments ADD COLUMN attempts int;\n',
    },
  });
  return repository;
}
