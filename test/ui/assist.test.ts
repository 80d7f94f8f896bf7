import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/setup/paths.mjs';
import { editorOf } from './editor.ts';
import { appears, eventually, succeeds } from './eventually.ts';
import { type NotificationList, notificationsOf } from './notifications.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const DOCUMENT = `# Brag Document — 2026-Q4

## Projects

- **Retries with backoff for payments** (2026-11-12)
  - Problem: payments to Stripe failed at night, support got 40 tickets a week
  - My role: author, 3 commits
  - Impact: (evidence needed: what changed, in a number?)
  - Evidence: \`a1b2c3d\`
- **A secret of another entry**
`;

const LIES: readonly (readonly [answer: string, reason: RegExp])[] = [
  ['Title: Cut failed payments by 95%', /95%/],
  ['Problem: payments to Stripe failed at night, support got four hundred tickets a week', /four hundred/],
  ['Title: Retries with backoff for payments, with Alice', /Alice/],
  ['Title: retries on kafka', /kafka/],
  ['Title: Retries, see https://example.com/proof', /example\.com/],
  ['Title: Retries with backoff\nEvidence: `deadbeef`', /no line of a part/],
  ['My role: led a team, 3 commits', /led/],
  ['Problem: payments to Stripe failed at night, support got 40 tickets a day', /a day/],
  ['I am sorry, but I cannot help with that.', /no line of a part/],
  ['Title: Retries\u202e with backoff', /cannot be seen/],
];

