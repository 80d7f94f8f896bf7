/** What begins a comment of ours that asks questions. */
export const QUESTIONS_MARKER = 'staffward:questions';

/** The comment that asks these questions, none of which may hold `--`: readers of the rendered page do not see it. */
export function commentAsking(questions: readonly string[], newline: string): string {
  return [`<!-- ${QUESTIONS_MARKER}`, ...questions.map((question) => `- ${question}`), '-->'].join(newline);
}
