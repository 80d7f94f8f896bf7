import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { appears, eventually } from './eventually.ts';
import {
  makePayRepository,
  type PayRepository,
  PERIOD,
  type SuggestedEntriesPage,
  suggestedEntriesOf,
  TODAY,
} from './suggestedEntries.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const PULLS = 'https://github.com/acme/pay/pull';
const COMMITS = 'https://github.com/acme/pay/commit';

/** One story in one window: each test goes on where the one before it ended. */
describe('Suggested Entries', () => {
  let repository: PayRepository;
  let workbench: Workbench;
  let view: SuggestedEntriesPage;

  /** A link to a commit as it stands in the brag document. */
  const commitLink = (subject: string) => {
    const hash = repository.hashes[subject] ?? '';
    return `[${hash.slice(0, 7)}](${COMMITS}/${hash})`;
  };
  const retries = () => `- **Retried failed payments with backoff** (${TODAY})
  - Problem: (evidence needed: what hurt, and whom?)
  - My role: author, 1 commit
  - Impact: This took p99 from 800 ms to 200 ms
  - Skills: (evidence needed: what does this show?)
  - Evidence: [#412](${PULLS}/412), ${commitLink('Retry')}
`;
  const ledger = () => `- **Split the ledger from the books** (${TODAY})
  - Problem: Two teams waited for each other
  - My role: author, 1 commit
  - Impact: Builds from 9 minutes to 4
  - Skills: (evidence needed: what does this show?)
  - Evidence: [#414](${PULLS}/414), ${commitLink('Split')}
`;
  const brag = ({ projects = '', design = '', operations = '' }) => `# Brag Document — ${PERIOD}

## Projects
${projects}
## Design and Architecture
${design}
## Mentoring and Team Building

## Operational Excellence
${operations}
## Learning and Growth

## What I Want to Do Next
`;

  before(async () => {
    repository = makePayRepository();
    workbench = await openWorkbench({
      folder: repository.folder,
      // The web edition of VS Code saves by itself.
      settings: { 'files.autoSave': 'off' },
    });
    view = suggestedEntriesOf(workbench);
  });
  after(async () => {
    await workbench?.close();
    repository.remove();
  });

  it('collects when the view is first shown, and not before', async () => {
    assert.equal(await workbench.page.getByRole('button', { name: /suggestions for your brag/ }).count(), 0);
    await view.open();
    await view.waitFor(new RegExp(`^acme/pay, suggestions in ${PERIOD}: 4`));
    await view.waitFor(/^Retried failed payments with backoff, Projects, author/);
    await view.waitFor(/^Split the ledger into its own module, Design and Architecture, author/);
    await view.waitFor(/^Documented the on-call rotation, Operational Excellence, author, .*, glue work/);
    await view.waitFor(/^Fixed /);
  });

  it('keeps what it read of the history for the next time', async () => {
    const folder = join(workbench.userDataDir, 'data/User/globalStorage/staffward.staffward/history');
    await eventually(() => assert.deepEqual(readdirSync(folder).length, 1));
  });

  it('tells in the status bar how many wait', async () => {
    await workbench.page.getByRole('button', { name: '4 suggestions for your brag document' }).waitFor();
  });

  it('shows the evidence below a suggestion', async () => {
    await view.item(/^Retried failed/).click();
    await view.waitFor(/^#412 Retry failed payments with backoff/);
    await view.waitFor(
      new RegExp(`^${repository.hashes.Retry?.slice(0, 7)} Retry failed payments with backoff`),
    );
  });

  it('shows the reasons under the pointer, and text of commits as text', async () => {
    const hover = workbench.page.locator('.monaco-hover', { hasText: 'Why it is here' });
    // After a pointer that jumps, VS Code can leave the hover of another item standing.
    await eventually(async () => {
      await workbench.page.mouse.move(700, 500, { steps: 5 });
      await view
        .item(/^Fixed /)
        .locator('.monaco-icon-label')
        .hover();
      const reason = hover.getByText('A commit on its own');
      assert.ok(await appears(reason, 4000));
    });
    await hover.getByText('[a link](command:workbench.action.quit) <b>and</b> *more*').first().waitFor();
    assert.equal(await hover.locator('a, em, i, b, .codicon').count(), 0);
  });

  it('can be used with a screen reader', async () => {
    await workbench.page.evaluate(axe.source);
    const violations = await workbench.page.evaluate(async () => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      const results = await run('.split-view-view .pane-body', {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'],
      });
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    assert.deepEqual(violations, []);
  });

  for (const [theme, themeClass] of [
    ['Light Modern', 'vs'],
    ['Dark High Contrast', 'hc-black'],
    ['Light High Contrast', 'hc-light'],
    ['Dark Modern', 'vs-dark'],
  ] as const) {
    it(`can be looked at in ${theme}`, async () => {
      await workbench.runCommand('Preferences: Color Theme');
      await view.answer(/./, theme);
      await workbench.page.locator(`.monaco-workbench.${themeClass}`).waitFor();
      await view.item(/^Split the ledger/).hover();
      await workbench.screenshot(`suggestions-${theme.toLowerCase().replaceAll(' ', '-')}`);
    });
  }

  it('writes an accepted suggestion into a new brag document', async () => {
    await view.press(/^Retried failed/, /^Accept/);
    await view.waitUntilGone(/^Retried failed/);
    assert.equal(view.document(), brag({ projects: `\n${retries()}` }));
    assert.deepEqual(
      view.decisions().map(({ decision }) => decision),
      ['accepted'],
    );
  });

  it('lets a suggestion be edited first, by keyboard alone', async () => {
    await view.item(/^Split the ledger/).click();
    await workbench.page.keyboard.press('F2');
    await view.answer(/1\/4/, 'Split the ledger from the books');
    await view.answer(/2\/4/, 'Two teams waited for each other');
    const input = workbench.page.locator('.quick-input-widget');
    await input.filter({ hasText: /3\/4/ }).waitFor();
    await input.locator('input[type="text"]').fill('Builds from 9 minutes to 4');
    await workbench.page.keyboard.press('Escape');
    // What was typed before the input was closed stands there again.
    await workbench.page.keyboard.press('F2');
    for (const step of [/1\/4/, /2\/4/, /3\/4/]) await view.answer(step, null);
    await view.answer(/4\/4/, null);
    await view.waitUntilGone(/^Split the ledger/);
    assert.equal(view.document(), brag({ projects: `\n${retries()}`, design: `\n${ledger()}` }));
  });

  it('forgets a dismissed suggestion, and brings it back', async () => {
    const before = view.document();
    await view.item(/^Fixed /).click();
    await workbench.page.keyboard.press('Delete');
    await view.waitUntilGone(/^Fixed /);
    await workbench.runCommand('Staffward: Undo Dismissal');
    await view.waitFor(/^Fixed /);
    assert.deepEqual(
      view
        .decisions()
        .slice(2)
        .map(({ decision }) => decision),
      ['dismissed', 'restored'],
    );
    assert.equal(view.document(), before);
  });

  it('adds evidence to an entry that is there', async () => {
    await view.item(/^Fixed /).click();
    await workbench.page.keyboard.press('Alt+Enter');
    await view.choose('Retried failed payments');
    await view.waitUntilGone(/^Fixed /);
    const projects = `\n${retries().replace(/\n$/, `, ${commitLink('Fix')}\n`)}`;
    assert.equal(view.document(), brag({ projects, design: `\n${ledger()}` }));
    assert.deepEqual(view.decisions().at(-1)?.decision, 'merged');
  });

  it('merges into a document with unsaved changes, and does not save them', async () => {
    const before = view.document();
    await workbench.runCommand('Staffward: Open Brag Document');
    const editor = workbench.page.locator('.monaco-editor .view-lines');
    await editor.click();
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type('Lead the ledger team');
    await view.press(/^Documented the on-call/, /^Accept/);
    await view.waitUntilGone(/^Documented the on-call/);
    await editor.getByText('Documented the on-call rotation').waitFor();
    await editor.click();
    await workbench.page.keyboard.press('Control+End');
    await editor.getByText('Lead the ledger team').waitFor();
    assert.equal(view.document(), before);
  });

  it('takes the entry out again with Undo, so that the suggestion waits once more', async () => {
    await workbench.page.locator('.monaco-editor .view-lines').click();
    await workbench.page.keyboard.press('Control+Z');
    await view.waitFor(/^Documented the on-call/);
    await workbench.page.keyboard.press('Control+Shift+Z');
    await view.waitUntilGone(/^Documented the on-call/);
  });

  it('writes both when the user saves', async () => {
    await workbench.page.keyboard.press('Control+S');
    await eventually(() => assert.match(view.document(), /Lead the ledger team$/));
    assert.match(view.document(), /## Operational Excellence\n\n- \*\*Documented the on-call rotation\*\* /);
  });

  it('says that nothing waits', async () => {
    await workbench.page.getByText('Nothing waits').waitFor();
    assert.equal(await workbench.page.getByRole('button', { name: /for your brag document/ }).count(), 0);
  });

  it('lists what was set aside, with the reason', async () => {
    await workbench.runCommand('Staffward: Show What Was Set Aside');
    const editor = workbench.page.locator('.monaco-editor[data-uri^="staffward:"] .view-lines');
    await editor.getByText('A version bump or a release.').waitFor();
    await editor.getByText('Release 1.2.0').waitFor();
  });

  it('collects again when there is a new commit', async () => {
    repository.commit({
      message: 'Measure how long a refund takes',
      date: `${TODAY}T10:00:00+00:00`,
      files: { 'a.ts': '' },
    });
    await view.waitFor(/^Measured how long a refund takes/);
  });

  it('accepts several as one entry', async () => {
    repository.commit({
      message: 'Let a refund be cancelled',
      date: `${TODAY}T11:00:00+00:00`,
      files: { 'b.py': '' },
    });
    await view.waitFor(/^Let a refund be cancelled/);
    await view.item(/^Measured how long/).click();
    await view.item(/^Let a refund/).click({ modifiers: ['Control'] });
    await workbench.page.keyboard.press('Shift+Alt+Enter');
    await view.answer(/1\/4/, 'Made refunds predictable');
    await view.answer(/2\/4/, '');
    await view.answer(/3\/4/, '');
    await view.answer(/4\/4/, null);
    await view.waitUntilGone(/^Measured how long/);
    await view.waitUntilGone(/^Let a refund/);
    await eventually(() =>
      assert.match(
        view.document(),
        /- \*\*Made refunds predictable\*\* .*\n.*\n {2}- My role: author, 2 commits\n/,
      ),
    );
  });
});
