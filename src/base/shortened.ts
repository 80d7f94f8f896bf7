import { plainLine } from './plainLine.ts';

const MAX_SHOWN = 60;

/** What a stranger wrote, as it is quoted in a sentence: one harmless line of at most 60 code units. */
export function shortened(text: string): string {
  const line = plainLine(text.slice(0, MAX_SHOWN * 4));
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN - 1)}…` : line;
}
