import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname } from 'node:path';
import axe from 'axe-core';
import { build } from 'esbuild';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { webviewBundleOptions } from '../../scripts/bundles.mjs';
import { launchBrowser } from '../../scripts/vscode/browser.ts';
import { webviewHtml } from '../../src/extension/webviewHtml.ts';
import { eventually } from './eventually.ts';
import { recordErrors } from './pageErrors.ts';
import { THEMES, type Theme } from './themes.ts';

/** Which page is served. */
export interface ServedPage {
  /** Of its files in `dist/webview`, and of its root. */
  readonly name: string;
  /** The colour that shines through it: of the sidebar, or of an editor. */
  readonly ground: 'sideBar' | 'editor';
}

/** Serves a page from loopback, under the policy that VS Code gives it, and opens it. */
export interface PageServer<Action, Message> {
  /** Bytes of each file, as it is packed. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Opens the page, and waits until it has said that it is ready. */
  open(options?: OpenOptions): Promise<PageWindow<Action, Message>>;
  close(): Promise<void>;
}

/** How the page is shown. */
export interface OpenOptions extends Pick<BrowserContextOptions, 'deviceScaleFactor' | 'reducedMotion'> {
  /** Default: dark. */
  readonly theme?: Theme;
  /** CSS pixels; default 300 × 900. */
  readonly width?: number;
  readonly height?: number;
  /** Run before the page's own script. */
  readonly initScript?: string;
}

/** The page, with a host behind it that only takes down what it is told. */
export interface PageWindow<Action, Message> {
  readonly page: Page;
  /** Waits until the page has told exactly this since it was last asked. */
  told(...expected: readonly Action[]): Promise<void>;
  /** Posts as the host does, and waits until it is drawn. */
  post(message: Message): Promise<void>;
  /** Loads the page anew, as VS Code does with a view that was hidden. */
  reload(): Promise<void>;
  /** What axe-core finds: rule ids with the elements. */
  violations(): Promise<readonly string[]>;
  /** Closes the page; rejects when it logged an error, such as one about the policy. */
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
};

/** Bundles the webview as it is packed, starts a browser, and serves the page to it. */
export async function servePage<Action, Message>(served: ServedPage): Promise<PageServer<Action, Message>> {
  const bundle = await build({ ...webviewBundleOptions({ production: true }), outdir: 'dist', write: false });
  const files = new Map(bundle.outputFiles.map(({ path, contents }) => [basename(path), contents]));
  const server = createServer(({ url = '', headers }, response) => {
    const { origin, pathname } = new URL(url, `http://${headers.host}`);
    const [content, type] =
      pathname === '/'
        ? [pageAt(origin, served), 'text/html']
        : [files.get(basename(pathname)), TYPES[extname(pathname)] ?? ''];
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': type }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await launchBrowser();
  return {
    sizes: new Map([...files].map(([name, { byteLength }]) => [name, byteLength])),
    async open({ theme = THEMES.dark, width = 300, height = 900, initScript = '', ...options } = {}) {
      const page = await browser.newPage({ viewport: { width, height }, ...options });
      return openPage(page, { address, initScript: `${appearance(theme, served)}\n${initScript}` });
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

function pageAt(origin: string, { name }: ServedPage): string {
  return webviewHtml({
    root: name,
    title: name,
    script: `${origin}/${name}.js`,
    style: `${origin}/${name}.css`,
    cspSource: origin,
    nonce: 'd1ce',
    language: 'en',
  });
}

async function openPage<Action, Message>(
  page: Page,
  { address, initScript }: { readonly address: string; readonly initScript: string },
): Promise<PageWindow<Action, Message>> {
  page.setDefaultTimeout(5_000);
  const errors = recordErrors(page);
  let actions: Action[] = [];
  const told = (...expected: readonly Action[]) =>
    eventually(() => {
      assert.deepEqual(actions, expected);
      actions = [];
    });
  const toldReady = () =>
    eventually(() => {
      assert.deepEqual(actions, [{ type: 'ready' }]);
      actions = [];
    });
  await page.exposeFunction('tellHost', (action: Action) => actions.push(action));
  await page.addInitScript(FAKE_API);
  await page.addInitScript(initScript);
  await page.goto(address);
  await toldReady();
  return {
    page,
    told,
    async post(message) {
      await page.evaluate(`postMessage(${JSON.stringify(message)}, '*')`);
      await page.evaluate(
        'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))',
      );
    },
    async reload() {
      actions = [];
      await page.reload();
      await toldReady();
    },
    async violations() {
      await page.evaluate(axe.source);
      return page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
    },
    async close() {
      await page.close();
      assert.deepEqual(errors(), []);
    },
  };
}

/** What VS Code gives the page's script; states outlive a reload, as JSON. */
const FAKE_API = `
  history.scrollRestoration = 'manual';
  globalThis.acquireVsCodeApi = () => ({
    postMessage: (action) => void tellHost(action),
    getState: () => JSON.parse(sessionStorage.getItem('state')) ?? undefined,
    setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
  });
`;

/** Colours the page as VS Code does: variables at the root, classes at the body, what is behind it shining through. */
function appearance({ classes, variables }: Theme, { ground }: ServedPage): string {
  return `
    addEventListener('DOMContentLoaded', () => {
      const { style } = document.documentElement;
      for (const [name, value] of ${JSON.stringify(Object.entries(variables))}) style.setProperty(name, value);
      style.backgroundColor = 'var(--vscode-${ground}-background)';
      document.body.className = ${JSON.stringify(classes)};
    });
  `;
}
