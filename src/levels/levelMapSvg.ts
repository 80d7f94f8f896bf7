import { plainLine } from '../base/plainLine.ts';
import type { LevelMapExport } from './levelMapMarkdown.ts';

const ROW = 32;
const LABEL = 190;
const BAR = 360;
const TOP = 64;
const WIDTH = LABEL + BAR + 90;

/**
 * The coverage as a picture that stands alone: no script, no font and no file from elsewhere. Colours are readable on
 * light and dark ground, each bar says its numbers, and the whole is told in words for screen readers.
 */
export function levelMapSvg({ from, to, day, coverage }: LevelMapExport): string {
  const height = TOP + coverage.length * ROW + 16;
  const title = escaped(`${from} to ${to}: signals with evidence, ${day}`);
  const told = coverage.map(
    ({ dimension, covered, signals }) => `${dimension.title}: ${covered} of ${signals}`,
  );
  const rows = coverage.map(({ dimension, covered, signals }, index) => {
    const y = TOP + index * ROW;
    const width = signals === 0 ? 0 : Math.round((BAR * covered) / signals);
    return [
      `  <text x="16" y="${y + 16}">${escaped(dimension.title)}</text>`,
      `  <rect class="room" x="${LABEL}" y="${y + 2}" width="${BAR}" height="18" rx="3"/>`,
      `  <rect class="covered" x="${LABEL}" y="${y + 2}" width="${width}" height="18" rx="3"/>`,
      `  <text x="${LABEL + BAR + 12}" y="${y + 16}">${covered} of ${signals}</text>`,
    ].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">
  <title id="title">${title}</title>
  <desc id="desc">${escaped(told.join('; '))}</desc>
  <style>
    text { font: 14px system-ui, sans-serif; fill: #1f2328 }
    .head { font-weight: 600; font-size: 16px }
    .ground { fill: #ffffff }
    .room { fill: none; stroke: #8c959f }
    .covered { fill: #0969da }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc }
      .ground { fill: #0d1117 }
      .room { stroke: #7d8590 }
      .covered { fill: #58a6ff }
    }
  </style>
  <rect class="ground" width="${WIDTH}" height="${height}"/>
  <text class="head" x="16" y="36">${title}</text>
${rows.join('\n')}
</svg>
`;
}

function escaped(text: string): string {
  return plainLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
