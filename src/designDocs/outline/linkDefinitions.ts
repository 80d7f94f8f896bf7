import type { Span } from '../../base/span.ts';

/**
 * How many of a paragraph's first lines are link definitions (CommonMark §4.7): `[label]: address "title"`,
 * the address on the same line or the next. Footnotes (`[^1]: …`) are text.
 */
export function linkDefinitionLines(text: string, lines: readonly Span[]): number {
  let count = 0;
  // Two costly patterns are spared nearly every paragraph.
  if (!/^\s*\[/.test(lineAt(text, lines, 0))) return count;
  while (count < lines.length) {
    const line = lineAt(text, lines, count);
    if (WHOLE.test(line)) count++;
    else if (LABEL_ONLY.test(line) && ADDRESS_ONLY.test(lineAt(text, lines, count + 1))) count += 2;
    else break;
  }
  return count;
}

function lineAt(text: string, lines: readonly Span[], index: number): string {
  const line = lines[index];
  return line ? text.slice(line.start, Math.min(line.end, line.start + MAX_DEFINITION)) : '';
}

const MAX_DEFINITION = 2_000;
const WHOLE =
  /^\s*\[(?!\^)(?:[^\][\\]|\\.){1,500}\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*$/;
const LABEL_ONLY = /^\s*\[(?!\^)(?:[^\][\\]|\\.){1,500}\]:\s*$/;
const ADDRESS_ONLY =
  /^\s*(?:<[^<>]*>|[a-z][a-z0-9+.-]*:\S+|[#./]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*$/i;
