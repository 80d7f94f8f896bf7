#!/usr/bin/env node
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exitOnSignals } from '../process/command.ts';
import { launchBrowser } from './browser.ts';
import { startServer } from './server.ts';
import { workbenchUrl } from './workbenchUrl.ts';

/**
 * Stands in for the `code` executable where VS Code cannot be downloaded: takes the arguments with which
 * `@vscode/test-electron` starts an editor, runs the same tests in the extension host of VS Code's server,
 * and exits with their exit code. Of the host's log it shows what the counting reporter wrote.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
  });
  const { extensionDevelopmentPath, extensionTestsPath } = values;
  if (typeof extensionDevelopmentPath !== 'string' || typeof extensionTestsPath !== 'string') {
    throw new Error('Both --extensionDevelopmentPath and --extensionTestsPath are needed.');
  }
  const dataFolder = realpathSync(mkdtempSync(join(tmpdir(), 'staffward-host-')));
  process.once('exit', () => rmSync(dataFolder, { recursive: true, force: true }));
  const server = await startServer({ dataFolder, trusted: true });
  const page = await (await launchBrowser()).newPage();
  const otherErrors: string[] = [];
  let reported = false;
  await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
    const text = args.filter((arg) => typeof arg === 'string').join(' ');
    if (text.includes(REPORTER_MARK)) {
      reported = true;
      console.log(text.replaceAll(REPORTER_MARK, ''));
    } else if (type === 'error') {
      otherErrors.push(text);
    }
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => {
    // Without a word from the reporter something failed before the tests, and one of these says what.
    if (code !== 0 && !reported) console.error(otherErrors.join('\n'));
    process.exit(code);
  });
  page.once('crash', () => fail('The browser page crashed.'));
  void server.ended.then(() => fail("VS Code's server ended before the tests did."));
  await page.goto(
    workbenchUrl(server, { folder: positionals[0] ?? null, extensionDevelopmentPath, extensionTestsPath }),
  );
}

/** With which `countingReporter.cjs` marks its lines: the host sends all that any extension logs. */
const REPORTER_MARK = '\u200b';

function fail(message: string): void {
  console.error(message);
  process.exit(1);
}

exitOnSignals();
await main().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
