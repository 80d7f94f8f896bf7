import { parseRubric } from '../../src/levels/parseRubric.ts';
import type { Rubric } from '../../src/levels/rubric.ts';
import { assertNoProblems, contentFile } from './contentFile.ts';

/** The rubric in `src/content/rubric.yml`, checked. Throws an error that names what is wrong at which line. */
export function readRubric(): Rubric {
  const file = contentFile('src/content/rubric.yml');
  const { rubric, problems } = parseRubric(file.text);
  assertNoProblems(file, problems);
  if (!rubric) throw new Error(`${file.path}: there is no rubric`);
  return rubric;
}
