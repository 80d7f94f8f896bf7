/**
 * A real VS Code for user-interface tests: its server with Staffward from `dist/`, and its workbench in a
 * headless Chromium driven by Playwright.
 *
 *     describe('Suggested Entries', () => {
 *       let workbench: Workbench;
 *       before(async () => {
 *         const { folder } = makeRepository({ commits: [{ message: 'feat: retry (#1)' }] });
 *         workbench = await openWorkbench({ folder, settings: { 'staffward.identities': ['me@example.com'] } });
 *       });
 *       after(() => workbench.close());
 *       it('lists what I did', async () => {
 *         await workbench.page.locator('.activitybar [aria-label="Staffward"]').click();
 *         await workbench.runCommand('Staffward: Collect Suggestions');
 *         await workbench.page.getByRole('treeitem', { name: /retry/ }).waitFor();
 *         await workbench.screenshot('suggestions');
 *       });
 *     });
 *
 * Run one file after `npm run build`:
 * `node_modules/.bin/node node_modules/mocha/bin/mocha.js --no-config --timeout 60000 test/ui/NAME.test.ts`
 * Open one workbench a file (2 s). Wait for what the user would see, with `waitFor`; never sleep. A webview's
 * content is in the frame whose URL ends in `fake.html?id=…`. Screenshots go to `test-results/screenshots`.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../scripts/setup/paths.mjs';
import { launchBrowser } from '../../scripts/vscode/browser.ts';
import { startServer } from '../../scripts/vscode/server.ts';
import { workbenchUrl } from '../../scripts/vscode/workbenchUrl.ts';
import { succeeds } from './eventually.ts';
import { recordErrors } from './pageErrors.ts';

/** Options of {@link openWorkbench}. */
export interface WorkbenchOptions {
  /** Absolute path of the folder to open, `null` for an empty window. */
  readonly folder: string | null;
  /** User settings beside those that keep VS Code quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Environment of the server and of the extension; HOME is an empty folder unless set here. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Absolute paths of scripts that VS Code's processes load first. */
  readonly preload?: readonly string[];
  /** Address of a proxy that the browser asks for everything but this machine. */
  readonly proxy?: string;
  /** Absolute paths of extensions that only the test needs; they are installed beside Staffward. */
  readonly extensions?: readonly string[];
  /** `false` opens the folder in restricted mode. Default `true`. */
  readonly trusted?: boolean;
  /** Errors that the test brings about: VS Code logs every error that it shows. */
  readonly expectedErrors?: readonly RegExp[];
  /** Name of a colour theme. Default `Default Dark Modern`. */
  readonly theme?: string;
}

/** An open workbench. */
export interface Workbench {
  readonly page: Page;
  /** User data: `data/User/settings.json` in it can be written while VS Code runs. */
  readonly userDataDir: string;
  /** HOME of the extension: `~/brag` is in it. */
  readonly home: string;
  /** Saves `test-results/screenshots/NAME.png` and returns its path. */
  readonly screenshot: (name: string) => Promise<string>;
  /** Runs a command from the palette by its exact title with category: `Staffward: Log Impact`; `page` is another window. */
  readonly runCommand: (title: string, page?: Page) => Promise<void>;
  /** Opens another window on the same folder, which `close` closes too. */
  readonly openWindow: () => Promise<Page>;
  /** Ends everything. Rejects when the page logged errors that are not on the allow-list. */
  readonly close: () => Promise<void>;
}

/**
 * VS Code's own extensions that a test could meet, and those that its web edition starts anyway. With all hundred of them a
 * window takes a third longer to open, and the palette as much longer to find a command; the host suite and `npm start` have
 * them all.
 */
