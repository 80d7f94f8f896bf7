import type { Chart, ChartMark, FilledBox } from '../../protocol/chart.ts';
import { escapeXml } from './escapeXml.ts';

/** Fills and lines of every chart, on light and dark ground; what is told by a fill has a pattern or border as well. */
export const CHART_STYLE = `
    .chart text { font: 12px system-ui, sans-serif; fill: #1f2328 }
    .chart .grid { stroke: #d1d9e0 }
    .chart .today { stroke: #59636e; stroke-dasharray: 3 3 }
    .chart .entry, .chart .glue { fill: #0969da; stroke: #0969da }
    .chart .suggestion, .chart .other { fill: #ffffff; stroke: #0969da }
    .chart .unknown { fill: url(#hatch); stroke: #59636e }
    .hatch { stroke: #59636e; stroke-width: 3 }
    @media (prefers-color-scheme: dark) {
      .chart text { fill: #f0f6fc }
      .chart .grid { stroke: #3d444d }
      .chart .today { stroke: #9198a1 }
      .chart .entry, .chart .glue { fill: #58a6ff; stroke: #58a6ff }
      .chart .suggestion, .chart .other { fill: #0d1117; stroke: #58a6ff }
      .chart .unknown { stroke: #9198a1 }
      .hatch { stroke: #9198a1 }
    }`;

/** The pattern of what is unknown; one for a whole document. */
export const HATCH =
  '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="6"/></pattern>';

/** What is inside of a chart's `svg` element. Every mark says its words under the pointer. */
export function chartContent({ lines, texts, swatches, marks }: Chart): string {
  return [
    ...lines.map(
      ({ x1, y1, x2, y2, kind }) =>
        `<line class="${kind}" x1="${rounded(x1)}" y1="${rounded(y1)}" x2="${rounded(x2)}" y2="${rounded(y2)}"/>`,
    ),
    ...texts.map(
      ({ x, y, text, anchor }) =>
        `<text x="${rounded(x)}" y="${rounded(y)}" text-anchor="${anchor}">${escapeXml(text)}</text>`,
    ),
    ...swatches.map(boxContent),
    ...marks.map(markContent),
  ].join('\n');
}

function markContent({ label, boxes }: ChartMark): string {
  return `<g><title>${escapeXml(label)}</title>${boxes.map(boxContent).join('')}</g>`;
}

function boxContent({ x, y, width, height, fill }: FilledBox): string {
  return `<rect class="${fill}" x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"/>`;
}

function rounded(length: number): string {
  return String(Math.round(length * 100) / 100);
}
