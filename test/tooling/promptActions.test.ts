import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/setup/paths.mjs';
import { BUILT_IN_CHECKLISTS } from '../../src/content/checklists.ts';
import { BUILT_IN_PROMPTS } from '../../src/content/prompts.ts';
import { BUILT_IN_WORKSHEETS } from '../../src/content/worksheets.ts';

describe('What a prompt leads to', () => {
  const { commands } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).contributes;
  const known: readonly string[] = commands.map(({ command }: { command: string }) => command);

  for (const { id, action } of BUILT_IN_PROMPTS) {
    it(`is there for ${id}`, () => {
      if (action.do === 'openWorksheet')
        assert.ok(
          BUILT_IN_WORKSHEETS.some((worksheet) => worksheet.id === action.worksheet),
          action.worksheet,
        );
      if (action.do === 'openChecklist')
        assert.ok(
          BUILT_IN_CHECKLISTS.some((list) => list.id === action.list),
          action.list,
        );
      const command = action.do === 'openChecklist' ? 'staffward.chooseChecklist' : `staffward.${action.do}`;
      assert.ok(known.includes(command), command);
    });
  }
});