describe('Sharpen Wording and Ask Me What Is Missing', () => {
  let folder: string;
  let workbench: Workbench;
  let notifications: NotificationList;
  const path = () => join(folder, 'brag/2026-Q4.md');
  const onDisk = () => readFileSync(path(), 'utf8');
  const quickInput = () => workbench.page.locator('.quick-input-widget');
  const told = async (text: string | RegExp) => {
    await notifications.waitFor(text);
    await notifications.clear();
  };
  const choose = async (label: string) => {
    // What hovers over a line that was chosen before would get the click.
    await workbench.page.mouse.move(0, 0);
    await quickInput().locator('.monaco-list-row').filter({ hasText: label }).first().click();
  };
  const answers = (script: object) => writeFileSync(join(folder, 'answer.json'), JSON.stringify(script));
  const requests = (): readonly string[] => {
    const file = join(folder, 'requests.jsonl');
    return existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      : [];
  };
  /** Not by a click: what comes in above a line meanwhile, or hovers over it, would get it. */
  const toLine = (line: number) =>
    eventually(async () => {
      const row = quickInput()
        .locator('.monaco-list-row')
        .filter({ hasText: `line ${line}` });
      await workbench.page.keyboard.press('Control+P');
      // The list closes when an editor opens meanwhile.
      const input = quickInput().locator('input[type="text"]');
      const chosen = input.fill(`:${line}`, { timeout: 2000 }).then(() => row.click({ timeout: 2000 }));
      assert.ok(await succeeds(chosen));
      const place = workbench.page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line}, `) });
      assert.ok(await appears(place, 2000));
    });
  const toEntry = () => toLine(5);
  const send = async (command: string, script: object) => {
    answers(script);
    await toEntry();
    await workbench.runCommand(`Staffward: ${command}`);
    await choose('Send');
  };

  before(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'staffward-assist-')));
    mkdirSync(join(folder, 'brag'));
    writeFileSync(path(), DOCUMENT);
    answers({ models: 0 });
    workbench = await openWorkbench({
      folder: join(folder, 'brag'),
      extensions: [join(projectRoot, 'test/ui/extensions/languageModel')],
      env: { HOME: folder, STAFFWARD_TEST_MODEL: folder },
      settings: {
        'editor.stickyScroll.enabled': false,
        'files.autoSave': 'afterDelay',
        'files.autoSaveDelay': 50,
      },
      // VS Code logs whatever it tells the user.
      expectedErrors: [
        /as the test wants|has changed in the meantime|the provider is down|language model|no entry of a brag document|LanguageModelToolsService/i,
      ],
    });
    notifications = notificationsOf(workbench);
    await editorOf(workbench).open('2026-Q4.md');
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('say that nothing is missing without a model', async () => {
    await toEntry();
    await workbench.runCommand('Staffward: Sharpen Wording');
    await told(/nothing else in Staffward needs one/);
  });

  it('need the cursor in an entry', async () => {
    await toLine(1);
    await workbench.runCommand('Staffward: Sharpen Wording');
    await told(/in no entry of a brag document/);
  });

  it('send what can be inspected before, and nothing of other entries; of several models one is chosen', async () => {
    answers({ models: 2, pieces: ['Title: Retried payments with backoff'] });
    await toEntry();
    await workbench.runCommand('Staffward: Sharpen Wording');
    await quickInput().getByText('Test Model 2').waitFor();
    await choose('Test Model 2');
    await choose('Inspect what will be sent');
    await workbench.page.locator('.tab.active').filter({ hasText: 'What will be sent' }).waitFor();
    await workbench.screenshot('assist-inspect');
    assert.deepEqual(requests(), []);
    await choose('Send');
    await quickInput().getByText('Accept').waitFor();
    await workbench.screenshot('assist-diff');
    const [sent = '', ...others] = requests();
    assert.deepEqual(others, []);
    assert.ok(
      sent.includes('- **Retries with backoff for payments** (2026-11-12)\n  - Problem: payments to Stripe'),
    );
    assert.ok(!sent.includes('secret'));
  });

  it('write nothing that is discarded, and what is accepted through the editor', async () => {
    await choose('Discard');
    await workbench.page
      .locator('.tab.active')
      .filter({ hasText: /^2026-Q4/ })
      .waitFor();
    assert.equal(onDisk(), DOCUMENT);
    await send('Sharpen Wording', {
      pieces: ['Title: Retried ', 'payments with backoff\n', 'My role: author of 3 commits'],
    });
    await choose('Accept');
    const expected = DOCUMENT.replace(
      'Retries with backoff for payments',
      'Retried payments with backoff',
    ).replace('author, 3 commits', 'author of 3 commits');
    await eventually(() => assert.equal(onDisk(), expected));
    await workbench.page
      .locator('.tab.active')
      .filter({ hasText: /^2026-Q4/ })
      .waitFor();
    await toEntry();
    await workbench.page.keyboard.press('Control+Z');
    await eventually(() => assert.equal(onDisk(), DOCUMENT));
  });

  for (const [answer, reason] of LIES) {
    it(`keep from the document: ${JSON.stringify(answer)}`, async () => {
      await send('Sharpen Wording', { pieces: [answer] });
      await told(reason);
      assert.equal(onDisk(), DOCUMENT);
    });
  }

  it('show on demand what was rejected, and why', async () => {
    await send('Sharpen Wording', { pieces: ['Title: Saved <b>7</b> teams with Alice'] });
    const rejected = await notifications.waitFor('The answer was rejected');
    await rejected.getByRole('button', { name: 'Show Why' }).click();
    await editorOf(workbench).line('Alice').first().waitFor();
    await workbench.screenshot('assist-rejected');
    await workbench.page.keyboard.press('Control+W');
    assert.equal(onDisk(), DOCUMENT);
  });

  for (const [error, reason] of [
    ['NotFound', /is not there any more/],
    ['Blocked', /refused/],
    ['NoPermissions', /may not use/],
    ['the provider is down', /failed: .*the provider is down/],
  ] as const) {
    it(`tell of a model that fails: ${error}`, async () => {
      await send('Sharpen Wording', { error });
      await told(reason);
    });
  }

  it('tell of a model that says nothing', async () => {
    await send('Sharpen Wording', { pieces: ['', ' \n'] });
    await told(/without a word/);
    assert.equal(onDisk(), DOCUMENT);
  });

  it('stop reading an answer without end', async () => {
    await send('Sharpen Wording', {
      pieces: Array.from({ length: 200 }, () => 'payments '.repeat(10)),
      never: true,
    });
    await told(/more than 8000 characters/);
  });

  it('can be cancelled while the model thinks', async () => {
    const before = requests().length;
    await send('Sharpen Wording', { never: true });
    await eventually(() => assert.equal(requests().length, before + 1));
    const progress = await notifications.waitFor('Waiting for Test Model');
    await progress.getByRole('button', { name: 'Cancel' }).click();
    await progress.waitFor({ state: 'detached' });
    assert.equal(onDisk(), DOCUMENT);
  });

  it('write nothing into a document that has changed meanwhile', async () => {
    const changed = DOCUMENT.replace('A secret of another entry', 'Another entry');
    await send('Sharpen Wording', { pieces: ['Title: Retried payments with backoff'] });
    await quickInput().getByText('Accept').waitFor();
    writeFileSync(path(), changed);
    await workbench.page
      .locator('.monaco-diff-editor .original .view-line')
      .filter({ hasText: /\*\*Another/ })
      .waitFor();
    await choose('Accept');
    await told(/has changed since/);
    assert.equal(onDisk(), changed);
    writeFileSync(path(), DOCUMENT);
    await editorOf(workbench).line('A secret').waitFor();
  });

  it('let the user answer questions, and drop what claims something', async () => {
    await send('Ask Me What Is Missing', {
      pieces: ['1. What changed for support?\n2. Did it save 70% of the time?\n3. It helped Netflix.'],
    });
    await quickInput()
      .getByPlaceholder(/2 more were rejected/)
      .waitFor();
    assert.equal(await quickInput().locator('.monaco-list-row').count(), 1);
    await choose('What changed for support?');
    await quickInput().locator('.quick-input-message').getByText('What changed for support?').waitFor();
    const input = quickInput().locator('input[type="text"]');
    await input.fill('Tickets fell from 40 to 3 a week');
    await input.press('Enter');
    await quickInput().getByText('still to be told').first().waitFor();
    await choose('Impact');
    await eventually(() =>
      assert.equal(
        onDisk(),
        DOCUMENT.replace('(evidence needed: what changed, in a number?)', 'Tickets fell from 40 to 3 a week'),
      ),
    );
  });

  describe('The tools for agents', () => {
    const result = () => readFileSync(join(folder, 'result.txt'), 'utf8');
    const call = async (name: string, input: object) => {
      rmSync(join(folder, 'result.txt'), { force: true });
      writeFileSync(join(folder, 'call.json'), JSON.stringify({ name, input }));
      await workbench.runCommand('Staffward Test: Call Tool');
    };
    const answered = () =>
      eventually(() => assert.ok(existsSync(join(folder, 'result.txt')) && result() !== ''));
    const dialog = () => workbench.page.locator('.monaco-dialog-box');

    it('read entries without asking', async () => {
      await call('staffward_readEntries', { period: '2026-Q4' });
      await answered();
      assert.ok(result().includes('A secret of another entry'));
    });

    it('list what waits', async () => {
      await call('staffward_listSuggestions', {});
      await answered();
      assert.equal(JSON.parse(result()).version, 1);
    });

    it('add an entry when the user has seen it and agrees, and not before', async () => {
      const before = onDisk();
      const input = { title: 'Led the *migration*', to: '2026-11-20', evidence: ['b2c3d4e'] };
      await call('staffward_addEntry', input);
      await dialog().getByText('Add this entry to 2026-Q4.md?').waitFor();
      await workbench.screenshot('assist-add-entry');
      assert.equal(onDisk(), before);
      await dialog().getByRole('button', { name: 'Cancel' }).click();
      await answered();
      assert.match(result(), /^Error/);
      assert.equal(onDisk(), before);
      await call('staffward_addEntry', input);
      await dialog().getByText('- **Led the \\*migration\\***').waitFor();
      await dialog().getByRole('button', { name: 'Yes' }).click();
      await answered();
      assert.match(result(), /^Added to 2026-Q4\.md/);
      await eventually(() => assert.ok(onDisk().includes('\n- **Led the \\*migration\\*** (2026-11-20)\n')));
    });

    it('refuse arguments that are none', async () => {
      await call('staffward_addEntry', { title: 'Led it', from: '2026-02-31' });
      await answered();
      assert.match(result(), /no day of the calendar/);
    });
  });
});
