import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/paths.mjs';
import { readChecklists } from './readChecklists.ts';
import { readBuiltInGlueSteps } from './readGlueSteps.ts';
import { readPrompts } from './readPrompts.ts';
import { readRubric } from './readRubric.ts';
import { readWorksheets } from './readWorksheets.ts';

/** A module of content: what it exports, of which type, and where that type and the words come from. */
interface ContentModule {
  readonly name: string;
  readonly from: string;
  readonly type: string;
  readonly typeFrom: string;
  readonly constant: string;
  /** What the constant is, as a doc comment says it. */
  readonly comment: string;
  readonly read: () => unknown;
}

const MODULES: readonly ContentModule[] = [
  {
    name: 'checklists',
    from: 'src/content/checklists',
    type: 'readonly Checklist[]',
    typeFrom: '../checklist/checklist.ts',
    constant: 'BUILT_IN_CHECKLISTS',
    comment: 'The checklists that Staffward brings, in the order in which they are offered.',
    read: readChecklists,
  },
  {
    name: 'glueSteps',
    from: 'src/content/glueSteps.yml',
    type: 'readonly GlueStep[]',
    typeFrom: '../overview/glueStep.ts',
    constant: 'BUILT_IN_GLUE_STEPS',
    comment: 'What to do about glue work, in the order in which it is done.',
    read: readBuiltInGlueSteps,
  },
  {
    name: 'prompts',
    from: 'src/content/prompts',
    type: 'readonly Prompt[]',
    typeFrom: '../prompts/prompt.ts',
    constant: 'BUILT_IN_PROMPTS',
    comment: 'The prompts that Staffward brings.',
    read: readPrompts,
  },
  {
    name: 'rubric',
    from: 'src/content/rubric.yml',
    type: 'Rubric',
    typeFrom: '../levels/rubric.ts',
    constant: 'BUILT_IN_RUBRIC',
    comment: 'What Staffward expects at each level.',
    read: readRubric,
  },
  {
    name: 'worksheets',
    from: 'src/content/worksheets',
    type: 'readonly Worksheet[]',
    typeFrom: '../worksheets/worksheet.ts',
    constant: 'BUILT_IN_WORKSHEETS',
    comment: 'The worksheets that Staffward brings, in the order in which they are offered.',
    read: readWorksheets,
  },
];

// npm run content: makes modules of our words, so that nothing is parsed at run time. What is wrong with one kind of
// content does not keep the others from being written.
for (const { name, from, type, typeFrom, constant, comment, read } of MODULES) {
  try {
    const typeName = /\w+(?=\[\]|$)/.exec(type)?.[0] ?? type;
    const text = `// Generated from ${from} by "npm run content".
import type { ${typeName} } from '${typeFrom}';

/** ${comment} */
export const ${constant}: ${type} = ${JSON.stringify(read(), null, 2)};
`;
    writeFileSync(join(projectRoot, `src/content/${name}.ts`), text);
  } catch (error) {
    process.exitCode = 1;
    console.error(error instanceof Error ? error.message : error);
  }
}
