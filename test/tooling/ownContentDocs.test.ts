import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/setup/paths.mjs';
import { parseRubric } from '../../src/levels/parseRubric.ts';
import { ACTIONS, TRIGGERS } from '../../src/prompts/prompt.ts';
import { readPromptFile } from '../../src/prompts/readPromptFile.ts';
import { readWorksheetFile } from '../../src/worksheets/readWorksheetFile.ts';
import { REPORTS } from '../../src/worksheets/reports.ts';
import { SITUATIONS, WORKSHEET_FILES } from '../../src/worksheets/worksheet.ts';

describe('docs/own-content.md', () => {
  const text = readFileSync(join(projectRoot, 'docs/own-content.md'), 'utf8');
  const [prompts = '', worksheet = '', rubric = ''] = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(
    ([, example]) => example,
  );

  it('shows files without a problem', () => {
    const reports = new Set(Object.keys(REPORTS));
    for (const { problems } of [
      readPromptFile(prompts),
      readWorksheetFile(worksheet, reports),
      parseRubric(rubric),
    ]) {
      assert.deepEqual(problems, []);
    }
  });

  for (const word of [...TRIGGERS, ...ACTIONS, ...SITUATIONS, ...WORKSHEET_FILES]) {
    it(`tells of ${word}`, () => assert.ok(text.includes(`\`${word}\``)));
  }
});
