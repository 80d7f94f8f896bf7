/** Git's subject (`%s`): the first paragraph, its lines joined by a space. */
export function subjectOf(message: string): string {
  return (firstParagraph(message) ?? '')
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join(' ')
    .trim();
}

/** The first line alone; what most forges treat as the title. */
export function firstLineOf(message: string): string {
  return (firstParagraph(message) ?? '').split(/\r?\n/, 1)[0]?.trim() ?? '';
}

/** Everything after the first paragraph, without the blank lines around it. */
export function bodyOf(message: string): string {
  const text = message.replace(/^(?:[ \t]*\r?\n)+/, '');
  const gap = /\r?\n[ \t]*\r?\n/.exec(text);
  return gap
    ? text
        .slice(gap.index)
        .replace(/^\s*\n/, '')
        .trimEnd()
    : '';
}

function firstParagraph(message: string): string | undefined {
  return message.replace(/^(?:[ \t]*\r?\n)+/, '').split(/\r?\n[ \t]*\r?\n/, 1)[0];
}
