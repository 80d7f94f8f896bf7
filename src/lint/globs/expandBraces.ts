/**
 * The globs without braces that a glob stands for: `{a,b}/{c,d}` are four. `null` when braces are not closed,
 * or when there would be more than `limit`. Braces may be nested.
 */
export function expandBraces(glob: string, limit: number): readonly string[] | null {
  const done: string[] = [];
  const waiting = [glob];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const open = next.indexOf('{');
    if (open < 0) {
      if (next.includes('}')) return null;
      done.push(next);
    } else {
      const group = alternativesAt(next, open);
      if (!group) return null;
      const [before, after] = [next.slice(0, open), next.slice(group.end)];
      for (const alternative of group.alternatives) waiting.push(`${before}${alternative}${after}`);
    }
    if (done.length + waiting.length > limit) return null;
  }
  return done;
}

/** The alternatives of the group that opens at `open`, and where it ends; `null` when it does not. */
function alternativesAt(glob: string, open: number): { alternatives: string[]; end: number } | null {
  const alternatives: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let index = open; index < glob.length; index++) {
    const character = glob[index];
    if (character === '{') depth++;
    else if (character === ',' && depth === 1) {
      alternatives.push(glob.slice(start, index));
      start = index + 1;
    } else if (character === '}' && --depth === 0) {
      alternatives.push(glob.slice(start, index));
      return { alternatives, end: index + 1 };
    }
  }
  return null;
}
