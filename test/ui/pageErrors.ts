import type { Page } from 'playwright-core';

/** Errors of VS Code itself on a machine without network, each with its cause. All others fail a test. */
const EXPECTED = [
  // Microsoft's signing module is not in the open build.
  /vsda/,
  // code-server serves this script from another path.
  /serviceWorker\.js/,
  /A bad HTTP response code \(404\) was received when fetching the script/,
  // code-server looks for its own updates at an address that this server lacks.
  /\/update\/check/,
  // The extension gallery cannot be reached.
  /open-vsx\.org/,
  /net::ERR_NAME_NOT_RESOLVED/,
  // VS Code's own assistant asks for a GitHub account, and gives up after five seconds.
  /Timed out waiting for authentication provider 'github'/,
  // VS Code replaces the page in a webview's frame when its content is set or the view goes.
  /fake\.html\S* net::ERR_ABORTED/,
  // VS Code guesses a new document's language in the background, which the end of the page cuts off.
  /languagedetection\S* net::ERR_ABORTED/i,
  // On a busy machine VS Code stops waiting for what extensions do before a file is saved.
  /Aborted onWillSaveTextDocument-event/,
];

/**
 * Collects what a page logs as an error, what it throws and what it fails to load.
 *
 * @param expectedHere errors that this test brings about
 * @returns a function that tells what has come so far and is not expected
 */
export function recordErrors(page: Page, expectedHere: readonly RegExp[] = []): () => readonly string[] {
  const expected = [...EXPECTED, ...expectedHere];
  const errors: string[] = [];
  const record = (error: string) => {
    if (!expected.some((pattern) => pattern.test(error))) errors.push(error);
  };
  page.on('pageerror', (error) => record(error.stack ?? error.message));
  page.on('requestfailed', (request) => record(`${request.url()}: ${request.failure()?.errorText ?? ''}`));
  page.on('console', (message) => {
    if (message.type() === 'error') record(`${message.text()} (${message.location().url})`);
  });
  return () => errors;
}
