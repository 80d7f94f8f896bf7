import { type Browser, chromium } from 'playwright-core';
import { ensureBrowser } from './installChromium.ts';

/** Starts a headless Chromium. Its sandbox needs rights that containers and root lack; it sees loopback only. */
export async function launchBrowser(): Promise<Browser> {
  const { location, env } = await ensureBrowser();
  return chromium.launch({ ...location, env: env as Record<string, string>, args: ['--no-sandbox'] });
}
