import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import {
  makePayRepository,
  type PayRepository,
  PERIOD,
  type SuggestedEntriesPage,
  suggestedEntriesOf,
  TODAY,
} from './suggestedEntries.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const EMPTY_SECTIONS = [
  'Design and Architecture',
  'Mentoring and Team Building',
  'Operational Excellence',
  'Learning and Growth',
  'What I Want to Do Next',
].map((section) => `\n## ${section}\n`);

describe('Log Impact without a folder', () => {
  let workbench: Workbench;
  let view: SuggestedEntriesPage;

  before(async () => {
    workbench = await openWorkbench({ folder: null });
    view = suggestedEntriesOf(workbench);
  });
  after(() => workbench?.close());

  it('writes one line', async () => {
    await workbench.runCommand('Staffward: Log Impact');
    await view.choose('One Line');
    await view.answer(/1\/3/, 'Talked two teams out of a rewrite');
    await view.answer(/2\/3/, '');
    await eventually(() =>
      assert.equal(
        view.document(),
        `# Brag Document — ${PERIOD}

## Projects

- **Talked two teams out of a rewrite** (${TODAY})
  - Problem: (evidence needed: what hurt, and whom?)
  - My role: (evidence needed: what did you do yourself?)
  - Impact: (evidence needed: what changed, in a number?)
  - Skills: (evidence needed: what does this show?)
  - Evidence: (evidence needed: where can one see it?)
${EMPTY_SECTIONS.join('')}`,
      ),
    );
  });
});

describe('Log Impact in a repository', () => {
  let repository: PayRepository;
  let workbench: Workbench;
  let view: SuggestedEntriesPage;

  before(async () => {
    repository = makePayRepository();
    workbench = await openWorkbench({ folder: repository.folder });
    view = suggestedEntriesOf(workbench);
  });
  after(async () => {
    await workbench?.close();
    repository.remove();
  });

  it('keeps a story that is left half-told, and offers it again', async () => {
    await workbench.runCommand('Staffward: Log Impact');
    await view.choose('Full Impact Story');
    await view.answer(/1\/9/, 'Moved invoices to a queue');
    await view.answer(/2\/9/, 'Invoices were late for 40 customers a week');
    await type(/3\/9/, 'Proposed a queue');
    await workbench.page.keyboard.press('Escape');
    await workbench.runCommand('Staffward: Log Impact');
    await view.choose('Go On With the Draft');
    await view.answer(/1\/9/, null);
    await view.answer(/2\/9/, null);
    await workbench.page.locator('.quick-input-widget').filter({ hasText: /3\/9/ }).waitFor();
    assert.equal(await input().inputValue(), 'Proposed a queue');
  });

  it('goes back to a question with its answer still there, and the one that is half typed', async () => {
    await view.answer(/3\/9/, 'Proposed a queue, backed by two teams');
    await type(/4\/9/, 'Ran it with two teams');
    await workbench.page.getByRole('button', { name: 'Back' }).click();
    await view.answer(/3\/9/, null);
    await workbench.page.locator('.quick-input-widget').filter({ hasText: /4\/9/ }).waitFor();
    assert.equal(await input().inputValue(), 'Ran it with two teams');
    await view.answer(/4\/9/, '');
    await view.answer(/5\/9/, 'Late invoices from 40 a week to 1');
    await view.answer(/6\/9/, 'Support closed its invoice queue');
    await view.choose('Operational Excellence');
  });

  it('offers recent work as evidence, and shows everything before it is written', async () => {
    await workbench.page.locator('.quick-input-widget').filter({ hasText: /8\/9/ }).waitFor();
    await view.choose('#413');
    await workbench.page.keyboard.press('Enter');
    const preview = workbench.page.locator('.quick-input-widget').filter({ hasText: /9\/9/ });
    await preview.getByText('Invoices were late for 40 customers a week').waitFor();
    await workbench.screenshot('log-impact-preview');
    await view.choose('Title');
    // The input that follows has the same number of the step.
    await preview.locator('.monaco-list-row').first().waitFor({ state: 'hidden' });
    await view.answer(/9\/9/, 'Moved invoicing to a queue');
    await preview.getByText('Moved invoicing to a queue').waitFor();
    await view.choose('Write This Entry');
    await eventually(() =>
      assert.ok(
        view.document().includes(`## Operational Excellence

- **Moved invoicing to a queue** (${TODAY})
  - Problem: Invoices were late for 40 customers a week
  - My role: Proposed a queue, backed by two teams
  - Impact: Late invoices from 40 a week to 1. Support closed its invoice queue
  - Skills: (evidence needed: what does this show?)
  - Evidence: [#413](https://github.com/acme/pay/pull/413)

## Learning`),
      ),
    );
  });

  const input = () => workbench.page.locator('.quick-input-widget input[type="text"]');
  /** Types without accepting. */
  const type = async (title: RegExp, text: string) => {
    await workbench.page.locator('.quick-input-widget').filter({ hasText: title }).waitFor();
    await input().fill(text);
  };

  it('suggests no more what the story already tells', async () => {
    await view.open();
    await view.waitFor(/^Retried failed/);
    assert.equal(await view.item(/^Documented the on-call/).count(), 0);
  });
});
