import { type Browser, chromium } from 'playwright-core';
import { ensureBrowser } from './installChromium.ts';

/**
 * Starts a headless Chromium. Its sandbox needs rights that containers and root lack; it sees loopback only.
 *
 * @param proxy address of a proxy for everything but this machine
 */
export async function launchBrowser(proxy?: string): Promise<Browser> {
  const { location, env } = await ensureBrowser();
  return chromium.launch({
    ...location,
    env: env as Record<string, string>,
    args: ['--no-sandbox'],
    ...(proxy !== undefined && { proxy: { server: proxy, bypass: 'localhost,127.0.0.1' } }),
  });
}
