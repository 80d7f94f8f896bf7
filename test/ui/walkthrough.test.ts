import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { makePayRepository, type PayRepository, suggestedEntriesOf } from './suggestedEntries.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('The walkthrough', () => {
  let repository: PayRepository;
  let workbench: Workbench;

  before(async () => {
    repository = makePayRepository();
    // A picture of VS Code's own welcome page, which its server does not have.
    const expectedErrors = [/media\/templates\.png/];
    workbench = await openWorkbench({ folder: repository.folder, expectedErrors });
    await workbench.runCommand('Welcome: Open Walkthrough...');
    const input = workbench.page.locator('.quick-input-widget input[type="text"]');
    await input.fill('Begin with Staffward');
    await workbench.page
      .locator('.quick-input-widget .monaco-list-row', { hasText: 'Begin with Staffward' })
      .click();
    await step('Collect what you did').waitFor();
    // Beside the sidebar there is no room for pictures.
    await workbench.page.keyboard.press('Control+B');
  });
  after(async () => {
    await workbench?.close();
    repository.remove();
  });

  for (const title of ['Accept one', 'Look at your branch', 'Close the week', 'Collect what you did']) {
    it(`shows a picture of the product beside “${title}”`, async () => {
      await step(title).click();
      const picture = workbench.page.locator('.getting-started-media img');
      await eventually(async () => {
        const loaded = await picture.evaluate(
          (image) => 'naturalWidth' in image && Number(image.naturalWidth),
        );
        assert.ok(Number(loaded) > 100, `${loaded} pixels`);
      });
    });
  }

  it('counts a step as done when it is done', async () => {
    await workbench.screenshot('walkthrough');
    await workbench.page.getByRole('button', { name: 'Collect Suggestions', exact: true }).first().click();
    await suggestedEntriesOf(workbench).waitFor(/^Retried failed/);
    await step('Collect what you did').and(workbench.page.locator('[aria-checked="true"]')).waitFor();
  });

  const step = (title: string) =>
    workbench.page.locator('.getting-started-step').filter({ hasText: title }).first();
});
