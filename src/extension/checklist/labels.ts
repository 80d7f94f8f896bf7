import { plainLine } from '../../base/plainLine.ts';
import { plainLabel } from '../quickInput/plainLabel.ts';

/** A label is read at a glance; in UTF-16 code units. */
const LONGEST = 300;

/** Anybody's text as one line of a quick pick. */
export function oneLineLabel(text: string): string {
  const line = plainLine(text);
  return plainLabel(line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line);
}
