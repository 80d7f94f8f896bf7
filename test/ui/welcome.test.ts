import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRepository, type TestRepository } from '../support/gitRepository.ts';
import { suggestedEntriesOf } from './suggestedEntries.ts';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './workbench.ts';

describe('The view with nothing to list', () => {
  let workbench: Workbench | undefined;
  let repository: TestRepository | undefined;
  const folders: string[] = [];

  // VS Code looks at its folders until the end: they go after it.
  afterEach(async () => {
    await workbench?.close();
    repository?.remove();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, maxRetries: 3 });
    workbench = undefined;
    repository = undefined;
  });

  function makeFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'staffward-welcome-'));
    folders.push(folder);
    return folder;
  }

  async function expectWelcome(options: WorkbenchOptions, text: string, button: string): Promise<void> {
    workbench = await openWorkbench(options);
    await suggestedEntriesOf(workbench).open();
    const welcome = workbench.page.locator('.welcome-view');
    await welcome.getByText(text).waitFor();
    await welcome.getByRole('button', { name: button, exact: true }).waitFor();
  }

  it('asks for a folder in an empty window', async () => {
    await expectWelcome({ folder: null }, 'Open a git repository that you work in', 'Open Folder');
    await workbench?.screenshot('welcome-no-folder');
  });

  it('says why it waits in a workspace that is not trusted', async () => {
    repository = makeRepository({ commits: [{ message: 'Begin' }] });
    const options = { folder: repository.folder, trusted: false };
    await expectWelcome(options, 'until you trust this workspace', 'Manage Workspace Trust');
    await workbench?.screenshot('welcome-untrusted');
  });

  it('says that a folder holds no repository', async () => {
    await expectWelcome({ folder: makeFolder() }, 'No git repository was found', 'Collect Again');
  });

  it('asks who the user is', async () => {
    repository = makeRepository({ commits: [{ message: 'Begin' }], user: null });
    await expectWelcome(
      { folder: repository.folder },
      'cannot tell which commits are yours',
      'Set My Identities',
    );
  });

  it('tells where to get git', async () => {
    repository = makeRepository({ commits: [{ message: 'Begin' }] });
    const home = makeFolder();
    // VS Code takes the search path from a login shell.
    writeFileSync(join(home, '.profile'), 'PATH=/nowhere\n');
    const env = { HOME: home, SHELL: '/bin/sh', PATH: '/nowhere' };
    await expectWelcome({ folder: repository.folder, env }, 'Git 2.30 or newer is needed', 'Get Git');
  });

  it('says that nothing waits', async () => {
    repository = makeRepository({ commits: [{ message: 'Begin', date: '2001-02-03T04:05:06+00:00' }] });
    await expectWelcome({ folder: repository.folder }, 'Nothing waits', 'Choose Review Period');
  });
});
