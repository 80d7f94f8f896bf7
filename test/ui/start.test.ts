import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser } from 'playwright-core';
import { cacheFolder, projectNode, projectRoot } from '../../scripts/setup/paths.mjs';
import { launchBrowser } from '../../scripts/vscode/browser.ts';
import { ensureServer } from '../../scripts/vscode/installServer.ts';

const script = join(projectRoot, 'scripts/start.mjs');

describe('npm start', () => {
  let base: string;
  let environment: NodeJS.ProcessEnv;
  let browser: Browser;

  before(async () => {
    await ensureServer();
    browser = await launchBrowser();
    base = realpathSync(mkdtempSync(join(tmpdir(), 'staffward-start-')));
    // A cache of its own, with the same downloads, keeps the developer's settings out of the test.
    mkdirSync(join(base, 'cache/staffward'), { recursive: true });
    for (const name of readdirSync(cacheFolder).filter((entry) => entry.startsWith('code-server-'))) {
      symlinkSync(join(cacheFolder, name), join(base, 'cache/staffward', name), 'junction');
    }
    mkdirSync(join(base, 'some folder'));
    const { PATH: _, ...inherited } = process.env;
    // Without a desktop VS Code on PATH.
    environment = {
      ...inherited,
      PATH: dirname(projectNode),
      XDG_CACHE_HOME: join(base, 'cache'),
      INIT_CWD: base,
    };
  });
  after(async () => {
    await browser.close();
    rmSync(base, { recursive: true, force: true, maxRetries: 3 });
  });

  it('prints an address where any browser finds VS Code with Staffward on the folder, until Ctrl-C', async () => {
    const child = spawn(projectNode, [script, 'some folder'], {
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await printedAddress(child);
    const page = await browser.newPage();
    await page.goto(url);
    await page
      .getByRole('treeitem', { name: 'some folder' })
      .or(page.getByText('some folder').first())
      .first()
      .waitFor();
    await page.locator('.activitybar [aria-label^="Staffward"]').first().waitFor();
    const stranger = await fetch(new URL('/', url));
    assert.equal(stranger.status, 403, 'without the token nobody gets in');
    await page.close();
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    assert.equal(code, 0);
    await assert.rejects(fetch(url), 'the server is gone');
  });

  it('says what is wrong with a folder that does not exist', () => {
    const { status, stderr } = spawnSync(projectNode, [script, 'nowhere'], {
      env: environment,
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.equal(
      stderr,
      `There is no folder ${join(base, 'nowhere')}. Name an existing one: npm start -- FOLDER\n`,
    );
  });
});

async function printedAddress(child: ChildProcess): Promise<string> {
  assert.ok(child.stdout);
  const seen: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    seen.push(line);
    const url = /http:\/\/127\.0\.0\.1:\S+/.exec(line);
    if (url) return url[0];
  }
  throw new Error(`No address was printed:\n${seen.join('\n')}`);
}
