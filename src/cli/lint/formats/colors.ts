/** Gives text a colour, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** What is coloured. */
export type Style = 'strong' | 'dim' | 'error' | 'warning' | 'information' | 'hint';

/** Parameters of SGR. Source: ECMA-48, 8.3.117. */
const CODES: Readonly<Record<Style, string>> = {
  strong: '1',
  dim: '2',
  error: '1;31',
  warning: '1;33',
  information: '1;34',
  hint: '36',
};

/** Paints on a terminal, unless its user wants none of it. Source: https://no-color.org. */
export function createPaint(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint {
  const isOn = isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
  return (style, text) => (isOn && text !== '' ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}
