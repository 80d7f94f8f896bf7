import type { Prompt } from '../../src/prompts/prompt.ts';
import { readPromptFile } from '../../src/prompts/readPromptFile.ts';
import { assertNoProblems, contentFiles } from './contentFile.ts';

/** The prompts in `src/content/prompts`, checked. Throws an error that names what is wrong at which line. */
export function readPrompts(): readonly Prompt[] {
  const prompts = contentFiles('src/content/prompts').flatMap((file) => {
    const reading = readPromptFile(file.text);
    assertNoProblems(file, reading.problems);
    return reading.prompts;
  });
  const twice = prompts.find(({ id }, index) => prompts.findIndex((other) => other.id === id) !== index);
  if (twice) throw new Error(`src/content/prompts: two prompts have the id ${twice.id}`);
  return prompts;
}
