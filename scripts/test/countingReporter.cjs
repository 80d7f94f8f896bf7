const { writeFileSync } = require('node:fs');

/** Invisible; tells the launcher in scripts/vscode which lines of an extension host's log to show. */
const MARK = process.env.VSCODE_TEST_OPTIONS ? '\u200b' : '';
const print = (/** @type {string} */ text) => console.log(MARK + text);

/**
 * Mocha reporter of all suites, in Node and inside VS Code: prints failures, and every test when
 * STAFFWARD_TEST_OUTPUT is `all`, and writes the counts as JSON to the file STAFFWARD_TEST_COUNTS.
 * It needs no Mocha of its own, so that any version of Mocha can load it.
 */
module.exports = class CountingReporter {
  constructor(/** @type {import('mocha').Runner} */ runner) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    /** How many tests of each file passed, and the files in which something failed: see runSuite.ts. */
    const passedIn = /** @type {Record<string, number>} */ ({});
    const failedFiles = new Set();
    const showAll = process.env.STAFFWARD_TEST_OUTPUT !== 'failures';
    runner.on('pass', (test) => {
      counts.passed++;
      const file = test.file ?? '';
      passedIn[file] = (passedIn[file] ?? 0) + 1;
      if (showAll) print(`  ✓ ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on('pending', (test) => {
      counts.skipped++;
      print(`  - skipped: ${test.fullTitle()}`);
    });
    runner.on('fail', (test, error) => {
      counts.failed++;
      failedFiles.add(test.file ?? '');
      print(`  ✗ ${test.fullTitle()}\n    ${test.file ?? ''}\n${indent(describe(error))}\n`);
    });
    runner.once('end', () => {
      print(`  ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
      const file = process.env.STAFFWARD_TEST_COUNTS;
      if (file) writeFileSync(file, JSON.stringify({ ...counts, failedFiles: [...failedFiles], passedIn }));
    });
  }
};

function describe(/** @type {Error | undefined} */ error) {
  const { stack, message } = error ?? {};
  // Some stacks leave the message out.
  return stack && message && stack.includes(message) ? stack : `${message ?? error}\n${stack ?? ''}`;
}

function indent(/** @type {string} */ text) {
  return text.replace(/^/gm, '      ');
}
