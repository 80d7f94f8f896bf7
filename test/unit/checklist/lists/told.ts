import { formatMessage } from '../../../../src/base/message.ts';
import type { Checklist } from '../../../../src/checklist/checklist.ts';
import { applyCustomisations } from '../../../../src/checklist/lists/applyCustomisations.ts';
import type { ChecklistProblem } from '../../../../src/checklist/lists/customisation.ts';
import { readChecklistFile } from '../../../../src/checklist/lists/readChecklistFile.ts';

/** Problems, each as `line:column [what it points to] sentence`. */
export function told(text: string, problems: readonly ChecklistProblem[]): readonly string[] {
  return problems.map(({ line, column, span, message }) => {
    const [place = ''] = text.slice(span.start, span.end).split('\n', 1);
    return `${line}:${column} [${place}] ${formatMessage(message)}`;
  });
}

/** What files make of lists, and all that is wrong with them. */
export function applied(builtIn: readonly Checklist[], ...texts: readonly string[]) {
  const files = texts.map(readChecklistFile);
  const { lists, problems } = applyCustomisations(
    builtIn,
    files.map(({ customisation }) => customisation),
  );
  const sentences = texts.map((text, index) => [
    ...told(text, files[index]?.problems ?? []),
    ...told(text, problems[index] ?? []),
  ]);
  return { lists, problems: sentences };
}

/** A list in short: each group with the texts of its questions. */
export function inShort({ groups, questions }: Checklist): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    groups.map(({ id }) => [id, questions.flatMap(({ group, text }) => (group === id ? [text] : []))]),
  );
}
