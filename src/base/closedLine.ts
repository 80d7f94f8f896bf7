import { groupBy } from './groupBy.ts';

/**
 * A line of somebody's Markdown that can be followed by ours: a code span that it opens and never closes, or a backslash
 * at its end, would change what comes after it. Source: CommonMark 0.31 §2.4, §6.1.
 */
export function closedLine(line: string): string {
  let end = line.length;
  while (line[end - 1] === '\\') end--;
  return escapeLooseBackticks((line.length - end) % 2 === 1 ? `${line}\\` : line);
}

function escapeLooseBackticks(line: string): string {
  if (!line.includes('`')) return line;
  // The nearest run comes last, so that each is passed once.
  const closings = groupBy([...line.matchAll(/`+/g)].reverse(), ([run]) => run.length);
  const opening = /\\.|`+/gs;
  let result = '';
  let position = 0;
  for (let match = opening.exec(line); match; match = opening.exec(line)) {
    const [run] = match;
    if (run.startsWith('\\')) continue;
    const candidates = closings.get(run.length) ?? [];
    while ((candidates.at(-1)?.index ?? line.length) < opening.lastIndex) candidates.pop();
    const closing = candidates.at(-1);
    if (closing) opening.lastIndex = closing.index + run.length;
    else {
      result += line.slice(position, match.index) + '\\`'.repeat(run.length);
      position = opening.lastIndex;
    }
  }
  return result + line.slice(position);
}

/**
 * The same for the beginning of a list item or paragraph, where Markdown that stood in the middle of a line would mean
 * something else: a heading, a nested list, a rule, a fence, a task, a link definition, HTML.
 */
export function blockLine(line: string): string {
  const text = closedLine(line);
  return OPENS_BLOCK.test(text) ? `\\${text}` : text.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

const OPENS_BLOCK =
  /^(?:[-+*](?:\s|$)|#{1,6}(?:\s|$)|>|=+\s*$|(?:[-*_]\s*){3,}$|~{3}|\$\$|\[[ xX]\](?:\s|$)|\[[^\]]{1,999}\]:|<(?!https?:))/;
