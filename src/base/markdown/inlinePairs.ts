/** Ends of code spans by their starts: runs of backticks, each paired with the next of the same length. */
export function codeSpanEnds(text: string): ReadonlyMap<number, number> {
  if (!text.includes('`')) return NO_PAIRS;
  const runs = [...text.matchAll(/`+/g)].map((run) => ({ start: run.index, length: run[0].length }));
  const lastOfLength = new Map(runs.map((run, index) => [run.length, index]));
  const ends = new Map<number, number>();
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index];
    if (!open || (lastOfLength.get(open.length) ?? index) === index) continue;
    let close = index + 1;
    while (runs[close]?.length !== open.length) close++;
    ends.set(open.start, (runs[close]?.start ?? 0) + open.length);
    index = close;
  }
  return ends;
}

const NO_PAIRS: ReadonlyMap<number, number> = new Map();

/** Positions of `]` by those of the `[` they close; escaped brackets and those in code are none. */
export function bracketPairs(text: string, code: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const open: number[] = [];
  const pairs = new Map<number, number>();
  const mark = /[\\`[\]]/g;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const at = match.index;
    if (match[0] === '[') open.push(at);
    else if (match[0] === ']') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, at);
    } else if (match[0] === '\\') mark.lastIndex = at + 2;
    else {
      while (text[mark.lastIndex] === '`') mark.lastIndex++;
      mark.lastIndex = code.get(at) ?? mark.lastIndex;
    }
  }
  return pairs;
}

/**
 * End of the target after the `]` of a link or image, `(address "title")` or `[label]`; `null` when there is
 * none. Longer targets and deeper parentheses than people write are not looked for.
 */
export function linkTargetEnd(
  text: string,
  close: number,
  pairs: ReadonlyMap<number, number>,
): number | null {
  const at = close + 1;
  if (text[at] === '[') {
    const end = pairs.get(at);
    return end === undefined ? null : end + 1;
  }
  if (text[at] !== '(') return null;
  let depth = 0;
  for (let index = at; index < text.length && index < at + MAX_TARGET; index++) {
    const character = text[index];
    if (character === '\\') index++;
    else if (character === '(' && ++depth > MAX_PARENTHESES) return null;
    else if (character === ')' && --depth === 0) return index + 1;
  }
  return null;
}

const MAX_TARGET = 2_000;
/** CommonMark §6.3 lets a parser stop at 32. */
const MAX_PARENTHESES = 32;
