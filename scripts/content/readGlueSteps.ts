import { GLUE_STEPS, type GlueStep } from '../../src/overview/glueStep.ts';
import { readGlueSteps } from '../../src/overview/readGlueSteps.ts';
import { assertNoProblems, contentFile } from './contentFile.ts';

/** The steps in `src/content/glueSteps.yml`, checked. Throws an error that names what is wrong at which line. */
export function readBuiltInGlueSteps(): readonly GlueStep[] {
  const file = contentFile('src/content/glueSteps.yml');
  const { steps, problems } = readGlueSteps(file.text);
  assertNoProblems(file, problems);
  const missing = GLUE_STEPS.filter((id, index) => steps[index]?.id !== id);
  if (missing.length > 0) throw new Error(`${file.path}: not in its place: ${missing.join(', ')}`);
  return steps;
}
