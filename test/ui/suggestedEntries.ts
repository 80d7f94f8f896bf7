import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { reviewPeriodOf } from '../../src/base/reviewPeriod.ts';
import { makeRepository, type TestCommit, type TestRepository } from '../support/gitRepository.ts';
import type { Workbench } from './workbench.ts';

/** Today, and the review period it is in, as the extension sees them. */
export const TODAY = new Date().toLocaleDateString('sv');
export const PERIOD = reviewPeriodOf(TODAY, { length: 'quarter', fiscalYearStart: 1 }).name;

/** The Suggested Entries view of a workbench, and what it writes. */
export interface SuggestedEntriesPage {
  /** Opens the view from the activity bar. */
  open(): Promise<void>;
  /** An item of the tree, by its accessible name. */
  item(name: RegExp): Locator;
  /** Clicks a button that an item shows under the pointer. */
  press(item: RegExp, button: RegExp): Promise<void>;
  waitFor(item: RegExp): Promise<void>;
  waitUntilGone(item: RegExp): Promise<void>;
  /** Types an answer into the open input and accepts it; `null` accepts what stands there. */
  answer(title: RegExp, text: string | null): Promise<void>;
  /** Chooses a line of the open list. */
  choose(label: string | RegExp): Promise<void>;
  /** The brag document on disk, or an empty string. */
  document(): string;
  /** What was decided, in order. */
  decisions(): readonly { decision: string; title: string }[];
}

/** Drives the view in `workbench`. */
export function suggestedEntriesOf({ page, home }: Workbench): SuggestedEntriesPage {
  const quickInput = page.locator('.quick-input-widget');
  const item = (name: RegExp) => page.locator('.pane-body').getByRole('treeitem', { name });
  const read = (file: string) => {
    const path = join(home, 'brag', file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  return {
    open: () => page.locator('.activitybar a[aria-label="Staffward"]').click(),
    item,
    async press(name, button) {
      await item(name).hover();
      await item(name).getByRole('button', { name: button }).click();
    },
    waitFor: (name) => item(name).waitFor(),
    waitUntilGone: (name) => item(name).waitFor({ state: 'detached' }),
    async answer(title, text) {
      await quickInput.filter({ hasText: title }).waitFor();
      const input = quickInput.locator('input[type="text"]');
      if (text !== null) await input.fill(text);
      await input.press('Enter');
    },
    async choose(label) {
      await quickInput.locator('.monaco-list-row').filter({ hasText: label }).first().click();
    },
    document: () => read(`${PERIOD}.md`),
    decisions: () =>
      read('.staffward/decisions.jsonl')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
  };
}

/** A repository of Ada's on GitHub, with commits of today. */
export interface PayRepository extends TestRepository {
  /** Hashes by the first word of the commit's subject. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** What Ada did today: three pull requests, a fix without one, a version bump. */
export function makePayRepository(): PayRepository {
  const repository = makeRepository({
    remote: 'https://github.com/acme/pay.git',
    commits: [{ message: 'Begin', date: `${TODAY}T08:00:00+00:00`, author: 'Bob', email: 'bob@example.com' }],
  });
  const hashes: Record<string, string> = {};
  const commit = (minute: number, { message, files = {} }: TestCommit) => {
    const date = `${TODAY}T09:${String(minute).padStart(2, '0')}:00+00:00`;
    hashes[message.split(/\W/, 1)[0] ?? ''] = repository.commit({ message, files, date });
  };
  const pullRequest = (number: number, minute: number, own: TestCommit) => {
    const branch = `branch-${number}`;
    repository.git('checkout', '--quiet', '-b', branch);
    commit(minute, own);
    repository.git('checkout', '--quiet', 'main');
    const title = own.message.split('\n', 1)[0];
    repository.git(
      'merge',
      '--quiet',
      '--no-ff',
      '-m',
      `Merge pull request #${number} from ada/${branch}\n\n${title}`,
      branch,
    );
    repository.git('branch', '--quiet', '-D', branch);
  };
  pullRequest(412, 10, {
    message: 'Retry failed payments with backoff\n\nThis took p99 from 800 ms to 200 ms.',
    files: { 'src/pay.ts': 'export const retries = 3;\n' },
  });
  pullRequest(413, 20, {
    message: 'Document the on-call rotation',
    files: { 'docs/on-call.md': '# On call\n' },
  });
  pullRequest(414, 30, {
    message: 'Split the ledger into its own module',
    files: { 'src/ledger.ts': 'export {};\n', 'src/book.ts': 'export {};\n' },
  });
  commit(40, {
    message: 'Fix $(sync~spin) [a link](command:workbench.action.quit) <b>and</b> *more*',
    files: { 'src/odd.ts': 'export {};\n' },
  });
  commit(50, { message: 'Release 1.2.0', files: { 'package.json': '{ "version": "1.2.0" }\n' } });
  return { ...repository, hashes };
}
