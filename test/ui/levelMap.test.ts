import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { BUILT_IN_RUBRIC } from '../../src/content/rubric.ts';
import { longJournal } from '../support/journal.ts';
import { editorOf } from './editor.ts';
import { eventually } from './eventually.ts';
import { answerLevels, choose } from './quickPick.ts';
import { RELOADING } from './reloading.ts';
import { violationsIn, webviewIn } from './webviewFrame.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const transition = BUILT_IN_RUBRIC.transitions.find(({ to }) => to === 'senior');
assert.ok(transition);
const [SIGNAL] = transition.signals.map(({ text }) => text);
assert.ok(SIGNAL);
const SIGNAL_ID = transition.signals[0]?.id;
const MENTORED = 'Mentored a new colleague, part 58';

describe('The level map', () => {
  let home: string;
  let workbench: Workbench;
  let map: FrameLocator;

  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'staffward-home-'));
    mkdirSync(join(home, 'brag/content'), { recursive: true });
    for (const [name, text] of longJournal(60).documents)
      writeFileSync(join(home, 'brag', `${name}.md`), text);
    workbench = await openWorkbench({ folder: null, env: { HOME: home }, expectedErrors: RELOADING });
    map = webviewIn(workbench.page);
    await workbench.runCommand('Staffward: Open Level Map');
    await map.getByRole('heading', { name: 'Engineering levels' }).waitFor();
  });
  after(async () => {
    await workbench?.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('asks for the levels that it needs, and writes them into the profile', async () => {
    await map.getByRole('button', { name: 'Say It' }).click();
    await answerLevels(workbench);
    await map.getByRole('columnheader', { name: 'Mid-level You are here' }).waitFor();
    assert.match(onDisk('profile.yml'), /^level: +mid\b.*\ntarget: +senior\b/m);
    assert.equal(await map.getByLabel('Company').inputValue(), 'growth');
    assert.equal(await map.getByRole('button', { name: 'Say It' }).count(), 0);
  });

  it('links an entry to a signal in one step, and counts it', async () => {
    await signal().getByRole('button', { name: 'Link entry…' }).click();
    await choose(workbench, 'Which entry?', MENTORED);
    await signal().getByRole('button', { name: MENTORED, exact: true }).waitFor();
    await signal()
      .getByText(/1 entry, newest 2026-11-11/)
      .waitFor();
    await map.getByRole('row', { name: /1 of 2/ }).waitFor();
    const [line = ''] = onDisk('.staffward/levels.jsonl').split('\n');
    const { at, ...link } = JSON.parse(line);
    assert.ok(Date.parse(at) > 0);
    assert.deepEqual(link, {
      signal: SIGNAL_ID,
      what: 'linked',
      entry: {
        document: '2026-Q4',
        title: MENTORED,
        evidence: ['https://github.com/acme/pay/pull/58'],
      },
    });
  });

  it('opens the brag document at an entry', async () => {
    await signal().getByRole('button', { name: MENTORED, exact: true }).click();
    await editorOf(workbench).line(MENTORED).waitFor();
    await workbench.page.locator('.statusbar-item', { hasText: /^Ln \d+, Col 1$/ }).waitFor();
  });

  it('links the entry at the cursor by a command, and finds it again when it was reworded', async () => {
    await workbench.runCommand('Staffward: Link Entry to Level…');
    const row = workbench.page.locator('.quick-input-widget .monaco-list-row');
    await workbench.page.locator('.quick-input-widget', { hasText: MENTORED }).waitFor();
    // The one of before is ticked; another comes to it.
    await row.nth(1).click();
    await workbench.page.keyboard.press('Enter');
    await eventually(() => assert.equal(onDisk('.staffward/levels.jsonl').split('\n').length, 3));
    const path = join(home, 'brag/2026-Q4.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace(MENTORED, 'Taught a colleague the queue'));
    await workbench.runCommand('Staffward: Open Level Map');
    const reworded = map.getByRole('button', { name: 'Unlink: Taught a colleague the queue' });
    await eventually(async () => assert.equal(await reworded.count(), 2));
  });

  it('takes a link back', async () => {
    await signal()
      .getByRole('button', { name: /^Unlink: Taught/ })
      .click();
    await signal().getByText('No evidence yet').waitFor();
    await signal().getByRole('button', { name: 'Link entry…' }).click();
    await choose(workbench, 'Which entry?', 'Taught a colleague the queue');
    await signal()
      .getByText(/1 entry/)
      .waitFor();
  });

  it('keeps what the user judges of themselves, and shows it', async () => {
    await workbench.runCommand('Staffward: Assess Myself…');
    for (const [index, { text }] of transition.signals.entries()) {
      const evidence = index > 1 ? 'no evidence linked' : 'entries linked: 1';
      await choose(workbench, `${text} (${evidence})`, index === 0 ? 'Usually' : 'Not yet');
    }
    await map.getByRole('row', { name: `${SIGNAL} – Usually` }).waitFor();
    // The map may show the first lines while the others are still written.
    await eventually(() =>
      assert.equal(
        onDisk('.staffward/assessments.jsonl').trim().split('\n').length,
        transition.signals.length,
      ),
    );
  });

  it('comes back when the window is loaded anew', async () => {
    await workbench.page.reload();
    // Which of the tabs is in front after that is VS Code's to say.
    await workbench.page.getByRole('tab', { name: 'Level Map' }).click();
    await signal().getByRole('button', { name: 'Taught a colleague the queue' }).first().waitFor();
    await map.getByRole('columnheader', { name: 'Senior Your target' }).waitFor();
  });

  it('is exported as Markdown and as SVG', async () => {
    await map.getByRole('row', { name: `${SIGNAL} – Usually` }).waitFor();
    for (const format of ['Markdown', 'SVG']) {
      await workbench.runCommand('Staffward: Export Level Map…');
      await choose(workbench, 'Export the level map as what?', format);
      await workbench.page.getByRole('button', { name: 'OK' }).click();
      await workbench.page.getByText('The level map is exported').last().waitFor();
      await workbench.runCommand('Notifications: Clear All Notifications');
    }
    const exported = readdirSync(join(home, 'brag')).filter((name) => name.startsWith('level-map-'));
    const [markdown = '', svg = ''] = exported.toSorted().map((name) => onDisk(name));
    assert.match(markdown, /^# Mid-level to Senior\n/);
    assert.ok(markdown.includes(`- **${SIGNAL}**\n  - Taught a colleague the queue (2026-11-11): [#58](`));
    assert.match(svg, /^<svg [\s\S]*1 of 2[\s\S]*<\/svg>\n$/);
  });

  it('follows a rubric of the user’s own, and says at which line it is wrong', async () => {
    const own = join(home, 'brag/content/rubric.yml');
    writeFileSync(own, OWN_RUBRIC);
    await workbench.runCommand('Staffward: Open Level Map');
    await map.getByRole('heading', { name: 'Levels at Acme' }).waitFor();
    writeFileSync(own, OWN_RUBRIC.replace('dimension: scope', 'dimension: width'));
    await map.getByText(/rubric\.yml, line \d+: /).waitFor();
    rmSync(own);
    await map.getByRole('heading', { name: 'Engineering levels' }).waitFor();
  });

  for (const theme of ['Light Modern', 'Dark High Contrast', 'Light High Contrast', 'Dark Modern']) {
    it(`has nothing that axe-core objects to in ${theme}`, async () => {
      await workbench.runCommand('Preferences: Color Theme');
      const input = workbench.page.locator('.quick-input-widget input[type="text"]');
      await input.fill(theme);
      await input.press('Enter');
      await map.locator(`body[data-vscode-theme-name="${theme}"]`).waitFor();
      assert.deepEqual(await violationsIn(workbench.page, 'editor'), []);
      await workbench.screenshot(`level-map-${theme.toLowerCase().replaceAll(' ', '-')}`);
    });
  }

  const signal = () => map.getByRole('group', { name: SIGNAL });
  const onDisk = (path: string) => {
    const file = join(home, 'brag', path);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
});

const OWN_RUBRIC = `title: Levels at Acme
dimensions:
  - { id: scope, title: Scope }
levels:
  - id: mid
    title: Engineer
    test: Does what was agreed.
    expectations: { scope: A feature }
  - id: senior
    title: Senior engineer
    test: Agrees what is done.
    expectations: { scope: A service }
transitions:
  - from: mid
    to: senior
    change: You own a service.
    signals:
      - id: own.service
        text: A service is yours
        dimension: scope
        look: { sections: [Projects], words: [service] }
    holdsBack: [Waiting to be asked]
stages: []
antiPatterns: []
`;
