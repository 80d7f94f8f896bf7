import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Frame, FrameLocator, Page } from 'playwright-core';

/** The document inside the first webview of a window. */
export function webviewIn(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview').frameLocator('#active-frame');
}

/** What axe-core has to say about the page in the webview, over the ground it stands on: rule ids with what they found. */
export async function violationsIn(page: Page, ground: 'sideBar' | 'editor'): Promise<readonly string[]> {
  const inner = await innerFrame(page);
  // The page is transparent over its ground, which axe-core cannot see from inside.
  await inner.locator('html').evaluate((html, name) => {
    html.style.background = `var(--vscode-${name}-background)`;
  }, ground);
  await inner.evaluate(axe.source);
  return inner.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** VS Code puts a webview's page into a frame within a frame. */
async function innerFrame(page: Page): Promise<Frame> {
  const outer = await page.locator('iframe.webview').elementHandle();
  const inner = await (await outer?.contentFrame())?.locator('#active-frame').elementHandle();
  const frame = await inner?.contentFrame();
  assert.ok(frame, 'The webview has no frame.');
  return frame;
}
