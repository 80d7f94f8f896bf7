import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanSubject, titleOf } from '../../../../src/brag/suggestions/title.ts';

describe('titleOf', () => {
  const cases: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    'removes what is written for tools': [
      ['feat(parser)!: add retries (#12)', 'Added retries'],
      ['[ABC-123] Fix crash', 'Fixed crash'],
      ['ABC-123: feat: support IPv6.', 'Supported IPv6'],
      ['Use caches (PAY-7)', 'Used caches'],
      [':bug: Fix the thing', 'Fixed the thing'],
      ['🐛 fix(x): handle empty input 🎉', 'Handled empty input'],
      ['Fix `foo` [skip ci]', 'Fixed `foo`'],
      ['gh-1234: Fix x', 'Fixed x'],
      ['Bug 929427 - Make y r=foo', 'Made y'],
      ['WIP: Add x', 'Added x'],
      ['Make it so (#5) (#6)', 'Made it so'],
      ['Handle `a` (fixes #3)', 'Handled `a`'],
    ],
    'puts the first verb into the past': [
      ['Adds x', 'Added x'],
      ['Adding x', 'Added x'],
      ['make x', 'Made x'],
      ['Stop y', 'Stopped y'],
      ['Stopping y', 'Stopped y'],
      ['Setting up CI', 'Set up CI'],
      ['Copy files', 'Copied files'],
      ['Copies files', 'Copied files'],
      ['Rewrite it', 'Rewrote it'],
      ['Re-enable x', 'Re-enabled x'],
      ['Debug the hang', 'Debugged the hang'],
      ['Test the parser', 'Tested the parser'],
      ['Test log parsing', 'Tested log parsing'],
      ['Record what happened', 'Recorded what happened'],
      ['fix: requeue jobs', 'Requeued jobs'],
      ['Re-evaluate it', 'Re-evaluated it'],
      ['[stable-2.17] tests: use `x`', 'Used `x`'],
      ['Cache `stat` results', 'Cached `stat` results'],
      ['Log read_file calls', 'Logged read_file calls'],
      ['Release 1.2.0', 'Released 1.2.0'],
      ['perf: cache sessions', 'Cached sessions'],
      ['Reformat it', 'Reformatted it'],
      ['Fix and improve it', 'Fixed and improved it'],
      ['Suggest, accept and dismiss entries', 'Suggested, accepted and dismissed entries'],
      ['Add x and remove y', 'Added x and removed y'],
      ['Adds x, removes the y', 'Added x, removed the y'],
      ['Rework queues; add `pause` & Refine names', 'Reworked queues; added `pause` & Refined names'],
      ['Upgrade the client, drop an old shim', 'Upgraded the client, dropped an old shim'],
      ['Removed a shim and replace `x`', 'Removed a shim and replaced `x`'],
      ['Run it on two hosts by default; test the third', 'Ran it on two hosts by default; tested the third'],
      ['Drop the shim but keep its name', 'Dropped the shim but kept its name'],
      ['Clarify and optimize', 'Clarified and optimized'],
      ['feat: add CAN bus support', 'Added CAN bus support'],
      ['Disable in read-only mode', 'Disabled in read-only mode'],
      ['Vectorize and constify the loops', 'Vectorized and constified the loops'],
      ['Recheck and untag images', 'Rechecked and untagged images'],
      ['Properly cancel jobs', 'Properly canceled jobs'],
      ['fix: correctly close files', 'Correctly closed files'],
      ['Document Card Storage events', 'Documented Card Storage events'],
    ],
    'leaves nouns alone': [
      ['Support for IPv6', 'Support for IPv6'],
      ['Fix for crash', 'Fix for crash'],
      ['Change in behaviour', 'Change in behaviour'],
      ['Test coverage for X', 'Test coverage for X'],
      ['Cache invalidation', 'Cache invalidation'],
      ['fix(api): cache invalidation', 'cache invalidation'],
      ['Release notes', 'Release notes'],
      ['Add search and replace', 'Added search and replace'],
      ['Add icons and release notes', 'Added icons and release notes'],
      ['Allow users to pick a file and add it', 'Allowed users to pick a file and add it'],
      ['Fix a crash when users leave and remove it', 'Fixed a crash when users leave and remove it'],
      ['Add `copy` and "add and remove" buttons', 'Added `copy` and "add and remove" buttons'],
      ['go fix ./...', 'go fix ./...'],
      ['Only emit on changes', 'Only emit on changes'],
      ['Resources and results', 'Resources and results'],
      ['Increase', 'Increase'],
      ['ADD is a mnemonic', 'ADD is a mnemonic'],
      ["Don't crash", "Don't crash"],
      ['Fixed x', 'Fixed x'],
    ],
    'leaves other languages alone': [
      ['Größe ändern', 'Größe ändern'],
      ['Remove o botão de impressão', 'Remove o botão de impressão'],
      ['Move filtros para os relatórios', 'Move filtros para os relatórios'],
      ['fix: Zeitzone beim Export korrigieren', 'Zeitzone beim Export korrigieren'],
      ['fix: 修复登录问题', '修复登录问题'],
      ['Fix naïve date handling', 'Fixed naïve date handling'],
      ['Fix the `para` and "für" samples', 'Fixed the `para` and "für" samples'],
    ],
    'keeps a component, and its way of writing': [
      ['net/http: add Foo', 'net/http: added Foo'],
      ['sched/fair: Fix NULL deref', 'sched/fair: Fixed NULL deref'],
      ['[clang][Sema] Add x (#123)', '[clang][Sema] Added x'],
      ['https://foo: bar', 'https://foo: bar'],
      ['UTF-8: handle it', 'UTF-8: handled it'],
      ['arm: dts: acme: Switch to new clocks', 'arm: dts: acme: Switched to new clocks'],
      ['[core] mail: fold: reject tabs', '[core] mail: fold: rejected tabs'],
      ['ENH: mail: Fold headers', 'mail: Folded headers'],
      ['Payment Page: hide the total', 'Payment Page: hid the total'],
      ['ci, lint: Run on one machine', 'ci, lint: Ran on one machine'],
      ['Card list overhaul - add headings', 'Card list overhaul - added headings'],
      ['How it works: a tour', 'How it works: a tour'],
    ],
    'says "Fixed" where only the type said so': [
      ['fix: crash on start', 'Fixed crash on start'],
      ['Fix #123: crash on start', 'Fixed crash on start'],
      ["fix: don't crash", "don't crash"],
      ['feat: dark mode', 'dark mode'],
    ],
  };
  for (const [rule, table] of Object.entries(cases)) {
    describe(rule, () => {
      for (const [subject, expected] of table) {
        it(`${subject} → ${expected}`, () => assert.equal(titleOf(subject), expected));
      }
    });
  }

  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'feat',
          'fix',
          '(',
          ')',
          '!',
          ': ',
          '[',
          ']',
          'ABC-1',
          ' ',
          '#12',
          ':bug:',
          '🎉',
          '.',
          'Add',
          'wip',
          '\u202e',
          '\n',
          '[skip ci]',
          'GH-9',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('')),
  );

  it('never throws, never invents a digit, never grows by more than a verb does', () => {
    fc.assert(
      fc.property(hostile, (subject) => {
        const title = titleOf(subject);
        assert.ok(title.length <= subject.length + 6, title);
        for (const [digits] of title.matchAll(/\d+/g)) assert.ok(subject.includes(digits), digits);
        assert.doesNotMatch(title, /[\p{Cc}\u202a-\u202e]/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('cleans once and for all', () => {
    fc.assert(
      fc.property(hostile, (subject) => {
        const clean = cleanSubject(subject);
        assert.equal(cleanSubject(clean), clean);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no time over a megabyte of brackets', () => {
    assert.ok(titleOf('[A-1] '.repeat(200_000)).length <= 400);
    assert.ok(titleOf(':bug:'.repeat(200_000)).length <= 400);
  });
});