const BUILT_IN: readonly string[] = [
  ...['configuration-editing', 'diff', 'git', 'git-base', 'javascript', 'json', 'markdown-basics'],
  ...[
    'markdown-language-features',
    'search-result',
    'theme-defaults',
    'theme-seti',
    'typescript-basics',
    'yaml',
  ],
  ...[
    'emmet',
    'extension-editing',
    'github-authentication',
    'json-language-features',
    'merge-conflict',
    'npm',
  ],
  'typescript-language-features',
];

const VIEWPORT = { width: 1280, height: 800 };

/** Installs what is missing and opens VS Code. Rejects when Staffward has not been built. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  if (!existsSync(join(projectRoot, 'dist/extension.js'))) throw new Error('Run "npm run build" first.');
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'staffward-ui-')));
  const userDataDir = join(base, 'vscode');
  const home = options.env?.HOME ?? join(base, 'home');
  mkdirSync(home, { recursive: true });
  for (const path of options.extensions ?? []) {
    cpSync(path, join(userDataDir, 'extensions', basename(path)), { recursive: true });
  }
  const server = await startServer({
    dataFolder: userDataDir,
    trusted: options.trusted ?? true,
    settings: { 'workbench.colorTheme': options.theme ?? 'Default Dark Modern', ...options.settings },
    env: { ...ISOLATED, ...options.env, HOME: home },
    ...(options.preload ? { preload: options.preload } : {}),
    builtIn: BUILT_IN,
  });
  const browser = await launchBrowser(options.proxy);
  const context = await browser.newContext({
    viewport: VIEWPORT,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const recorders: ReturnType<typeof recordErrors>[] = [];
  const newPage = async () => {
    const made = await context.newPage();
    made.setDefaultTimeout(20_000);
    recorders.push(recordErrors(made, options.expectedErrors));
    return made;
  };
  const page = await newPage();
  const close = async () => {
    await browser.close();
    server.stop();
    await server.ended;
    rmSync(base, { recursive: true, force: true, maxRetries: 3 });
    const errors = recorders.flatMap((unexpectedErrors) => unexpectedErrors());
    if (errors.length > 0) throw new Error(`The workbench logged errors:\n${errors.join('\n')}`);
  };
  const goTo = async (target: Page) => {
    await target.goto(
      workbenchUrl(server, { folder: options.folder, extensionDevelopmentPath: projectRoot }),
    );
    await target.locator('.monaco-workbench .statusbar-item').first().waitFor();
  };
  try {
    await goTo(page);
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
  return {
    page,
    userDataDir,
    home,
    screenshot: async (name) => {
      const path = join(projectRoot, 'test-results/screenshots', `${name}.png`);
      await page.screenshot({ path });
      return path;
    },
    runCommand: (title, target = page) => runCommand(target, title),
    openWindow: async () => {
      const other = await newPage();
      await goTo(other);
      return other;
    },
    close,
  };
}

/** The developer's own git and editor configuration must not reach the tests. */
const ISOLATED: Readonly<Record<string, string | undefined>> = {
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  XDG_CONFIG_HOME: undefined,
  VSCODE_IPC_HOOK_CLI: undefined,
};

/** A palette that has not shown a command by then will not; a busy machine takes more than a second. */
const PALETTE_MS = 1500;

/**
 * An open palette does not notice commands that VS Code learns of later, when it has read all extensions; one that is
 * asked for while another list closes does not open; and one closes when an editor opens meanwhile.
 */
async function runCommand(page: Page, title: string): Promise<void> {
  const input = page.locator('.quick-input-widget input[type="text"]');
  const label = page
    .locator('.quick-input-list .monaco-list-row .label-name')
    .getByText(title, { exact: true });
  const choose = async () => {
    await input.fill(`>${title}`, { timeout: PALETTE_MS });
    await label.first().click({ timeout: PALETTE_MS });
  };
  for (let attempt = 0; attempt < 20; attempt++) {
    await page.keyboard.press('F1');
    if (await succeeds(choose())) return;
    await page.keyboard.press('Escape');
  }
  throw new Error(`The palette has no command "${title}" that is enabled.`);
}
