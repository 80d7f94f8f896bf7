/**
 * `npm run pictures`: takes the pictures of the walkthrough from the product as it is built, into `media/walkthrough`.
 * Run it, and look at them, when a view that they show has changed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../../scripts/setup/paths.mjs';
import { makeRepository } from '../../support/gitRepository.ts';
import { checklistOf } from '../checklistView.ts';
import { editorOf } from '../editor.ts';
import { suggestedEntriesOf, TODAY } from '../suggestedEntries.ts';
import { openWorkbench, type Workbench } from '../workbench.ts';

/** Part of the window, in CSS pixels. */
interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const FOLDER = join(projectRoot, 'media/walkthrough');
const LIST: Clip = { x: 50, y: 64, width: 298, height: 138 };
const SIDEBAR: Clip = { x: 50, y: 120, width: 298, height: 230 };
const ENTRY: Clip = { x: 354, y: 138, width: 520, height: 124 };
const SUMMARY: Clip = { x: 354, y: 64, width: 430, height: 166 };

/** The text alone. */
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.folding': false,
  'editor.glyphMargin': false,
  'editor.lineNumbers': 'off',
  'editor.minimap.enabled': false,
  'editor.renderLineHighlight': 'none',
  'editor.wordWrap': 'off',
};

/** Runs in the browser: the bytes of a PNG, in base64, as those of a WebP. */
const ENCODE = `async (png) => {
  const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.2 });
  return [...new Uint8Array(await blob.arrayBuffer())];
}`;

/** A pull request each. */
const PULL_REQUESTS = [
  {
    number: 412,
    message: 'Retry failed payments with backoff\n\nThis took p99 from 800 ms to 200 ms.',
    files: { 'src/pay.ts': 'retry();\n' },
  },
  {
    number: 415,
    message: 'Write the runbook for late banks',
    files: { 'docs/runbook.md': '# Late banks\n' },
  },
  {
    number: 418,
    message: 'Split the ledger into its own module',
    files: { 'src/ledger.ts': 'export {};\n' },
  },
];

const repository = makeRepository({
  remote: 'https://github.com/acme/pay.git',
  commits: [{ message: 'Begin', date: at(10), author: 'Bob', email: 'bob@example.com' }],
});
for (const { number, message, files } of PULL_REQUESTS) {
  repository.git('checkout', '--quiet', '-b', `branch-${number}`);
  repository.commit({ message, files, date: at(20) });
  repository.git('checkout', '--quiet', 'main');
  const merge = `Merge pull request #${number} from ada/branch-${number}\n\n${message.split('\n', 1)[0]}`;
  repository.git('merge', '--quiet', '--no-ff', '-m', merge, `branch-${number}`);
}
repository.git('checkout', '--quiet', '-b', 'currency');
repository.commit({
  message: 'Pay in euros',
  files: { 'migrations/002_currency.sql': 'ALTER TABLE payments ADD COLUMN currency text;\n' },
  date: at(50),
});
const workbench = await openWorkbench({ folder: repository.folder, settings: SETTINGS });
mkdirSync(FOLDER, { recursive: true });
try {
  await takeAll(workbench);
} finally {
  await workbench.close();
  repository.remove();
}

async function takeAll({ page, runCommand }: Workbench): Promise<void> {
  const entries = suggestedEntriesOf(workbench);
  await entries.open();
  await runCommand('Staffward: Collect Suggestions');
  await entries.waitFor(/^Retried failed/);
  await page.mouse.move(700, 700);
  await take(page, 'collect', LIST);
  await entries.press(/^Retried failed/, /^Accept/);
  await entries.waitUntilGone(/^Retried failed/);
  await runCommand('Staffward: Open Brag Document');
  await editorOf(workbench).line('Retried failed payments').waitFor();
  await take(page, 'accept', ENTRY);
  await page.locator('.pane-header', { hasText: 'Suggested Entries' }).click();
  await page.locator('.pane-header', { hasText: 'Prompts' }).click();
  const list = checklistOf(workbench);
  await list.open();
  await list
    .question(/Who has confirmed/)
    .getByRole('button', { name: 'Done' })
    .click();
  await list.standing('1 of 6 considered').waitFor();
  await take(page, 'checklist', SIDEBAR);
  await runCommand('Staffward: Write Weekly Impact Summary');
  await editorOf(workbench).line('To send').first().waitFor();
  await take(page, 'week', SUMMARY);
}

/** As WebP, which is a third of a PNG; the browser is the encoder. */
async function take(page: Page, name: string, clip: Clip): Promise<void> {
  const png = (await page.screenshot({ clip })).toString('base64');
  const encoder = await page.context().newPage();
  const webp = await encoder.evaluate<readonly number[]>(`(${ENCODE})('${png}')`);
  await encoder.close();
  writeFileSync(join(FOLDER, `${name}.webp`), new Uint8Array(webp));
}

function at(minute: number): string {
  return `${TODAY}T09:${minute}:00+00:00`;
}
