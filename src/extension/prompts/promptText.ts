import { plainLine } from '../../base/plainLine.ts';
import { shortened } from '../../base/shortened.ts';
import type { WaitingPrompt } from './promptModel.ts';

/** The questions with what they are about put in: text of a stranger, shortened to one line. */
export function questionsOf({ due, prompt }: WaitingPrompt): readonly string[] {
  const subject = shortened(plainLine(due.subject));
  return prompt.questions.map((question) => question.replaceAll('{subject}', () => `“${subject}”`));
}
