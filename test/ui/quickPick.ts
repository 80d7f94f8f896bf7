import type { Workbench } from './workbench.ts';

/** Chooses from the list that asks `question`, which stands in its field, by a part of the label. */
export async function choose({ page }: Workbench, question: string, label: string): Promise<void> {
  const widget = page.locator('.quick-input-widget').filter({ has: page.getByPlaceholder(question) });
  await widget.getByPlaceholder(question).fill(label);
  await widget.locator('.monaco-list-row').filter({ hasText: label }).first().click();
}

/** Answers the three questions about levels. */
export async function answerLevels(workbench: Workbench): Promise<void> {
  await choose(workbench, 'Where are you now?', 'Mid-level');
  await choose(workbench, 'Where do you want to be?', 'Senior');
  await choose(workbench, 'What is the company like?', 'Growth company');
}
