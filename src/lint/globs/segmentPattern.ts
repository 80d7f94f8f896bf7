/** Whether a file's or folder's name is meant. */
export type SegmentPattern = (name: string) => boolean;

/** What one character may be; `star`: any number of any. */
type Token = 'star' | 'any' | string | { readonly ranges: readonly Range[]; readonly negated: boolean };
type Range = readonly [from: string, to: string];

/** A matcher for one part of a glob, without `/` and braces; `null` when a bracket is not closed. */
export function segmentPattern(part: string): SegmentPattern | null {
  const tokens = tokensOf(part);
  return tokens && ((name) => matches(tokens, name));
}

function tokensOf(part: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let index = 0; index < part.length; index++) {
    const character = part[index] ?? '';
    if (character === '*') {
      if (tokens.at(-1) !== 'star') tokens.push('star');
    } else if (character === '?') tokens.push('any');
    else if (character === '[') {
      // A `]` right after the beginning is one of the characters.
      const first = /^\[[!^]?/.exec(part.slice(index))?.[0].length ?? 1;
      const end = part.indexOf(']', index + first + 1);
      if (end < 0) return null;
      tokens.push({ ranges: rangesOf(part.slice(index + first, end)), negated: first === 2 });
      index = end;
    } else tokens.push(character);
  }
  return tokens;
}

function rangesOf(characters: string): readonly Range[] {
  return [...characters.matchAll(/(.)-(.)|./gs)].map(([one, from, to]) => [from ?? one, to ?? one]);
}

/** From left to right; when what follows a star fails, the last star takes one character more. */
function matches(tokens: readonly Token[], name: string): boolean {
  let token = 0;
  let at = 0;
  let retry: { token: number; at: number } | null = null;
  while (at < name.length) {
    const expected = tokens[token];
    if (expected === 'star') {
      retry = { token, at };
      token++;
    } else if (expected !== undefined && accepts(expected, name[at] ?? '')) {
      token++;
      at++;
    } else if (retry) {
      retry = { token: retry.token, at: retry.at + 1 };
      token = retry.token + 1;
      at = retry.at;
    } else return false;
  }
  while (tokens[token] === 'star') token++;
  return token === tokens.length;
}

function accepts(token: Exclude<Token, 'star'>, character: string): boolean {
  if (token === 'any') return true;
  if (typeof token === 'string') return token === character;
  return token.ranges.some(([from, to]) => from <= character && character <= to) !== token.negated;
}
