import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRepository, type TestRepository } from '../support/gitRepository.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('The workbench', () => {
  let repository: TestRepository;
  let workbench: Workbench;

  before(async () => {
    repository = makeRepository({ commits: [{ message: 'Add a file', files: { 'a.txt': 'a\n' } }] });
    workbench = await openWorkbench({ folder: repository.folder, settings: { 'editor.fontSize': 13 } });
  });
  after(async () => {
    await workbench?.close();
    repository.remove();
  });

  it('shows the folder', async () => {
    await workbench.page.getByRole('treeitem', { name: 'a.txt' }).waitFor();
  });

  it('runs a command from the palette', async () => {
    await workbench.runCommand('View: Show Extensions');
    await workbench.page.locator('.extensions-viewlet').waitFor();
  });

  it('saves a screenshot', async () => {
    const path = await workbench.screenshot('workbench');
    assert.deepEqual([...readFileSync(path).subarray(1, 4)], [...Buffer.from('PNG')]);
  });

  it('has the settings of the test', () => {
    const settings = readFileSync(join(workbench.userDataDir, 'data/User/settings.json'), 'utf8');
    assert.equal(JSON.parse(settings)['editor.fontSize'], 13);
  });
});
