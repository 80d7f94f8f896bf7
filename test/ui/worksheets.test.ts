import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longJournal } from '../support/journal.ts';
import { editorOf } from './editor.ts';
import { eventually } from './eventually.ts';
import { answerLevels, choose } from './quickPick.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('Worksheets', () => {
  let home: string;
  let workbench: Workbench;

  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'staffward-home-'));
    mkdirSync(join(home, 'brag/content/worksheets'), { recursive: true });
    for (const [name, text] of longJournal(60).documents)
      writeFileSync(join(home, 'brag', `${name}.md`), text);
    writeFileSync(
      join(home, 'brag/content/worksheets/mine.yml'),
      'id: mine\ntitle: My Own\nsituation: habit\npurpose: Mine.\nsections:\n  - { id: a, heading: A, parts: [{ ask: [Why?] }, { fill: nothing }] }\n',
    );
    workbench = await openWorkbench({ folder: null, env: { HOME: home } });
  });
  after(async () => {
    await workbench?.close();
    rmSync(home, { recursive: true, force: true });
  });

  const journal = (path: string) => join(home, 'brag', path);
  const onDisk = (path: string) => (existsSync(journal(path)) ? readFileSync(journal(path), 'utf8') : '');
  it('make a promotion packet from a journal of sixty entries, with a report of what it covers', async () => {
    await workbench.runCommand('Staffward: Open Promotion Packet');
    await answerLevels(workbench);
    await editorOf(workbench).line('# Promotion Packet').waitFor();
    const packet = onDisk('worksheets/promotion-packet.md');
    assert.match(packet, /^- Current level: \*\*mid\*\*$/m);
    assert.match(onDisk('profile.yml'), /^target: +senior\b/m);
    assert.match(packet, /^## Projects at the scope of the target level$/m);
    assert.match(packet, /^## Coverage/m);
    assert.match(packet, /\]\(https:\/\/github\.com\/acme\//);
    await workbench.screenshot('promotion-packet');
  });

  it('change no byte of the user when they are opened again', async () => {
    const path = 'worksheets/promotion-packet.md';
    const mine = `${onDisk(path).replace('# Promotion Packet', '# My case')}\nMy own words.\n`;
    writeFileSync(journal(path), mine);
    await editorOf(workbench).line('# My case').waitFor();
    await workbench.runCommand('Staffward: Edit Profile');
    await editorOf(workbench).line('# What Staffward knows').waitFor();
    await workbench.runCommand('Staffward: Open Promotion Packet');
    await editorOf(workbench).line('# My case').waitFor();
    assert.equal(onDisk(path), mine);
  });

  it('are chosen from a list by situation, own ones among them', async () => {
    await workbench.runCommand('Staffward: Open Worksheet…');
    await workbench.page.getByPlaceholder('Which worksheet?').waitFor();
    await workbench.screenshot('worksheets');
    await choose(workbench, 'Which worksheet?', 'My Own');
    await editorOf(workbench).line('# My Own').waitFor();
    await eventually(() =>
      assert.equal(onDisk('worksheets/mine.md'), '# My Own\n\nMine.\n\n## A\n\n**Why?**\n'),
    );
  });

  it('say at which line a file is wrong, and open it', async () => {
    await workbench.runCommand('Staffward: Open Worksheet…');
    await choose(workbench, 'Which worksheet?', 'mine.yml');
    await editorOf(workbench).line('fill: nothing').waitFor();
  });
});
