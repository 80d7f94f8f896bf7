/**
 * Git's subject (`%s`): the lines of the first paragraph joined by a space. Blank lines above it are
 * skipped, white space at line ends is dropped, indentation stays. Source: `format_subject` in git's pretty.c.
 */
export function subjectOf(message: string): string {
  const lines: string[] = [];
  forEachSubjectLine(message, (line) => {
    lines.push(line);
    return true;
  });
  return lines.join(' ');
}

/** The first line alone; what most forges treat as the title. */
export function firstLineOf(message: string): string {
  let first = '';
  forEachSubjectLine(message, (line) => {
    first = line;
    return false;
  });
  return first;
}

/** Git's body (`%b`): everything after the first paragraph, here without the blank lines around it. */
export function bodyOf(message: string): string {
  const start = skipBlankLines(
    message,
    forEachSubjectLine(message, () => true),
  );
  return message.slice(start, trimmedEnd(message, start, message.length));
}

/** Calls `visit` for each line of the first paragraph while it says so; returns where the next line starts. */
function forEachSubjectLine(message: string, visit: (line: string) => boolean): number {
  let position = skipBlankLines(message, 0);
  while (position < message.length) {
    const end = lineEnd(message, position);
    const trimmed = trimmedEnd(message, position, end);
    const line = message.slice(position, trimmed);
    position = end + 1;
    if (line === '' || !visit(line)) break;
  }
  return position;
}

function skipBlankLines(text: string, from: number): number {
  let position = from;
  while (position < text.length) {
    const end = lineEnd(text, position);
    if (trimmedEnd(text, position, end) > position) break;
    position = end + 1;
  }
  return Math.min(position, text.length);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Git's idea of white space: space, tab, line feed, carriage return. A loop, since `/\s+$/` is quadratic. */
function trimmedEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end > start) {
    const code = text.charCodeAt(end - 1);
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) break;
    end -= 1;
  }
  return end;
}
