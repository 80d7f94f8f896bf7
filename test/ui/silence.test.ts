import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectNode, projectRoot } from '../../scripts/setup/paths.mjs';
import { RFC_WITHOUT_TRADE_OFFS } from '../support/designDocs.ts';
import { proxyEnvironment, type RefusingProxy, startRefusingProxy } from '../support/refusingProxy.ts';
import { checklistOf } from './checklistView.ts';
import { editorOf } from './editor.ts';
import { RELOADING } from './reloading.ts';
import { makePayRepository, type PayRepository, suggestedEntriesOf } from './suggestedEntries.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/** A line of the record: a process that started, or a connection of one. */
interface Recorded {
  readonly program: string;
  readonly host?: string;
  readonly stack?: string;
}

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/;
/** Where VS Code's own service worker answers for files of ours. */
const RESOURCE = /\.vscode-resource\.vscode-cdn\.net$/;
/** What VS Code itself asks for: its gallery of extensions. */
const OF_VSCODE = /^(?:https?:\/\/)?(?:[\w-]+\.)*open-vsx\.org(?::443)?(?:\/|$)/;
const RECORDER = join(projectRoot, 'test/support/recordConnections.cjs');
const DIST = join(projectRoot, 'dist');

describe('A session without opting in to anything', () => {
  let folder: string;
  let repository: PayRepository;
  let workbench: Workbench;
  let proxy: RefusingProxy;
  const requests: string[] = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'staffward-silence-'));
    repository = makePayRepository();
    writeFileSync(join(repository.folder, 'docs/0007-retries.md'), RFC_WITHOUT_TRADE_OFFS);
    proxy = await startRefusingProxy();
    workbench = await openWorkbench({
      folder: repository.folder,
      settings: { 'http.proxy': proxy.origin },
      env: { ...record(), ...proxyEnvironment(proxy) },
      preload: [RECORDER],
      proxy: proxy.origin,
      expectedErrors: RELOADING,
    });
    workbench.page.on('request', (request) => requests.push(`${request.frame().url()} ${request.url()}`));
  });
  after(async () => {
    await workbench?.close();
    await proxy?.close();
    repository.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('uses everything that Staffward has', async () => {
    const entries = suggestedEntriesOf(workbench);
    await entries.open();
    await workbench.runCommand('Staffward: Collect Suggestions');
    await entries.waitFor(/^Retried failed/);
    await entries.press(/^Retried failed/, /^Accept/);
    await entries.waitUntilGone(/^Retried failed/);
    await checklistOf(workbench).open();
    await editorOf(workbench).open('0007-retries.md');
    await editorOf(workbench).marks('warning').first().waitFor();
    await workbench.runCommand('Staffward: Write Weekly Impact Summary');
    await editorOf(workbench).line('# Weekly Summary').waitFor();
    await workbench.runCommand('Staffward: Focus on Prompts View');
    await workbench.page
      .locator('.pane-body')
      .getByRole('treeitem', { name: /^Merged: / })
      .waitFor();
    for (const [command, tab] of [
      ['Staffward: Show My Quarter', 'My Quarter'],
      ['Staffward: Open Level Map', 'Level Map'],
    ] as const) {
      await workbench.runCommand(command);
      await workbench.page.locator('.tab.active', { hasText: tab }).waitFor();
      await workbench.page.locator('iframe.webview.ready').nth(1).waitFor();
    }
  });

  it('connects to nowhere but this machine', () => {
    const recorded = read();
    const programs = recorded.map(({ program }) => program).join('\n');
    // The extension, and the language server.
    assert.match(programs, /--type=extensionHost/);
    assert.match(programs, /dist\/server\.js/);
    const ours = recorded.filter(
      ({ program, host, stack }) =>
        host !== undefined && !LOOPBACK.test(host) && `${program} ${stack}`.includes(DIST),
    );
    assert.deepEqual(ours, []);
  });

  it('loads nothing into a view from anywhere else', () => {
    const foreign = requests.filter((request) => {
      const [frame = '', url = ''] = request.split(' ');
      return (
        /fake\.html|webview/.test(frame) &&
        !/^(?:data|blob):/.test(url) &&
        !LOOPBACK.test(new URL(url).hostname) &&
        !RESOURCE.test(new URL(url).hostname)
      );
    });
    assert.deepEqual(foreign, []);
  });

  it('asks a proxy for nothing', () => {
    assert.deepEqual(
      proxy.asked.filter((address) => !OF_VSCODE.test(address)),
      [],
    );
  });

  it('would be noticed by the proxy if the page, Node or git asked for anything', async () => {
    const ask = (...command: readonly [string, ...string[]]) =>
      promisify(execFile)(command[0], command.slice(1), {
        env: { ...process.env, ...proxyEnvironment(proxy) },
      }).catch(() => {});
    const page = await workbench.page.context().newPage();
    await page.goto('http://192.0.2.1:8001').catch(() => {});
    await ask(projectNode, '-e', "fetch('http://192.0.2.1:8002')");
    await ask('git', 'ls-remote', 'http://192.0.2.1:8003');
    for (const port of [8001, 8002, 8003]) {
      assert.ok(
        proxy.asked.some((address) => address.includes(`192.0.2.1:${port}`)),
        `${port}: ${proxy.asked}`,
      );
    }
  });

  it('would be noticed if it connected without one', () => {
    const script = `require('node:http').get('http://192.0.2.1/').on('error', () => {}).destroy()`;
    spawnSync(projectNode, ['--require', RECORDER, '-e', script], { env: { ...process.env, ...record() } });
    const last = read().at(-1);
    assert.equal(last?.host, '192.0.2.1');
    assert.match(last.stack ?? '', /\[eval\]/);
  });

  const record = () => ({ RECORDED_CONNECTIONS: join(folder, 'connections.jsonl') });
  const read = (): readonly Recorded[] =>
    readFileSync(join(folder, 'connections.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
});
