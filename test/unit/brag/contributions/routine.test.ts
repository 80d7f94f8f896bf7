import assert from 'node:assert/strict';
import {
  isBranchMerge,
  isFormatting,
  isTranslationSync,
  isVersionBump,
  saysNothing,
} from '../../../../src/brag/contributions/routine.ts';

/** What each says yes and no to. */
const CASES: readonly (readonly [(subject: string) => boolean, readonly string[], readonly string[]])[] = [
  [
    isVersionBump,
    [
      'Bump foo from 1.2.3 to 1.3.0',
      '"Bump foo from 1.2.3 to 1.3.0 (#7)"',
      'Bumped version and notes for 2.1',
      'Version bump.',
      'Continue with 5.2.0-dev',
      '🔖 Bump version',
      'Update parser submodule to main (abc1234)',
      'Update scripts SHA 2026-01-02',
      'Bump the build image',
      'Incrementa versão do pacote',
      'chore(release): 1.2.0',
    ],
    [
      'Support protocol version 3',
      'Update the image viewer',
      'Upgrade to the new API',
      'Add a version field',
    ],
  ],
  [
    isFormatting,
    [
      '[ci] format',
      'Formatting',
      'style: run prettier',
      'cargo fmt',
      'mail: style',
      'Fix lint errors',
      'clang-format all files',
    ],
    ['Format dates in the log', 'Add prettier', 'Fix style of the menu', 'Lint design documents'],
  ],
  [
    isTranslationSync,
    [
      'New Crowdin updates',
      'chore(l10n): New Crowdin updates (#7)',
      'Translations update from Hosted Weblate',
      'Localisation updates from https://translatewiki.net.',
      'Update translations from Transifex',
    ],
    ['Translate the menu', 'Add Crowdin', 'Update Crowdin configuration', 'Updated Danish translation'],
  ],
  [
    isBranchMerge,
    [
      'chore: merge main into next',
      'Merge v3.0 into develop branch',
      'Merge branch main',
      'Back-merge release/1.2 to main',
      'Merge feature/x into main',
    ],
    [
      'Merge two parsers into one',
      'Merge a.c into b.c',
      'Merge fix workflow into the first job',
      'Merge main menu and tool bar',
    ],
  ],
  [
    saysNothing,
    [
      'fix',
      'Fixes.',
      'small fixes',
      'Updates',
      'test',
      'Address review comments',
      'fix: typo',
      'Ajustes finais',
      'Правки',
      '更新',
    ],
    ['Fix it on Windows', 'Fix the menu', 'Update docs', 'Test the menu', ''],
  ],
];

for (const [says, yes, no] of CASES) {
  describe(says.name, () => {
    for (const subject of yes) it(`“${subject}”: yes`, () => assert.equal(says(subject), true));
    for (const subject of no) it(`“${subject}”: no`, () => assert.equal(says(subject), false));
  });
}
