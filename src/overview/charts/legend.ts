import type { Chart, Fill } from '../../protocol/chart.ts';

/** What a legend takes of a chart's height. */
export const LEGEND_HEIGHT = 26;
const SWATCH = 12;
/** Of a letter, about; fonts differ. */
const LETTER = 6.6;

/** What fills mean, side by side from `x` on. */
export function legend(
  meanings: readonly (readonly [fill: Fill, text: string])[],
  x: number,
  y: number,
): Pick<Chart, 'swatches' | 'texts'> {
  let left = x;
  const items = meanings.map(([fill, text]) => {
    const at = left;
    left += SWATCH + 6 + text.length * LETTER + 18;
    return {
      swatch: { x: at, y: y + 6, width: SWATCH, height: SWATCH, fill },
      text: { x: at + SWATCH + 6, y: y + 16, text, anchor: 'start' as const },
    };
  });
  return { swatches: items.map(({ swatch }) => swatch), texts: items.map(({ text }) => text) };
}
